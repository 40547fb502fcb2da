import type { OtherText, Reading } from './reading';
import { readAttitudes } from './attitudes';
import type { CodeMemory } from './codes';
import { quote, type Context } from './findings';
import { emptyGuide, readGuide } from './guide';
import type { SectionKind } from './headings';
import { cellText } from './html-cells';
import { readNotes } from './notes';
import { reportDoubtful } from './doubtful-joins';
import { reportCut } from './half-documents';
import { nameOf, readOccupationHead } from './occupation-head';
import { otherText, readOther, readUpdates } from './other-text';
import { ReaderError } from './reader-error';
import { splitSections, type Section } from './sections';
import type { Block } from './table-model';
import { readTaskItems } from './task-items';
import { readTaskTable, type TaskTable } from './task-rows';
import { findTable } from './main-table';
import { assembleUnits } from './task-units';
import { NOTHING } from './traced';
import { versionOf } from './versions';

/** Reads a 職能基準: a head, the table of duties cut by pages, attitudes and notes. */
export function readOccupationDocument(
  ctx: Context,
  blocks: readonly Block[],
  memory: CodeMemory,
): Omit<Reading, 'findings'> {
  const bounds = findTable(blocks);
  if (bounds === undefined) throw missing('table');
  const head = readOccupationHead(ctx, blocks.slice(0, bounds.from));
  if (head.code === undefined || head.code === '') throw missing('code');
  const name = nameOf(ctx, head);
  if (name === undefined || name === '') throw missing('name');
  const table = readTaskTable(ctx, blocks.slice(bounds.from, bounds.to), memory);
  const items = readTaskItems(ctx, table, memory);
  const units = assembleUnits(ctx, table, items);
  if (units.every((unit) => unit.elements.every((element) => element.indicators.length === 0))) {
    throw missing('indicators');
  }
  reportDoubtful(ctx, items, units);
  const sections = splitSections(ctx, blocks.slice(bounds.to));
  const linesOf = (kind: SectionKind): Section['lines'] =>
    sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
  const { notes, entryRequirements } = readNotes(ctx, linesOf('notes'));
  const required = readNotes(ctx, linesOf('requirements'), true).entryRequirements;
  const updates = readUpdates(ctx, linesOf('updates'));
  const attitudes = readAttitudes(ctx, linesOf('attitudes'), memory);
  const competences = units.flatMap((unit) => [unit.knowledge.length, unit.skills.length]);
  reportMissing(ctx, sections, table, competences);
  const unknown = sections.filter((s) => s.kind !== 'other' && !TAIL.has(s.kind));
  const other: OtherText[] = [
    ...head.other,
    ...table.strange.map(({ title, cell }) => strangeCell(ctx, title, cellText(cell))),
    ...items.homeless.map(({ text }) => otherText(ctx, NOTHING, [text])),
    ...readOther(ctx, [...sections, ...unknown.map((s) => ({ ...s, kind: 'other' as const }))]),
  ];
  return {
    standard: {
      kind: 'occupation',
      code: head.code,
      name,
      version: versionOf(head.code),
      level: head.level,
      ...(head.classification.length === 0 ? {} : { classification: head.classification }),
      ...(head.description === undefined ? {} : { description: head.description }),
      ...(head.lineage.length === 0 ? {} : { lineage: head.lineage }),
      ...(updates.length === 0 ? {} : { updates }),
    },
    units,
    attitudes,
    assessmentGuide: linesOf('guide').length === 0 ? emptyGuide() : readGuide(ctx, linesOf('guide')),
    notes,
    entryRequirements: [...entryRequirements, ...required],
    ...(other.length === 0 ? {} : { other }),
  };
}

/** Without these it is no occupational standard, or only a part of one. */
const MISSING = {
  table: {
    code: 'document.no-table',
    'zh-TW': '找不到職責與工作任務的表格（T1、T1.1…），檔案可能只有一部分。',
    en: 'There is no table of duties and elements (T1, T1.1 …): the file may be only a part.',
  },
  code: {
    code: 'document.no-code',
    'zh-TW': '文件裡沒有職能基準代碼，可能缺了前面的部分。',
    en: 'The document has no code: its beginning may be missing.',
  },
  name: {
    code: 'document.no-name',
    'zh-TW': '文件裡沒有職能基準名稱。',
    en: 'The document has no name.',
  },
  indicators: {
    code: 'table.no-indicators',
    'zh-TW': '表格裡讀不到任何行為指標（P1.1.1…），可能缺了欄位。',
    en: 'The table has no performance indicator (P1.1.1 …): a column may be missing.',
  },
} as const;

function missing(what: keyof typeof MISSING): ReaderError {
  const { code, ...words } = MISSING[what];
  return new ReaderError(code, words);
}

const TAIL = new Set<SectionKind>(['attitudes', 'guide', 'notes', 'updates', 'requirements']);

const strangeCell = (ctx: Context, title: string, text: Parameters<typeof otherText>[1]): OtherText => {
  const other = otherText(ctx, NOTHING, [text]);
  return { ...other, heading: title };
};

function reportMissing(
  ctx: Context,
  sections: readonly Section[],
  table: TaskTable,
  competences: readonly number[],
): void {
  const at = ctx.ledger.place(table.rows[0]?.offset ?? 0);
  const absent = {
    choices: [
      { id: 'absent', label: { 'zh-TW': '公布時就沒有', en: 'It was published without' }, effects: [] },
    ],
  };
  for (const section of sections) {
    if (section.lines.length > 0 || section.kind === 'other') continue;
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
  if (competences.every((count) => count === 0)) {
    ctx.findings.add(at, {
      grade: 'decide',
      code: 'section.missing',
      subject: 'competence',
      seen: '',
      proposed: '',
      zh: '表格裡沒有任何知識與技能。',
      en: 'The table has neither knowledge nor skills.',
      ...absent,
    });
  }
  if (sections.length === 0) {
    reportCut(ctx, at);
    return;
  }
  for (const [kind, zh, en] of [
    ['attitudes', '態度', 'attitudes'],
    ['notes', '說明與補充事項', 'notes'],
  ] as const) {
    if (sections.some((section) => section.kind === kind)) continue;
    ctx.findings.add(at, {
      grade: 'kept',
      code: 'section.missing',
      subject: kind,
      seen: '',
      proposed: '',
      zh: `文件沒有${zh}。`,
      en: `The document does not have ${en}.`,
    });
  }
}
