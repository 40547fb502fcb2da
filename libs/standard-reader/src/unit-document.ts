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
  const fields = new Fields(ctx, sections);
  const unit = readUnit(ctx, fields, memory);
  reportMissing(ctx, sections, unit);
  const { notes, entryRequirements } = readNotes(ctx, fields.lines('notes'));
  const required = readNotes(ctx, fields.lines('requirements'), true).entryRequirements;
  const standard = readHead(ctx, fields, unit);
  // Read on the side: only a decision makes them knowledge or skills, and until then they are placed as they are.
  const other = readOther(ctx, sections, (lines, letter) => {
    const aside: Context = {
      ledger: new Ledger(ctx.ledger.source),
      findings: new Findings(),
      cited: [],
      recoded: [],
    };
    return readUnitCompetences(aside, lines, letter, pathOf(unit.code), new CodeMemory());
  });
  return {
    standard,
    units: [unit],
    attitudes: readAttitudes(ctx, fields.lines('attitudes'), memory),
    assessmentGuide:
      fields.section('guide') === undefined ? emptyGuide() : readGuide(ctx, fields.lines('guide')),
    notes,
    entryRequirements: [...entryRequirements, ...required],
    ...(other.length === 0 ? {} : { other }),
  };
}

/** The sections of the page by what stands in them. */
class Fields {
  constructor(
    private readonly ctx: Context,
    private readonly sections: readonly Section[],
  ) {}

  section(kind: SectionKind): Section | undefined {
    return this.sections.find((section) => section.kind === kind);
  }

  /** The one text of a section, placed as a field of the standard; undefined where nothing stands in it. */
  text(kind: SectionKind): string | undefined {
    const section = this.section(kind);
    return section === undefined || section.lines.length === 0
      ? undefined
      : emitText(this.ctx, joined(section), `standard/${kind}`, '').text;
  }

  /** Of all sections of that kind. */
  lines(kind: SectionKind): Section['lines'] {
    return this.sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
  }
}

const pathOf = (code: string): string => `units/${code}`;

/** @throws {ReaderError} `document.no-code`, `document.no-name`, `document.no-tasks`, `tasks.no-indicators` */
function readUnit(ctx: Context, fields: Fields, memory: CodeMemory): Unit {
  const code = fold(fields.text('code') ?? '').replace(/\s/g, '');
  const name = fields.text('name');
  if (code === '') throw missing('code', '職能單元代碼', 'the code of the unit');
  if (name === undefined) throw missing('name', '職能單元名稱', 'the name of the unit');
  const levelText = fields.section('level');
  const level =
    levelText === undefined || levelText.lines.length === 0 ? null : readLevel(ctx, joined(levelText));
  const tasks = fields.section('tasks');
  if (tasks === undefined || tasks.lines.length === 0) {
    throw missing('tasks', '工作任務與行為指標', 'elements and performance indicators');
  }
  const path = pathOf(code);
  const unit: Unit = {
    code,
    printedCode: code,
    title: name,
    raw: name,
    noteRefs: [],
    level,
    elements: readUnitTasks(ctx, tasks.lines, path),
    knowledge: readUnitCompetences(ctx, fields.lines('knowledge'), 'K', path, memory),
    skills: readUnitCompetences(ctx, fields.lines('skills'), 'S', path, memory),
    at: ctx.ledger.place(fields.section('code')?.offset ?? 0),
  };
  if (unit.elements.every((element) => element.indicators.length === 0)) {
    throw errorAt(
      'tasks.no-indicators',
      ctx.ledger.place(tasks.offset),
      '「工作任務與行為指標」裡讀不到任何行為指標。',
      'No performance indicator is found under the heading of elements and indicators.',
    );
  }
  return unit;
}

function readHead(ctx: Context, fields: Fields, { code, title, level }: Unit): StandardHead {
  // Several domains stand in paragraphs of one cell.
  const domains =
    fields.section('domain')?.lines.map(({ text }) => emitText(ctx, text, 'standard/domain', '').text) ?? [];
  const description = fields.text('description');
  const updates = readUpdates(ctx, fields.lines('updates'));
  return {
    kind: 'unit',
    code,
    name: title,
    version: versionOf(code),
    level,
    ...(domains.length === 0 ? {} : { domain: domains.join('、') }),
    ...(description === undefined ? {} : { description }),
    ...(updates.length === 0 ? {} : { updates }),
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
