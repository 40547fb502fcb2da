import type { Finding, Reading } from '../reading';
import { quote } from '../findings';
import { noteMarks, noteNumbers } from '../text';
import { squeeze } from '../traced';
import { TEMPLATE_KINDS, type TemplateKind, type TemplateRow } from './sheet-template';
import { templateRows } from './sheet-template-rows';
import {
  elementCodes,
  templateTree,
  type DutyRows,
  type ListedRow,
  type TemplateTree,
} from './sheet-template-tree';

/** More than these say no more. */
const MOST = 50;

interface Entry {
  kind: TemplateKind;
  /** What must be the same on both sides. */
  key: string;
  shown: string;
}

/**
 * Holds a reading against the rows of the template that it was read from. A text that looks like something else in print
 * (a code in the middle of it, a list mark at its beginning) may be read as that; each row that did not arrive as it
 * stands in the file is a finding to decide, so nothing changes in silence.
 */
export function templateFindings(
  rows: readonly TemplateRow[],
  reading: Omit<Reading, 'findings'>,
): Finding[] {
  const wanted = entriesOf(templateTree(rows));
  const found = entriesOf(templateTree(templateRows(reading)));
  const missing = without(wanted, found).map((entry) => differs(entry, true));
  const extra = missing.length > 0 ? [] : without(found, wanted).map((entry) => differs(entry, false));
  return [...missing, ...extra]
    .slice(0, MOST)
    .map((finding, i) => ({ ...finding, key: `${finding.key}:${i + 1}` }));
}

function without(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return entries.filter(({ key }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}

function differs({ kind, shown }: Entry, isMissing: boolean): Finding {
  const { zh, en } = TEMPLATE_KINDS[kind];
  const seen = quote(shown, 160);
  const short = quote(shown, 40);
  return {
    grade: 'decide',
    code: 'template.differs',
    key: `template.differs:${kind}:${quote(shown, 20)}`,
    at: { line: 1, column: 1 },
    seen,
    proposed: '',
    message: isMissing
      ? {
          'zh-TW': `範本裡的${zh}「${short}」讀出來和所填的不同，可能是文字裡有像代碼或清單記號的字。`,
          en: `The ${en} “${short}” was not read as it stands in the template: something in it may look like a code or a list mark.`,
        }
      : {
          'zh-TW': `讀出了範本裡沒有的${zh}「${short}」。`,
          en: `The ${en} “${short}” was read, and no row of the template has it.`,
        },
    choices: [
      { id: 'as-read', label: { 'zh-TW': '看過了，照讀出的', en: 'Looked at: as it was read' }, effects: [] },
    ],
  };
}

/** The text without what normalising changes: spaces, the colon after a title, the way a note is cited. */
function plain(text: string): string {
  let marks = '';
  let rest = text;
  for (const mark of noteMarks(text)) {
    marks += noteNumbers(mark[1] ?? '')
      .map((number) => `【${number}】`)
      .join('');
    rest = rest.replace(mark[0], '');
  }
  return squeeze(rest).replace(/:$/, '') + [...new Set(marks.match(/【\d+】/g) ?? [])].join('');
}

const entry = (path: string, row: TemplateRow, code = row.code, values = ''): Entry => ({
  kind: row.kind,
  key: [row.kind, path, code.replace(/\s/g, ''), plain(row.text), values].join('|'),
  shown: [row.code, row.text].filter((part) => part !== '').join(' '),
});

function listedEntries(path: string, { row, items }: ListedRow, code?: string, values?: string): Entry[] {
  const own = entry(path, row, code, values);
  return [
    own,
    ...items.map(({ text, depth }): Entry => ({
      kind: 'item',
      key: `item|${own.key}|${depth}|${plain(text)}`,
      shown: text,
    })),
  ];
}

const twoDigits = (letter: string, code: string, index: number): string =>
  letter + String(code === '' ? index + 1 : Number(code.replace(/\D/g, ''))).padStart(2, '0');

function entriesOf(tree: TemplateTree): Entry[] {
  const { head, fields } = tree;
  return [
    entry('', head, undefined, head.level),
    ...[fields.domain, fields.description].flatMap((row) => (row === undefined ? [] : [entry('', row)])),
    ...tree.classification.map((row) => entry('', row)),
    ...tree.editions.map((row) =>
      entry('', row, undefined, [row.state, row.date, row.note].map(plain).join('|')),
    ),
    ...tree.duties.flatMap((duty) => dutyEntries(duty, head.kind === 'occupation')),
    ...tree.attitudes.map((row, i) => entry('', row, twoDigits('A', row.code, i))),
    ...tree.guide.flatMap(({ row, introduction, items }) => [
      entry('', row),
      ...(introduction === undefined ? [] : [entry(plain(row.text), introduction)]),
      ...items.flatMap((item) => listedEntries(plain(row.text), item)),
    ]),
    ...tree.notes.flatMap((note) =>
      listedEntries('', note, note.row.code.replace(/\D/g, '').replace(/^0+/, '')),
    ),
    ...tree.requirements.flatMap((requirement) => listedEntries('', requirement)),
    ...tree.updates.map((row) => entry('', row)),
    ...tree.other.flatMap(({ heading, lines }) => lines.map((row) => entry(plain(heading), row))),
  ];
}

function dutyEntries(duty: DutyRows, isDuty: boolean): Entry[] {
  const { row, elements } = duty;
  const path = isDuty ? row.code : '';
  const all = elements.map((element) => element.row.code);
  const levels = new Set(elements.map((element) => element.row.level || row.level));
  let number = 0;
  return [
    ...(isDuty
      ? [entry('', row, undefined, row.level || (levels.size === 1 ? [...levels].join('') : ''))]
      : []),
    ...elements.flatMap((element) => {
      number = element.row.code === '' ? number + 1 : Number(element.row.code) || number + 1;
      const code = isDuty ? element.row.code : String(number);
      return [
        entry(path, element.row, code, isDuty ? element.row.level || row.level : ''),
        ...[...element.indicators, ...element.outputs].map((item) => entry(code, item)),
      ];
    }),
    ...competenceEntries(path, 'K', duty.knowledge, all),
    ...competenceEntries(path, 'S', duty.skills, all),
  ];
}

/** Items for all elements of a duty and items of the duty are the same. */
function competenceEntries(path: string, letter: string, rows: readonly ListedRow[], all: string[]): Entry[] {
  return rows.flatMap((item, i) => {
    const scope = elementCodes(item.row.element);
    const whole = all.every((code) => scope.includes(code));
    return listedEntries(path, item, twoDigits(letter, item.row.code, i), whole ? '' : scope.join(','));
  });
}
