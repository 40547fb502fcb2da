import type { CompetenceItem } from './reading';
import { canonical } from './codes';
import { emitItem } from './emit';
import type { Context } from './findings';
import { itemCode, type ItemDraft, type TaskItems } from './task-items';
import { reportLostNumber } from './lost-codes';
import type { DutyDraft, TaskTable } from './task-rows';
import { firstVisible } from './traced';

export interface PlacedCompetence {
  duty: DutyDraft;
  list: 'knowledge' | 'skills';
  item: CompetenceItem;
}

const isCompetence = (item: ItemDraft): boolean => item.column === 'K' || item.column === 'S';

/** Rows of a duty that open an element, its first row and rows at the head of a page left out. */
const innerRows = (table: TaskTable): TaskTable['rows'] =>
  table.rows.filter((row) => row.opensElement && !row.opensDuty && !row.pageStart);

/**
 * Whether level, knowledge and skills are one tall cell for each duty. They are row by row when a duty prints
 * levels in several rows, or prints a code again for another of its elements.
 */
export function servesWholeDuty(table: TaskTable, items: TaskItems): boolean {
  const inner = innerRows(table);
  const levelled = table.rows.filter((row) => row.level !== undefined);
  const levelsPerDuty = table.duties.map((duty) => levelled.filter((row) => row.duty === duty).length);
  if (levelsPerDuty.some((count) => count > 1)) return false;
  const seen = new Map<string, ItemDraft>();
  for (const item of items.items) {
    if (!isCompetence(item) || item.letter === undefined) continue;
    const key = `${item.row.duty.code} ${itemCode(item)}`;
    const before = seen.get(key);
    if (before !== undefined && before.row !== item.row && before.elements[0] !== item.elements[0])
      return false;
    seen.set(key, item);
  }
  const beside = inner.filter((row) => items.items.some((item) => isCompetence(item) && item.row === row));
  return inner.length === 0 ? levelled.length > 0 : beside.length * 2 < inner.length;
}

/** Normalises the items of knowledge and skill, in the order of the columns. */
export function competencesOf(ctx: Context, items: TaskItems, whole: boolean): PlacedCompetence[] {
  const placed: PlacedCompetence[] = [];
  const aside = new Map<ItemDraft['row'], CompetenceItem[]>();
  for (const draft of items.items) {
    if (!isCompetence(draft) || draft.builder === undefined) continue;
    const letter = draft.letter === 'K' || draft.letter === 'S' ? draft.letter : undefined;
    const home = draft.column === 'K' ? 'knowledge' : 'skills';
    const list = letter === undefined ? home : letter === 'K' ? 'knowledge' : 'skills';
    const code = letter === undefined ? '' : canonical(letter, draft.numbers);
    const path = `units/${draft.row.duty.code}/${list}/${code}`;
    ctx.ledger.placed(draft.codeText, `${path}/code`);
    const at = ctx.ledger.place(draft.offset);
    const { text, raw, noteRefs, items: lines, outline } = emitItem(ctx, draft.builder, path, code, at);
    const item: CompetenceItem = {
      code,
      printedCode: draft.printed,
      text,
      raw,
      noteRefs,
      items: lines,
      ...(outline === undefined ? {} : { outline }),
      elements: whole ? [] : draft.elements.map((element) => element.code),
      at,
    };
    if (draft.lost === true) reportLostNumber(ctx, item, placed.at(-1)?.item, draft.printed);
    else if (letter !== undefined) ctx.recoded.push({ code, printed: draft.printed, at });
    placed.push({ duty: draft.row.duty, list, item });
    if (list !== home) reportOtherColumn(ctx, item, list, home);
    const { row } = draft;
    if (whole && row.opensElement && !row.opensDuty && !row.pageStart) {
      aside.set(row, [...(aside.get(row) ?? []), item]);
    }
  }
  for (const [row, beside] of aside) reportBeside(ctx, row, beside);
  return placed;
}

function reportOtherColumn(
  ctx: Context,
  item: CompetenceItem,
  list: PlacedCompetence['list'],
  home: PlacedCompetence['list'],
): void {
  const name = { knowledge: { zh: '知識', en: 'knowledge' }, skills: { zh: '技能', en: 'skills' } };
  ctx.findings.add(item.at, {
    grade: 'decide',
    code: 'competence.other-column',
    subject: item.code,
    seen: `${item.printedCode} ${item.text}`,
    proposed: `${name[list].zh} ${item.code}`,
    zh: `${item.code} 印在${name[home].zh}欄裡。`,
    en: `${item.code} is printed in the ${name[home].en} column.`,
    choices: [
      {
        id: 'by-code',
        label: { 'zh-TW': `依代碼，列為${name[list].zh}`, en: `By its code: ${name[list].en}` },
        effects: [],
      },
      {
        id: 'by-column',
        label: { 'zh-TW': `依欄位，列為${name[home].zh}`, en: `By its column: ${name[home].en}` },
        effects: [{ op: 'competence-to', at: item.at, list: home, code: item.code }],
      },
    ],
  });
}

/** In a document of tall cells, items stand beside an element in the middle of a page. */
function reportBeside(ctx: Context, row: ItemDraft['row'], items: readonly CompetenceItem[]): void {
  const elements = row.elements.map((element) => element.code);
  const codes = items.map((item) => item.code).join('、');
  ctx.findings.add(ctx.ledger.place(firstVisible(row.elements[0]?.codeText ?? { text: '', at: [] })), {
    grade: 'kept',
    code: 'competence.beside-element',
    subject: elements.join(','),
    seen: codes,
    proposed: row.duty.code,
    zh: `${codes} 印在 ${elements.join('、')} 那一列；本文件的知識與技能是整個職責共用一格，仍視為 ${row.duty.code} 共用。`,
    en: `${codes} stand in the row of ${elements.join(', ')}; in this document one cell serves the whole duty, so they are read as serving ${row.duty.code}.`,
    choices: [
      {
        id: 'whole-unit',
        label: { 'zh-TW': `${row.duty.code} 共用`, en: `They serve all of ${row.duty.code}` },
        effects: [],
      },
      {
        id: 'element',
        label: { 'zh-TW': `只屬於 ${elements.join('、')}`, en: `They belong to ${elements.join(', ')} only` },
        effects: items.map((item) => ({ op: 'set-elements', at: item.at, elements }) as const),
      },
    ],
  });
}
