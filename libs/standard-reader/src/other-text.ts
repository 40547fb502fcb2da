import type { CompetenceItem, OtherTarget, OtherText } from './reading';
import { emitText } from './emit';
import { quote, type Context } from './findings';
import { markerOf } from './lists';
import type { Section, SectionLine } from './sections';
import { concat, CUT, endOf, slice, type Traced } from './traced';

/** Lines of 更新紀錄; a line that went on over a page end is joined. */
export function readUpdates(ctx: Context, lines: readonly SectionLine[]): string[] {
  const texts: Traced[][] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    const open = last !== undefined && !/[。.;；\d]$/.test(endOf(last));
    if (open && line.afterCut) last.push(CUT, line.text);
    else texts.push([line.text]);
  }
  return texts.map((parts, i) => emitText(ctx, concat(parts), `standard/updates/${i + 1}`, '').text);
}

const TARGETS: { target: OtherTarget; zh: string; en: string }[] = [
  { target: 'notes', zh: '說明與補充事項', en: 'notes' },
  { target: 'entryRequirements', zh: '入門條件', en: 'entry requirements' },
  { target: 'attitudes', zh: '態度', en: 'attitudes' },
  { target: 'knowledge', zh: '知識', en: 'knowledge' },
  { target: 'skills', zh: '技能', en: 'skills' },
  { target: 'criticalEvidence', zh: '關鍵證據', en: 'critical evidence' },
  { target: 'contextAndResources', zh: '評量情境與資源', en: 'context and resources' },
  { target: 'methods', zh: '評量方法', en: 'assessment methods' },
  { target: 'support', zh: '評量輔助資訊', en: 'supporting information' },
];

/** Keeps what stands under unknown headings, and asks where it belongs. */
export function readOther(
  ctx: Context,
  sections: readonly Section[],
  asCompetences?: (lines: readonly SectionLine[], letter: 'K' | 'S') => CompetenceItem[],
): OtherText[] {
  return sections
    .filter((section) => section.kind === 'other')
    .map(({ label, lines }) => {
      const read =
        asCompetences === undefined
          ? undefined
          : { knowledge: asCompetences(lines, 'K'), skills: asCompetences(lines, 'S') };
      return otherText(
        ctx,
        label,
        lines.map((line) => line.text),
        read,
      );
    });
}

export function otherText(
  ctx: Context,
  label: Traced,
  lines: readonly Traced[],
  read?: Record<'knowledge' | 'skills', CompetenceItem[]>,
): OtherText {
  const where = 'other';
  const head = emitText(ctx, label, `${where}/heading`, '');
  const texts = lines.map((line) => {
    const marker = markerOf(line.text);
    const length = marker?.kind === 'dash' || marker?.kind === 'bullet' ? marker.length : 0;
    ctx.ledger.dropped(slice(line, 0, length), 'list marker');
    return emitText(ctx, slice(line, length), `${where}/lines`, '');
  });
  const at = label.text === '' && texts[0] !== undefined ? texts[0].at : head.at;
  const heading = head.text;
  const known = heading !== '';
  const lead = texts.map((t) => t.text).join(' ');
  ctx.findings.add(at, {
    grade: 'decide',
    code: known ? 'heading.unknown' : 'text.homeless',
    subject: known ? heading : quote(lead, 20),
    seen: quote(known ? `${heading}：${lead}` : lead),
    proposed: 'other',
    zh: known
      ? `標題「${quote(heading, 40)}」不認得，內容暫列其他。`
      : `「${quote(lead, 40)}」不屬於任何一部分，暫列其他。`,
    en: known
      ? `The heading “${quote(heading, 40)}” is not known; what stands under it is kept aside.`
      : `“${quote(lead, 40)}” belongs to no part of the document; it is kept aside.`,
    choices: [
      { id: 'aside', label: { 'zh-TW': '照原樣，另列', en: 'Keep it aside, as printed' }, effects: [] },
      ...(lead === ''
        ? []
        : TARGETS.flatMap(({ target, zh, en }) => {
            const competence = target === 'knowledge' || target === 'skills';
            // Only a 職能單元 has one unit for them to belong to.
            if (competence && read === undefined) return [];
            const items = competence ? read?.[target] : undefined;
            return {
              id: target,
              label: { 'zh-TW': `列入${zh}`, en: `Put it under ${en}` },
              effects: [{ op: 'other-to', at, target, ...(items === undefined ? {} : { items }) } as const],
            };
          })),
    ],
  });
  return { heading, lines: texts.map((t) => t.text), at };
}
