import { type Day, readDay } from '@attest/domain';
import { parse } from 'csv-parse/sync';
import {
  MOST_ASSIGNED,
  type ListColumn,
  listColumns,
  type ListError,
  type ListProblem,
} from './assignment.dto';

/** One line of a list, as it was written. */
export interface ListRow {
  readonly line: number;
  /** In which column each stands, the first being 1. */
  readonly columns: Readonly<Partial<Record<ListColumn, number>>>;
  /** An e-mail or a name. */
  readonly person: string;
  readonly assessor: string;
  readonly supervisor: string;
  readonly dueOn: Day | null;
  readonly electives: readonly string[];
}

export interface ReadList {
  readonly rows: readonly ListRow[];
  readonly errors: readonly ListError[];
}

/** As sheets are headed, after NFKC, in lower case and without spaces and hyphens. */
const headings: Readonly<Record<ListColumn, readonly string[]>> = {
  person: [
    ...[
      '電子郵件',
      '電子信箱',
      '信箱',
      '姓名',
      '受評者',
      '受評人',
      'email',
      'mail',
      'name',
      'candidate',
      'person',
    ],
  ],
  assessor: ['評量人員', '評量者', '主評量人員', '評量人員電子郵件', 'assessor', 'assessoremail'],
  supervisor: ['主管', '簽核主管', '簽核人', '主管電子郵件', 'supervisor', 'supervisoremail', 'signer'],
  due: ['期限', '到期日', '完成期限', '截止日', 'due', 'duedate', 'dueon', 'deadline'],
  electives: ['選修', '選修單元', '選修代碼', 'elective', 'electives', 'units'],
};

const plain = (cell: string): string => cell.normalize('NFKC').trim();
const key = (cell: string): string =>
  plain(cell)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
const columnOf = (cell: string): ListColumn | undefined =>
  listColumns.find((column) => headings[column].includes(key(cell)));

const tooLong = 100;
const shown = (value: string): string => Array.from(value).slice(0, tooLong).join('');

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = [',', '，', ';', '；', '\t'];

/** Comma, full-width comma, semicolon or tab; with or without quotes and a byte order mark, at whichever line ends. */
function linesOf(text: string): Line[] {
  let line = 1;
  const lines: Line[] = [];
  parse(text, {
    ...{ bom: true, delimiter: separators, relax_column_count: true },
    ...{ relax_quotes: true, record_delimiter: ['\r\n', '\n', '\r'] },
    on_record: (record: string[], { lines: read }) => {
      const cells = record.map(plain);
      if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
      line = read + 1;
      return null;
    },
  });
  return lines;
}

/**
 * The line of the quote that is never closed; 1 where all are. The parser names the line at which the text ends, which
 * in a list of two hundred people is nowhere near.
 */
function lineOfOpenQuote(text: string): number {
  const chars = Array.from(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  const ends = (char: string | undefined) => char === undefined || char === '\n' || separators.includes(char);
  let line = 1;
  let openedOn: number | null = null;
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at];
    if (char === '\n') line += 1;
    if (char !== '"') continue;
    if (openedOn === null) {
      if (ends(chars[at - 1])) openedOn = line;
    } else if (chars[at + 1] === '"') {
      at += 1;
    } else if (ends(chars[at + 1])) {
      openedOn = null;
    }
  }
  return openedOn ?? 1;
}

/**
 * Reads a list of people as it comes out of a sheet. Without a line of headings the columns stand in the order of
 * `listColumns`.
 * @returns rows that could be read, and of each of the others the first place that could not
 */
export function readAssignmentList(text: string): ReadList {
  let lines: Line[];
  try {
    lines = linesOf(text);
  } catch {
    return { rows: [], errors: [told(lineOfOpenQuote(text), null, 'unreadable', '')] };
  }
  const [first, ...rest] = lines;
  if (first === undefined) return { rows: [], errors: [] };
  const headed = first.cells.some((cell) => columnOf(cell) !== undefined);
  const columns: (ListColumn | undefined)[] = headed ? inColumns(first.cells) : [...listColumns];
  const read = (headed ? rest : lines).map((line) => readLine(line, columns));
  const rows = read.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const errors = read.flatMap(({ error }) => (error === undefined ? [] : [error]));
  const surplus = rows.slice(MOST_ASSIGNED).map(({ line, person }) => told(line, null, 'too_many', person));
  return { rows: rows.slice(0, MOST_ASSIGNED), errors: [...errors, ...surplus] };
}

/** Both an e-mail and a name: the first of them that a line has. */
function inColumns(cells: readonly string[]): (ListColumn | undefined)[] {
  const seen = new Set<ListColumn>();
  return cells.map((cell) => {
    const column = columnOf(cell);
    if (column === undefined || (column !== 'person' && seen.has(column))) return undefined;
    seen.add(column);
    return column;
  });
}

export const told = (
  line: number,
  column: number | null,
  problem: ListProblem,
  value: string,
): ListError => ({ line, column, problem, value: shown(value) });

function readLine(
  { line, cells }: Line,
  columns: readonly (ListColumn | undefined)[],
): { row?: ListRow; error?: ListError } {
  const place = (wanted: ListColumn): number =>
    columns.findIndex((column, index) => column === wanted && (cells[index] ?? '') !== '');
  const at = (wanted: ListColumn): string => cells[place(wanted)] ?? '';
  const numbered = listColumns.flatMap((column) => {
    const index = place(column);
    return index < 0 ? [] : [[column, index + 1] as const];
  });
  const person = personOf(cells, columns);
  if (person === null) {
    const column = columns.indexOf('person');
    return { error: told(line, column < 0 ? null : column + 1, 'person_missing', cells.join(', ')) };
  }
  const due = readDay(at('due'), { monthFirst: true });
  if (due.kind !== 'empty' && due.kind !== 'day') {
    return { error: told(line, place('due') + 1, 'due_invalid', at('due')) };
  }
  const electives = at('electives').split(/[\s、/|+]+/u);
  return {
    row: {
      ...{ line, columns: { ...Object.fromEntries(numbered), person: person.column } },
      ...{ person: person.value, assessor: at('assessor'), supervisor: at('supervisor') },
      dueOn: due.kind === 'day' ? due.day : null,
      electives: electives.filter((code) => code !== ''),
    },
  };
}

/** An address says who is meant; a name may be that of several. */
function personOf(
  cells: readonly string[],
  columns: readonly (ListColumn | undefined)[],
): { value: string; column: number } | null {
  const given = cells.flatMap((value, index) =>
    columns[index] === 'person' && value !== '' ? [{ value, column: index + 1 }] : [],
  );
  return given.find(({ value }) => value.includes('@')) ?? given[0] ?? null;
}
