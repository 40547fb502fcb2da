import { squeeze } from '../traced';
import { TEMPLATE_COLUMNS, TEMPLATE_KINDS } from './sheet-template';

export const INSTRUCTION_SHEET = '填寫說明 Instructions';

type Line = readonly [zh: string, en: string];

const RULES: readonly Line[] = [
  [
    '在「標準」工作表填寫，一列一項，由上而下照文件的次序。',
    'Fill in the sheet “標準”, one row an item, in the order of the document.',
  ],
  [
    '第一列的欄位名稱不要改；欄位的次序可以換。',
    'Leave the column titles as they are; the columns may stand in any order.',
  ],
  [
    '代碼請用文字格式，否則試算表會把 1.10 存成 1.1。',
    'Format codes as text: a spreadsheet keeps 1.10 as 1.1.',
  ],
  ['不要用公式；貼上時選「值」。', 'Use no formulas; paste as values.'],
  ['引用註的地方寫【註1】。', 'Cite a note as 【註1】 where it belongs.'],
  [
    '「清單」列屬於上面最近的一項，層次 1 是第一層。',
    'A list item belongs to the item above; depth 1 is the outermost.',
  ],
];

const KINDS: Record<keyof typeof TEMPLATE_KINDS, Line> = {
  unit: [
    '一份職能單元的開頭：代碼、名稱（文字）、級別。',
    'Opens a unit of competency: code, name (text), level.',
  ],
  occupation: [
    '一份職能基準的開頭：代碼、名稱（文字）、基準級別。',
    'Opens an occupational standard: code, name (text), level.',
  ],
  domain: ['職能單元的領域類別。', 'Domain of a unit.'],
  description: ['工作描述。', 'Description of the work.'],
  jobCategory: [
    '職類別的名稱與代碼（職能基準）。',
    'Name and code of the job category (occupational standard).',
  ],
  occupationGroup: [
    '職業別的名稱與代碼（職能基準）。',
    'Name and code of the occupation (occupational standard).',
  ],
  industry: ['行業別的名稱與代碼（職能基準）。', 'Name and code of the industry (occupational standard).'],
  edition: [
    '版本表的一列：版次、代碼、名稱、狀態、日期、說明。',
    'A line of the table of editions: version, code, name, state, date, note.',
  ],
  update: ['更新紀錄的一行。', 'A line of the update record.'],
  duty: ['主要職責 T1、T2…（職能基準才有）。', 'Duty T1, T2 … (occupational standard only).'],
  element: [
    '工作任務：職能單元寫 1、2…，職能基準寫 T1.1…。',
    'Element: 1, 2 … in a unit, T1.1 … in an occupational standard.',
  ],
  output: ['工作產出 O1.1.1…（職能基準才有）。', 'Output O1.1.1 … (occupational standard only).'],
  indicator: [
    '行為指標：職能單元寫 1.1…，職能基準寫 P1.1.1…。',
    'Indicator: 1.1 … in a unit, P1.1.1 … in an occupational standard.',
  ],
  knowledge: [
    '知識 K01…；「任務代碼」留白表示整個職責共用，或寫 T1.1、T1.2。',
    'Knowledge K01 …; a blank element code means the whole duty, or name T1.1, T1.2.',
  ],
  skill: ['技能 S01…；「任務代碼」同上。', 'Skill S01 …; the element code as for knowledge.'],
  attitude: ['態度 A01…。', 'Attitude A01 ….'],
  guideSection: [
    '評量設計參考的一節，如：評量方法。',
    'A section of the assessment guide, such as 評量方法.',
  ],
  guideIntroduction: ['該節清單之前的引言。', 'The opening line of that section.'],
  guideItem: ['該節的一項。', 'An item of that section.'],
  note: ['說明與補充事項中有編號的註；代碼寫號碼 1、2…。', 'A numbered note; its code is the number 1, 2 ….'],
  remark: ['說明與補充事項中沒有編號的說明。', 'A remark without a number.'],
  requirement: ['學歷、經歷等入門條件。', 'Schooling or experience asked for at entry.'],
  otherHeading: ['其他標題；下面的「其他」屬於它。', 'Any other heading; “other text” below belongs to it.'],
  other: ['其他文字。', 'Any other text.'],
  item: ['上一項的清單；層次 1、2…。', 'A line of the list of the item above; depth 1, 2 ….'],
};

/** What the sheet of instructions says, row by row: the rules, the columns, then each kind with what it is. */
export function instructionRows(): string[][] {
  const kinds = Object.entries(KINDS).map(([kind, [zh, en]]) => {
    const words = Object.entries(TEMPLATE_KINDS).find(([name]) => name === kind)?.[1];
    return [words?.zh ?? '', words?.en ?? '', zh, en];
  });
  const columns = Object.values(TEMPLATE_COLUMNS)
    .map(({ zh, en }) => `${zh} ${en}`)
    .join('｜');
  return [
    ['填寫說明', 'Instructions'],
    ...RULES.map((line) => [...line]),
    ['欄位 Columns', columns],
    ...kinds,
  ];
}

const known = new Set(instructionRows().flat().map(squeeze));

/** Whether a text is one of the instructions. */
export const isInstruction = (text: string): boolean => known.has(squeeze(text));
