import type { Reading, StandardHead, Unit } from './reading';
import { readAttitudes } from './attitudes';
import { Ledger } from './account';
import { CodeMemory } from './codes';
import { emitText } from './emit';
import { Findings, quote, type Context } from './findings';
import { emptyGuide, readGuide } from './guide';
import type { SectionKind } from './headings';
import { readNotes } from './notes';
import { reportCut } from './half-documents';
import { readOther, readUpdates } from './other-text';
import { errorAt, ReaderError } from './reader-error';
import { splitSections, type Section } from './sections';
import type { Block } from './table-model';
import { readLevel } from './levels';
import { concat, CUT, fold, type Traced } from './traced';
import { readUnitCompetences } from './unit-competences';
import { readUnitTasks } from './unit-tasks';
import { versionOf } from './versions';

/** Reads a 職能單元: two columns, labels at the left, HTML at the right. */
export function readUnitDocument(
  ctx: Context,
  blocks: readonly Block[],
  memory: CodeMemory,
): Omit<Reading, 'findings'> {
  const sections = splitSections(ctx, blocks);
  const field = (kind: SectionKind): Section | undefined => sections.find((s) => s.kind === kind);
  const one = (kind: SectionKind): string | undefined => {
    const section = field(kind);
    return section === undefined || section.lines.length === 0
      ? undefined
      : emitText(ctx, joined(section), `standard/${kind}`, '').text;
  };
  const code = fold(one('code') ?? '').replace(/\s/g, '');
  const name = one('name');
  if (code === '') throw missing('code', '職能單元代碼', 'the code of the unit');
  if (name === undefined) throw missing('name', '職能單元名稱', 'the name of the unit');
  const levelText = field('level');
  const level =
    levelText === undefined || levelText.lines.length === 0 ? null : readLevel(ctx, joined(levelText));
  const tasks = field('tasks');
  if (tasks === undefined || tasks.lines.length === 0) {
    throw missing('tasks', '工作任務與行為指標', 'elements and performance indicators');
  }
  const path = `units/${code}`;
  const linesOf = (kind: SectionKind): Section['lines'] =>
    sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
  const unit: Unit = {
    code,
    printedCode: code,
    title: name,
    raw: name,
    noteRefs: [],
    level,
    elements: readUnitTasks(ctx, tasks.lines, path),
    knowledge: readUnitCompetences(ctx, linesOf('knowledge'), 'K', path, memory),
    skills: readUnitCompetences(ctx, linesOf('skills'), 'S', path, memory),
    at: ctx.ledger.place(field('code')?.offset ?? 0),
  };
  if (unit.elements.every((element) => element.indicators.length === 0)) {
    throw errorAt(
      'tasks.no-indicators',
      ctx.ledger.place(tasks.offset),
      '「工作任務與行為指標」裡讀不到任何行為指標。',
      'No performance indicator is found under the heading of elements and indicators.',
    );
  }
  reportMissing(ctx, sections, unit);
  const { notes, entryRequirements } = readNotes(ctx, linesOf('notes'));
  const required = readNotes(ctx, linesOf('requirements'), true).entryRequirements;
  // Several domains stand in paragraphs of one cell.
  const domains =
    field('domain')?.lines.map(({ text }) => emitText(ctx, text, 'standard/domain', '').text) ?? [];
  const domain = domains.length === 0 ? undefined : domains.join('、');
  const description = one('description');
  const updates = readUpdates(ctx, linesOf('updates'));
  const standard: StandardHead = {
    kind: 'unit',
    code,
    name,
    version: versionOf(code),
    level,
    ...(domain === undefined ? {} : { domain }),
    ...(description === undefined ? {} : { description }),
    ...(updates.length === 0 ? {} : { updates }),
  };
  // Read on the side: only a decision makes them knowledge or skills, and until then they are placed as they are.
  const other = readOther(ctx, sections, (lines, letter) => {
    const aside: Context = {
      ledger: new Ledger(ctx.ledger.source),
      findings: new Findings(),
      cited: [],
      recoded: [],
    };
    return readUnitCompetences(aside, lines, letter, path, new CodeMemory());
  });
  return {
    standard,
    units: [unit],
    attitudes: readAttitudes(ctx, linesOf('attitudes'), memory),
    assessmentGuide: field('guide') === undefined ? emptyGuide() : readGuide(ctx, linesOf('guide')),
    notes,
    entryRequirements: [...entryRequirements, ...required],
    ...(other.length === 0 ? {} : { other }),
  };
}

const joined = (section: Section): Traced =>
  concat(section.lines.flatMap((line, i) => (i === 0 ? [line.text] : [CUT, line.text])));

const missing = (what: string, zh: string, en: string): ReaderError =>
  new ReaderError(`document.no-${what}`, {
    'zh-TW': `文件裡沒有「${zh}」，可能不是職能單元，或只有一部分。`,
    en: `The document has nothing for ${en}: it may be no unit of competency, or only part of one.`,
  });

const EXPECTED: [SectionKind, string, string, 'decide' | 'kept'][] = [
  ['knowledge', '職能內涵（知識）', 'knowledge', 'decide'],
  ['skills', '職能內涵（技能）', 'skills', 'decide'],
  ['guide', '評量設計參考', 'the assessment guide', 'kept'],
  ['notes', '說明與補充事項', 'notes', 'kept'],
];

/** A heading with nothing below it, or a part that a 職能單元 has and this one has not. */
function reportMissing(ctx: Context, sections: readonly Section[], unit: Unit): void {
  for (const section of sections) {
    if (section.lines.length > 0 || section.kind === 'other' || section.kind === 'level') continue;
    ctx.findings.add(ctx.ledger.place(section.offset), {
      grade: 'decide',
      code: 'section.empty',
      subject: section.heading,
      seen: section.heading,
      proposed: '',
      zh: `「${quote(section.heading, 40)}」之下沒有內容。`,
      en: `There is nothing under “${quote(section.heading, 40)}”.`,
      choices: [
        { id: 'empty', label: { 'zh-TW': '照原樣，沒有內容', en: 'As printed, empty' }, effects: [] },
      ],
    });
  }
  const has = (kind: SectionKind): boolean => sections.some((section) => section.kind === kind);
  if (!has('guide') && !has('notes')) reportCut(ctx, unit.at);
  for (const [kind, zh, en, grade] of EXPECTED) {
    if (has(kind)) continue;
    ctx.findings.add(unit.at, {
      grade,
      code: 'section.missing',
      subject: kind,
      seen: '',
      proposed: '',
      zh: `文件沒有${zh}。`,
      en: `The document does not have ${en}.`,
      choices:
        grade === 'decide'
          ? [
              {
                id: 'absent',
                label: { 'zh-TW': '公布時就沒有', en: 'It was published without' },
                effects: [],
              },
            ]
          : undefined,
    });
  }
}
