import type { AssessmentGuide, CompetenceItem, Element, GuideSection, Note, Reading, Unit } from '../reading';

/**
 * A sample set again as the document it was drawn from: one table with merged cells that no page has cut. From it the
 * test files in other formats are made, so that reading them has to meet real page ends, in places of their own.
 */
export interface OriginalCell {
  lines: string[];
  columns?: number;
  rows?: number;
}

export interface OriginalTable {
  kind: 'table';
  /** Shares of the width. */
  widths: number[];
  /** Rows at the top that are printed again on every page. */
  headings: number;
  rows: OriginalCell[][];
}

export type OriginalBlock = { kind: 'title' | 'line'; text: string } | OriginalTable;

const cell = (text: string | readonly string[], columns = 1, rows = 1): OriginalCell => ({
  lines: typeof text === 'string' ? (text === '' ? [] : [text]) : [...text],
  columns,
  rows,
});

/** What a page end has cut stands together again. */
const whole = (raw: string): string => raw.replace(/\n/g, '');

export function originalDocument(reading: Reading): OriginalBlock[] {
  return reading.standard.kind === 'unit' ? unitDocument(reading) : occupationDocument(reading);
}

/** Lines of an item with its list below it; the list is printed with signs of its own for each depth. */
function listed(
  first: string,
  { items, outline }: Pick<CompetenceItem, 'items' | 'outline'>,
  signs: string[],
): string[] {
  const lines = outline ?? items.map((text) => ({ depth: 0, text }));
  return [
    first,
    ...lines.map(({ depth, text }, i) => `${(signs[depth] ?? '■ ').replace('#', String(i + 1))}${text}`),
  ];
}

function unitDocument(reading: Reading): OriginalBlock[] {
  const { standard, units, assessmentGuide, notes } = reading;
  const [unit] = units;
  if (unit === undefined) throw new Error('A unit of competency has one unit.');
  const rows: [string, string[]][] = [
    ['職能單元代碼', [standard.code]],
    ['職能單元名稱', [standard.name]],
    ['領域類別', [standard.domain ?? '']],
    ['職能單元級別', [String(standard.level ?? '')]],
    ['工作任務與行為指標', unit.elements.flatMap(taskLines)],
    ['職能內涵 (K=knowledge 知識)', unit.knowledge.flatMap(competenceLines)],
    ['職能內涵 (S=skills 技能)', unit.skills.flatMap(competenceLines)],
    ['評量設計參考', guideLines(assessmentGuide)],
    ['說明與補充事項', notes.flatMap(noteLines)],
  ];
  const table: OriginalTable = {
    kind: 'table',
    widths: [0.22, 0.78],
    headings: 0,
    rows: rows.map(([label, lines]) => [cell(label), cell(lines)]),
  };
  const updates = standard.updates ?? [];
  return [
    table,
    ...(updates.length === 0 ? [] : [{ kind: 'line' as const, text: '更新紀錄' }]),
    ...updates.map((text) => ({ kind: 'line' as const, text })),
  ];
}

const taskLines = ({ printedCode, raw, indicators }: Element): string[] => [
  `${printedCode}、${whole(raw)}`,
  ...indicators.map((indicator) => `${indicator.printedCode}. ${whole(indicator.raw)}`),
];

const competenceLines = (item: CompetenceItem): string[] =>
  listed(`${item.printedCode}、${item.items.length > 0 ? item.text : whole(item.raw)}`, item, ['(#)', '■ ']);

const ORDER = '一二三四五六七八九';

const guideLines = ({ sections }: AssessmentGuide): string[] =>
  sections.flatMap(({ heading, introduction, items }: GuideSection, index) => [
    `${ORDER.charAt(index)}、${heading}：`,
    ...(introduction === '' ? [] : [introduction]),
    ...items.map((item) => `${item.printedCode === '' ? '' : `${item.printedCode} `}${whole(item.raw)}`),
  ]);

const noteLines = (note: Note): string[] =>
  listed(`【註${note.number ?? ''}】${note.items.length > 0 ? note.text : whole(note.raw)}`, note, [
    '● ',
    '■ ',
  ]);

function occupationDocument(reading: Reading): OriginalBlock[] {
  const { standard, attitudes, notes, entryRequirements } = reading;
  const line = (text: string): OriginalBlock => ({ kind: 'line', text });
  return [
    { kind: 'title', text: `${standard.name}職能基準` },
    ...lineageTable(reading),
    headTable(reading),
    mainTable(reading),
    line('職能內涵 (A=attitude 態度)'),
    ...attitudes.map(({ printedCode, raw }) => line(`${printedCode} ${whole(raw)}`)),
    line('說明與補充事項'),
    ...entryRequirements.map(({ raw }) => line(`- ${whole(raw)}`)),
    ...notes.map((note) => line(`- ${note.number === null ? whole(note.raw) : noteLines(note).join(' ')}`)),
  ];
}

function lineageTable({ standard: { lineage = [] } }: Reading): OriginalBlock[] {
  if (lineage.length === 0) return [];
  const labels = ['版本', '職能基準代碼', '職能基準名稱', '狀態', '更新說明', '發展更新日期'];
  return [
    {
      kind: 'table',
      widths: [0.08, 0.18, 0.22, 0.12, 0.24, 0.16],
      headings: 1,
      rows: [
        labels.map((label) => cell(label)),
        ...lineage.map(({ version, code, name, state, note, date }) =>
          // The document leaves the first version without its number.
          [/v\d+$/.test(code) ? version : '', code, name, state, note, date].map((text) => cell(text)),
        ),
      ],
    },
  ];
}

function headTable({ standard }: Reading): OriginalBlock {
  const classification = standard.classification ?? [];
  return {
    kind: 'table',
    widths: [0.12, 0.12, 0.4, 0.16, 0.2],
    headings: 0,
    rows: [
      [cell('職能基準代碼', 2), cell(standard.code, 3)],
      [cell('職能基準名稱 (擇一填寫)', 1, 2), cell('職類'), cell('', 3)],
      [cell('職業'), cell(standard.name, 3)],
      ...classification.map(({ label, name, code }, i) => [
        ...(i === 0 ? [cell('所屬 類別', 1, classification.length)] : []),
        cell(label),
        cell(name),
        cell(`${label}代碼`),
        cell(code),
      ]),
      [cell('工作描述', 2), cell(standard.description ?? '', 3)],
      [cell('基準級別', 2), cell(String(standard.level ?? ''), 3)],
    ],
  };
}

function mainTable({ units }: Reading): OriginalBlock {
  const labels = [
    '工作任務',
    '工作活動',
    '工作產出',
    '行為指標',
    '職能級別',
    '職能內涵 (K=knowledge 知識)',
    '職能內涵 (S=skills 技能)',
  ];
  return {
    kind: 'table',
    // Word processors overprint a tall cell that has more lines than the rows it covers: those rows are the longer.
    widths: [0.09, 0.11, 0.1, 0.18, 0.06, 0.23, 0.23],
    headings: 1,
    rows: [labels.map((label) => cell(label)), ...units.flatMap(dutyRows)],
  };
}

function dutyRows(unit: Unit): OriginalCell[][] {
  const tall = unit.elements.length;
  return unit.elements.map((element, i) => {
    // What the reading put where its code says is printed in the row below.
    const above = unit.elements[i - 1];
    const indicators = [
      ...(above?.indicators.filter(({ codeSays }) => codeSays === above.code) ?? []),
      ...element.indicators.filter(({ codeSays }) => codeSays !== element.code),
    ];
    const own = [
      cell(`${element.printedCode} ${whole(element.raw)}`),
      cell(element.outputs.map((output) => `${output.printedCode} ${whole(output.raw)}`)),
      cell(indicators.map((indicator) => `${indicator.printedCode} ${whole(indicator.raw)}`)),
    ];
    if (i > 0) return own;
    return [
      cell(`${unit.printedCode} ${whole(unit.raw)}`, 1, tall),
      ...own,
      cell(String(unit.level ?? ''), 1, tall),
      cell(unit.knowledge.flatMap(dutyCompetence), 1, tall),
      cell(unit.skills.flatMap(dutyCompetence), 1, tall),
    ];
  });
}

const dutyCompetence = (item: CompetenceItem): string[] =>
  listed(`${item.printedCode} ${item.items.length > 0 ? item.text : whole(item.raw)}`, item, ['■ ', '● ']);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export interface PageSetting {
  orientation: 'portrait' | 'landscape';
}

/** The document as a web page, with the page size that a word processor takes from it. */
export function originalHtml(blocks: readonly OriginalBlock[], { orientation }: PageSetting): string {
  const body = blocks.map((block) => {
    if (block.kind !== 'table') {
      const tag = block.kind === 'title' ? 'h1' : 'p';
      return `<${tag}>${escaped(block.text)}</${tag}>`;
    }
    const columns = block.widths.map((width) => `<col style="width:${Math.round(width * 100)}%">`).join('');
    const rows = block.rows.map((row, i) => {
      const tag = i < block.headings ? 'th' : 'td';
      const cells = row.map(({ lines, columns: across = 1, rows: down = 1 }) => {
        const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
        return `<${tag} valign="top"${spans}>${lines.map((text) => `<p style="margin: 0">${escaped(text)}</p>`).join('')}</${tag}>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    const head = rows.slice(0, block.headings).join('\n');
    return `<table border="1" cellspacing="0" cellpadding="4" width="${orientation === 'landscape' ? 960 : 630}">${columns}
${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${rows.slice(block.headings).join('\n')}</tbody></table>`;
  });
  const size = orientation === 'landscape' ? '29.7cm 21cm' : '21cm 29.7cm';
  return `<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8"><title></title>
<style>@page { size: ${size}; margin: 2cm } body { font-family: "Noto Sans CJK TC"; font-size: 10pt } p { margin: 0 } th { font-weight: normal }</style>
</head><body>
${body.join('\n')}
</body></html>
`;
}
