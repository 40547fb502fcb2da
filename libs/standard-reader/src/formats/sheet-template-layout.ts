import type { DrawnBlock, DrawnDocument, DrawnLine } from './drawn-document';
import { templateError, type TemplateRow } from './sheet-template';
import {
  checkedCode,
  GAP,
  hanOrdinal,
  homelessBlocks,
  listed,
  paragraphs,
  tableRow,
  tailBlocks,
} from './sheet-template-parts';
import {
  elementCodes,
  sameCode,
  templateTree,
  type DutyRows,
  type ListedRow,
  type TemplateTree,
} from './sheet-template-tree';

/** A document together with the rows that it was made of, so that its reading can be held against them. */
export interface TemplateDocument extends DrawnDocument {
  rows: readonly TemplateRow[];
}

/**
 * Lays the rows of a template out as the document would be printed, so that the one reader understands it and its
 * account proves that nothing was lost.
 * @throws {ReaderError} with a code of `template.*` and the row, where the rows do not make a standard
 */
export function drawTemplate(rows: readonly TemplateRow[], format: 'xlsx' | 'csv'): TemplateDocument {
  const tree = templateTree(rows);
  return { format, rows, blocks: tree.head.kind === 'unit' ? unitBlocks(tree) : occupationBlocks(tree) };
}

/** Two columns, a label at the left. */
function unitBlocks(tree: TemplateTree): DrawnBlock[] {
  const { head, fields } = tree;
  const [unit] = tree.duties;
  if (unit === undefined) return [];
  const field = (label: string, text: string | undefined): DrawnBlock[] =>
    text === undefined || text === '' ? [] : [tableRow(label, text)];
  const part = (label: string, lines: DrawnLine[]): DrawnBlock[] =>
    lines.length === 0 ? [] : [tableRow(label, lines)];
  return [
    ...homelessBlocks(tree),
    ...field('職能單元代碼', head.code),
    ...field('職能單元名稱', head.text),
    ...field('領域類別', fields.domain?.text),
    ...field('工作描述', fields.description?.text),
    ...field('職能單元級別', head.level),
    ...part('工作任務與行為指標', unitTasks(unit)),
    ...part('職能內涵 (K=knowledge 知識)', unitCompetences('K', unit.knowledge)),
    ...part('職能內涵 (S=skills 技能)', unitCompetences('S', unit.skills)),
    ...tailBlocks(tree),
  ];
}

/** «一、…» and below it «1. …»: the numbers are those of the codes, which have to rise. */
function unitTasks({ elements }: DutyRows): DrawnLine[] {
  let lastElement = 0;
  return elements.flatMap(({ row, indicators }) => {
    const number = row.code === '' ? lastElement + 1 : Number(checkedCode(row, /^\d{1,2}$/, '1'));
    lastElement = rising(row, number, lastElement, 99);
    let last = 0;
    return [
      ...paragraphs(`${hanOrdinal(number)}、${row.text}`),
      ...indicators.flatMap((indicator): DrawnLine[] => {
        const [of, own] = checkedCode(indicator, /^\d{1,2}\.\d{1,3}$/, `${number}.1`)
          .split('.')
          .map(Number);
        if (of !== number || own === undefined) {
          throw templateError(
            'template.code',
            indicator.row,
            `代碼 ${indicator.code} 不屬於工作任務 ${number}。`,
            `the code ${indicator.code} does not belong to element ${number}.`,
          );
        }
        last = rising(indicator, own, last, 999);
        return paragraphs(`${own}. ${indicator.text}`).map((line) => ({ ...line, depth: 1, item: true }));
      }),
    ];
  });
}

function rising(row: TemplateRow, number: number, last: number, most: number): number {
  if (number > last && number <= most) return number;
  throw templateError(
    'template.code-order',
    row.row,
    `代碼 ${row.code} 應大於上一個。若是 1.10，請把儲存格設為文字格式，否則試算表會存成 1.1。`,
    `the code ${row.code} should be above the one before. If it is 1.10, format the cell as text: a spreadsheet keeps it as 1.1.`,
  );
}

/** The reader numbers knowledge and skills of a 職能單元 by their order. */
function unitCompetences(letter: 'K' | 'S', rows: readonly ListedRow[]): DrawnLine[] {
  return rows.flatMap((entry, i) => {
    const { row } = entry;
    const expected = `${letter}${String(i + 1).padStart(2, '0')}`;
    if (row.code !== '' && Number(row.code.slice(1)) !== i + 1) {
      throw templateError(
        'template.code-order',
        row.row,
        `職能單元的知識與技能依次序編號，這裡應為 ${expected}，也可以留白。`,
        `knowledge and skills of a unit are numbered by their order: this is ${expected}, or leave it blank.`,
      );
    }
    if (row.element !== '') {
      throw templateError(
        'template.unused',
        row.row,
        '職能單元的知識與技能不分工作任務，「任務代碼」請留白。',
        'knowledge and skills of a unit serve all its elements: leave the element code blank.',
      );
    }
    return listed(`${hanOrdinal(i + 1)}、`, entry);
  });
}

/** A head, the table of duties, and what stands below it. */
function occupationBlocks(tree: TemplateTree): DrawnBlock[] {
  const { head, fields } = tree;
  const field = (label: string, text: string | undefined): DrawnBlock[] =>
    text === undefined || text === '' ? [] : [tableRow(label, text)];
  const editions =
    tree.editions.length === 0
      ? []
      : [
          tableRow('版本', '職能基準代碼', '職能基準名稱', '狀態', '更新說明', '發展更新日期'),
          ...tree.editions.map((row) =>
            tableRow(row.version, row.code, row.text, row.state, row.note, row.date),
          ),
          GAP,
        ];
  return [
    { kind: 'line', line: { text: `${head.text.replace(/\s+/g, ' ')}職能基準`, depth: 0, item: false } },
    ...homelessBlocks(tree),
    GAP,
    ...editions,
    tableRow('職能基準代碼', head.code),
    tableRow('職業', head.text),
    ...tree.classification.map((row) => classificationRow(row)),
    ...field('工作描述', fields.description?.text),
    ...field('基準級別', head.level),
    GAP,
    tableRow(
      '主要職責',
      '工作任務',
      '工作產出',
      '行為指標',
      '職能級別',
      '職能內涵 (K=knowledge 知識)',
      '職能內涵 (S=skills 技能)',
    ),
    ...tree.duties.flatMap((duty) => dutyRows(duty, isScoped(tree))),
    ...tailBlocks(tree),
  ];
}

const CLASSES = { jobCategory: '職類別', occupationGroup: '職業別', industry: '行業別' };

function classificationRow({ kind, code, text }: TemplateRow): DrawnBlock {
  const label =
    kind === 'jobCategory' || kind === 'occupationGroup' || kind === 'industry' ? CLASSES[kind] : '';
  if (text === '') return tableRow(`${label}代碼`, code);
  return code === '' ? tableRow(label, text) : tableRow(label, text, `${label}代碼`, code);
}

/**
 * Whether knowledge, skills and levels stand row by row. One scope, or two levels in one duty, make it so for the whole
 * document: it is printed in one way or the other.
 */
const isScoped = ({ duties }: TemplateTree): boolean =>
  duties.some(({ elements, knowledge, skills, row }) => {
    const levels = new Set(elements.map((element) => element.row.level));
    const own = levels.size > 1 || (row.level === '' && [...levels].some((level) => level !== ''));
    return own || [...knowledge, ...skills].some((entry) => entry.row.element !== '');
  });

function dutyRows(duty: DutyRows, scoped: boolean): DrawnBlock[] {
  const title = `${checkedCode(duty.row, /^T\d{1,3}$/, 'T1')} ${duty.row.text}`;
  const knowledge = competences(duty, duty.knowledge, 'K');
  const skills = competences(duty, duty.skills, 'S');
  const level = duty.row.level === '' ? (duty.elements[0]?.row.level ?? '') : duty.row.level;
  if (duty.elements.length === 0) {
    return [
      tableRow(
        title,
        '',
        '',
        '',
        level,
        knowledge.flatMap((k) => k.lines),
        skills.flatMap((s) => s.lines),
      ),
    ];
  }
  return duty.elements.map(({ row, outputs, indicators }, i) => {
    const here = ({ scope }: Competence): boolean =>
      scope.length > 0 ? scope.some((code) => sameCode(code, row.code)) : scoped || i === 0;
    const own = row.level === '' && scoped ? duty.row.level : row.level;
    return tableRow(
      i === 0 ? title : '',
      `${checkedCode(row, /^T\d{1,3}\.\d{1,3}$/, 'T1.1')} ${row.text}`,
      outputs.flatMap((output) =>
        paragraphs(`${checkedCode(output, /^O\d{1,3}(?:\.\d{1,3}){1,2}$/, 'O1.1.1')} ${output.text}`),
      ),
      indicators.flatMap((p) =>
        paragraphs(`${checkedCode(p, /^P\d{1,3}(?:\.\d{1,3}){1,2}$/, 'P1.1.1')} ${p.text}`),
      ),
      scoped ? own : i === 0 ? level : '',
      knowledge.filter(here).flatMap(({ lines }) => lines),
      skills.filter(here).flatMap(({ lines }) => lines),
    );
  });
}

interface Competence {
  /** Codes of elements; empty for the whole duty. */
  scope: string[];
  lines: DrawnLine[];
}

function competences({ elements }: DutyRows, rows: readonly ListedRow[], letter: 'K' | 'S'): Competence[] {
  return rows.map((entry) => {
    const { row } = entry;
    const scope = elementCodes(row.element);
    const strange = scope.find((code) => !elements.some((element) => sameCode(element.row.code, code)));
    if (strange !== undefined) {
      throw templateError(
        'template.unknown-code',
        row.row,
        `這個職責沒有工作任務「${strange.slice(0, 20)}」。`,
        `this duty has no element “${strange.slice(0, 20)}”.`,
      );
    }
    const code = checkedCode(row, new RegExp(`^${letter}\\d{1,3}$`), `${letter}01`);
    return { scope, lines: listed(`${code} `, entry) };
  });
}
