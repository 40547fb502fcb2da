import { readFileSync } from 'node:fs';
import { applyDecisions } from './decisions';
import { readDocument } from './formats/read-document';
import { templateRows } from './formats/sheet-template-rows';
import { writeTemplateCsv } from './formats/sheet-template-write';
import { writeStandardJson } from './formats/standard-json';
import { ReaderError } from './reader-error';
import type { Finding, Reading } from './reading';
import { readText } from './testing/samples';

const folder = new URL('../fixtures/odd/', import.meta.url);

const read = async (name: string): Promise<Reading> =>
  (await readDocument(readFileSync(new URL(name, folder)))).reading;

const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const keys = ({ findings }: Reading): string[] => findings.map(({ grade, key }) => `${grade} ${key}`);

/** Elements and their indicators with the codes that they got. */
const outline = ({ units }: Reading): string[] =>
  units.flatMap(({ elements }) =>
    elements.flatMap(({ code, title, indicators }) => [
      `${code} ${title}`,
      ...indicators.map((item) => `  ${item.code} ${item.text}`),
    ]),
  );

describe('the head of an occupational standard', () => {
  it('takes a code in the column of versions for what it says, and counts it once', async () => {
    const reading = await read('code-in-version-column.txt');
    expect(reading.standard.lineage?.map(({ version, code }) => [version, code])).toEqual([
      ['v2', 'ABC1234-001v2'],
      ['v1', 'ABC1234-001v1'],
    ]);
    expect(keys(reading)).toEqual([
      'repaired lineage.version-is-code:ABC1234-001v2',
      'repaired lineage.version-is-code:ABC1234-001v1',
    ]);
  });

  it('ends the table of versions where the labels begin, with nothing between them', async () => {
    const { standard, findings } = await read('version-table-with-head.txt');
    expect(standard).toMatchObject({ code: 'ABC1234-001v2', name: '客服人員', level: 3 });
    expect(standard.lineage).toHaveLength(1);
    expect(standard.classification).toHaveLength(3);
    expect(findings).toEqual([]);
  });

  it('pairs several values of a class with their codes, and asks nothing', async () => {
    const { standard, findings } = await read('two-industries.txt');
    const industries = standard.classification?.filter(({ label }) => label === '行業別');
    expect(industries?.map(({ name, code }) => [name, code])).toEqual([
      ['支援服務業', 'N8209'],
      ['製造業', 'C2912'],
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['<p>支援服務業</p><p>製造業</p>', '<p>N8209</p><p>C2912</p>', '支援服務業、製造業', 'N8209 C2912'],
    ['<p>支援服務業</p><p>製造業</p>', '<p>N8209</p><p>C2912</p>', '支援服務業<br>製造業', 'N8209/C2912'],
  ])('pairs them however they are set apart', (names, codes, otherNames, otherCodes) => {
    const { reading } = readText(
      text('two-industries.txt').replace(names, otherNames).replace(codes, otherCodes),
    );
    expect(reading.standard.classification?.slice(2).map(({ name, code }) => [name, code])).toEqual([
      ['支援服務業', 'N8209'],
      ['製造業', 'C2912'],
    ]);
    expect(reading.findings).toEqual([]);
  });

  it.each([
    ['with its label again', '\t行業別\t製造業\t行業別代碼\tC2912\t'],
    ['below a label that spans both', '\t\t製造業\t行業別代碼\tC2912\t'],
    ['below labels that span both', '\t\t製造業\t\tC2912\t'],
  ])('reads a second value in a row of its own, %s', (_, row) => {
    const { reading } = readText(text('blank-class.txt').replace('工作描述', `${row}\n工作描述`));
    expect(reading.standard.classification?.slice(1).map(({ name, code }) => [name, code])).toEqual([
      ['支援服務業', 'N8209'],
      ['製造業', 'C2912'],
    ]);
    expect(reading.findings).toEqual([]);
  });

  it.each<[string, (reading: Reading) => string]>([
    ['the template', (reading) => writeTemplateCsv(templateRows(reading))],
    ['a file of our own form', (reading) => writeStandardJson(reading)],
  ])('keeps several values through %s', async (_, write) => {
    const reading = await read('two-industries.txt');
    const again = await readDocument(new TextEncoder().encode(write(reading)));
    expect(again.reading.standard.classification).toEqual(reading.standard.classification);
    expect(again.reading.findings.filter(({ grade }) => grade === 'decide')).toEqual([]);
  });

  it('asks where names and codes do not go together', () => {
    const { reading } = readText(
      text('two-industries.txt').replace('<p>C2912</p>', '<p>C2912</p><p>F4100</p>'),
    );
    expect(keys(reading)).toEqual(['decide classification.unpaired:行業別']);
  });

  it('leaves a class blank that is blank, and never takes a label for its value', async () => {
    const { standard, findings } = await read('blank-class.txt');
    expect(standard.classification).toEqual([
      { label: '職類別', name: '企業經營管理/行政支援', code: 'BAS' },
      { label: '行業別', name: '支援服務業', code: 'N8209' },
    ]);
    expect(findings).toEqual([]);
    const { reading } = readText(
      text('blank-class.txt').replace('職類\t\t\t\n\t\t職業\t客服人員', '職類\t\t職業\t客服人員'),
    );
    expect(reading.standard.name).toBe('客服人員');
  });
});

describe('the numbers of a unit', () => {
  const marks = (...lines: string[]): string =>
    text('unit-in-arabic-numbers.txt').replace(
      /<p>1\. .*<\/p>/,
      lines.map((line) => `<p>${line}</p>`).join(''),
    );
  const wanted = [
    '1 接收客戶意見',
    '  1.1 傾聽客戶說明',
    '  1.2 記錄意見內容',
    '2 處理客戶意見',
    '  2.1 查明事實',
    '  2.2 回覆客戶',
  ];

  it('may be Arabic for elements and indicators alike', async () => {
    const reading = await read('unit-in-arabic-numbers.txt');
    expect(outline(reading)).toEqual(wanted);
    expect(reading.units[0]?.elements[0]?.indicators[1]?.noteRefs).toEqual([1]);
    expect(reading.findings).toEqual([]);
  });

  const forms: [string, (element: number) => string, (element: number, indicator: number) => string][] = [
    ['1 and 1.1', (e) => `${e} `, (e, i) => `${e}.${i} `],
    [
      '１． and １．１',
      (e) => `${'１２'[e - 1] ?? ''}．`,
      (e, i) => `${'１２'[e - 1] ?? ''}．${'１２'[i - 1] ?? ''}`,
    ],
    ['1、 and 1-1', (e) => `${e}、`, (e, i) => `${e}-${i} `],
    ['1. and (1)', (e) => `${e}. `, (_, i) => `（${i}）`],
    ['1. and ①', (e) => `${e}. `, (_, i) => '①②'[i - 1] ?? ''],
    ['A. and 1.', (e) => `${'AB'[e - 1] ?? ''}. `, (_, i) => `${i}. `],
    ['一、 and (一)', (e) => `${'一二'[e - 1] ?? ''}、`, (_, i) => `(${'一二'[i - 1] ?? ''})`],
    ['一、 and ①', (e) => `${'一二'[e - 1] ?? ''}、`, (_, i) => '①②'[i - 1] ?? ''],
    ['一、 and ●', (e) => `${'一二'[e - 1] ?? ''}、`, () => '● '],
    ['(一) and 1.', (e) => `(${'一二'[e - 1] ?? ''})`, (_, i) => `${i}. `],
    ['甲、 and 1.', (e) => `${'甲乙'[e - 1] ?? ''}、`, (_, i) => `${i}. `],
    ['壹、 and 一、', (e) => `${'壹貳'[e - 1] ?? ''}、`, (_, i) => `${'一二'[i - 1] ?? ''}、`],
    ['Ⅰ、 and 1.', (e) => `${'ⅠⅡ'[e - 1] ?? ''}、`, (_, i) => `${i}. `],
  ];
  it.each(forms)('may be %s', (_, element, indicator) => {
    const { reading } = readText(
      marks(
        ...[
          `${element(1)}接收客戶意見`,
          `${indicator(1, 1)}傾聽客戶說明`,
          `${indicator(1, 2)}記錄意見內容【註1】`,
        ],
        ...[`${element(2)}處理客戶意見`, `${indicator(2, 1)}查明事實`, `${indicator(2, 2)}回覆客戶`],
      ),
    );
    expect(outline(reading)).toEqual(wanted);
    expect(reading.findings).toEqual([]);
  });

  it('may stand in one flat line', () => {
    const flat = text('unit-in-arabic-numbers.txt')
      .replace(/<\/p><p>/g, ' ')
      .replace(/<\/?p>/g, '');
    expect(outline(readText(flat).reading)).toEqual(wanted);
  });
});

describe('a row of the main table', () => {
  it('gives an output in the cell of its task its own place', async () => {
    const reading = await read('output-in-task-cell.txt');
    const [element] = reading.units.flatMap(({ elements }) => elements);
    expect(element).toMatchObject({ title: '接收意見', outputs: [{ code: 'O1.1.1', text: '意見表' }] });
    expect(keys(reading)).toEqual(['repaired row.separator-lost:O1.1.1 意見表']);
    // The same where its own cell is there and blank.
    const blank = text('output-in-task-cell.txt').replace('意見表\tP1', '意見表\t\tP1');
    expect(readText(blank).reading.units).toMatchObject([
      { elements: [{ title: '接收意見', outputs: [{ text: '意見表' }], indicators: [{ text: '傾聽。' }] }] },
    ]);
  });

  const skills = ({ units }: Reading): string[] =>
    units.flatMap((unit) => unit.skills.map(({ code, text: name }) => `${code} ${name}`));
  const lost = ({ findings }: Reading): Finding | undefined =>
    findings.find(({ code }) => code === 'code.lost-number');

  it('reads a letter that lost its number as an item of its own, and asks', async () => {
    const reading = await read('letter-without-number.txt');
    expect(skills(reading)).toEqual(['S01 溝通能力', 'S02 文書能力']);
    expect(lost(reading)).toMatchObject({ grade: 'decide', subject: 'S02' });
    const decided = (choiceId: string, custom?: string): string[] =>
      skills(
        applyDecisions(reading, [
          { findingKey: lost(reading)?.key ?? '', choiceId, ...(custom === undefined ? {} : { custom }) },
        ]),
      );
    expect(decided('own')).toEqual(['S01 溝通能力', 'S02 文書能力']);
    expect(decided('code', 'S07')).toEqual(['S01 溝通能力', 'S07 文書能力']);
    expect(decided('joined')).toEqual(['S01 溝通能力 S 文書能力']);
  });

  it('numbers it by its name elsewhere, and by no number that another has', () => {
    const known = text('letter-without-number.txt');
    const second = '\tT1.2 處理意見\tO1.2.1 紀錄\tP1.2.1 回覆。\t3\tK02 法規\tS02 談判能力 S05 文書能力';
    const after = (row: string): string[] =>
      skills(readText(known.replace('\n\n職能內涵', `\n${row}\n\n職能內涵`)).reading);
    expect(after(second)).toContain('S05 文書能力');
    expect(after(second.replace('文書', '其他'))).toContain('S06 文書能力');
  });

  it('asks of an indicator as well, and leaves a letter alone that is a word', () => {
    const lone = text('letter-without-number.txt').replace('P1.1.1 傾聽。', 'P1.1.1 傾聽意見。 P 記錄意見。');
    expect(outline(readText(lone).reading)).toEqual([
      'T1.1 接收意見',
      '  P1.1.1 傾聽意見。',
      '  P1.1.2 記錄意見。',
    ]);
    const word = text('letter-without-number.txt').replace('S 文書能力', 'S 型曲線判讀');
    expect(skills(readText(word).reading)).toEqual(['S01 溝通能力 S 型曲線判讀']);
  });
});

describe('remarks', () => {
  const remarks = ({ notes }: Reading): string[] => notes.map(({ text: remark }) => remark.slice(0, 3));

  it.each(['remarks-on-own-page.pdf', 'word-bullets.pdf', 'word-bullets.docx'])(
    'stand each by itself in %s',
    async (name) => {
      const reading = await read(name);
      expect(remarks(reading)).toEqual(['意見：', '客戶：', '組織：']);
      expect(reading.entryRequirements.map((entry) => entry.text)).toEqual(['高中職以上畢業。']);
      expect(reading.findings).toEqual([]);
    },
  );

  it.each(['•', '●', '▪', '◆', '‧', '·', '▶', '❖', '–', '\uf0b7', '\uf0a7', '\uf06c', '\uf0d8'])(
    'are told by the mark %s',
    (mark) => {
      const { reading } = readText(
        text('blank-class.txt').replace(
          '- 高中職以上畢業。',
          ['高中職以上畢業。', '意見：書面或口頭', '客戶：內外部客戶']
            .map((line) => `${mark} ${line}`)
            .join('\n'),
        ),
      );
      expect(remarks(reading)).toEqual(['意見：', '客戶：']);
      expect(reading.findings).toEqual([]);
    },
  );
});

describe('a file with more than one standard', () => {
  it.each([
    ['two units', text('two-units.txt')],
    [
      'two occupational standards',
      `${text('blank-class.txt')}\n${text('blank-class.txt').replace('001v2', '009v1')}`,
    ],
    ['one of each', `${text('blank-class.txt')}\n${text('unit-in-arabic-numbers.txt')}`],
  ])('is refused with the place where the second begins: %s', (_, both) => {
    expect(() => readText(both)).toThrow(ReaderError);
    expect(() => readText(both)).toThrow(/more than one standard/);
  });
});

describe('what no standard says', () => {
  const told = (change: (known: string) => string): string[] =>
    keys(readText(change(text('blank-class.txt'))).reading);

  it('is told of a standard, with its place and in both languages', () => {
    const { reading } = readText(text('blank-class.txt').replace('T1.1 接收意見', 'T1.1 ‧接收意見'));
    const [finding] = reading.findings;
    expect(finding).toMatchObject({ key: 'text.stray-start:T1.1', at: { line: 14 } });
    expect(finding?.message['zh-TW']).toContain('開頭');
    expect(finding?.message.en).toContain('begins with');
    const [decided] = applyDecisions(reading, [
      { findingKey: 'text.stray-start:T1.1', choiceId: 'without' },
    ]).units.flatMap(({ elements }) => elements);
    expect(decided?.title).toBe('接收意見');
  });

  it.each<[string, (known: string) => string, string]>([
    ['an element without a title', (t) => t.replace('T1.1 接收意見', 'T1.1'), 'decide element.untitled:T1.1'],
    ['a duty without a title', (t) => t.replace('T1 處理意見', 'T1'), 'decide element.untitled:T1'],
    ['a title behind a comma', (t) => t.replace('T1.1 接收', 'T1.1 ，接收'), 'decide text.stray-start:T1.1'],
    ['a text behind a stop', (t) => t.replace('K01 產品', 'K01 。產品'), 'kept text.stray-start:K01'],
    [
      'a code swallowed by an item',
      (t) => t.replace('K02 申訴流程', '與K05申訴流程'),
      'decide text.code-inside:K01:K05',
    ],
    [
      'a code that an item speaks of',
      (t) => t.replace('S02 文書能力', 'S02 依(S01)之文書能力'),
      'kept text.code-inside:S02:S01',
    ],
    [
      'a class code of another pattern',
      (t) => t.replace('N8209', '8209'),
      'kept classification.odd-code:行業別:8209',
    ],
    [
      'a job category in small letters',
      (t) => t.replace('\tBAS', '\tbas'),
      'kept classification.odd-code:職類別:bas',
    ],
    [
      'a duty that is left out',
      (t) => t.replace(/T1(?=[ .])/g, 'T2').replace(/([OP])1\.1/g, '$12.1'),
      'kept code.sequence:T1',
    ],
    [
      'an element that is left out',
      (t) => t.replace('T1.1', 'T1.2').replace(/([OP])1\.1/g, '$11.2'),
      'kept code.sequence:T1.1',
    ],
    ['an output that is left out', (t) => t.replace('O1.1.1', 'O1.1.2'), 'kept code.sequence:O1.1.1'],
  ])('%s', (_, change, key) => {
    expect(told(change)).toContain(key);
  });

  it('asks nothing of a text that begins with a bracket, a minus or a digit', () => {
    expect(
      told((t) =>
        t.replace('K01 產品', 'K01 「產品').replace('K02 申', 'K02 (一)申').replace('S01 溝', 'S01 3D溝'),
      ),
    ).toEqual([]);
  });
});

describe('a note that no text cites', () => {
  const unit = text('unit-in-arabic-numbers.txt').replace('內容【註1】', '內容');

  it('may be cited where its term stands, by a decision', () => {
    const { reading } = readText(unit);
    const [finding] = reading.findings;
    expect(finding).toMatchObject({ grade: 'kept', code: 'note.never-cited', proposed: '註1 → 1、1.2、2' });
    const cited = (choiceId: string): string[] =>
      applyDecisions(reading, [{ findingKey: 'note.never-cited', choiceId }]).units.flatMap(({ elements }) =>
        elements.flatMap((element) =>
          [element, ...element.indicators]
            .filter(({ noteRefs }) => noteRefs.includes(1))
            .map(({ code }) => code),
        ),
      );
    expect(cited('as-published')).toEqual([]);
    expect(cited('proposed')).toEqual(['1', '1.2', '2']);
  });

  it('is decided one by one where there are several', () => {
    const two = unit.replace('書面或口頭。', '書面或口頭。【註2】客戶：內外部。');
    const { reading } = readText(two);
    const decided = applyDecisions(reading, [
      {
        findingKey: 'note.never-cited',
        choiceId: 'each',
        custom: { 註1: 'as-published', 註2: 'proposed' },
      },
    ]);
    const refs = decided.units.flatMap(({ elements }) =>
      elements.flatMap(({ indicators }) => indicators.flatMap(({ noteRefs }) => noteRefs)),
    );
    expect(new Set(refs)).toEqual(new Set([2]));
  });
});

describe('rows of signs between others', () => {
  it.each(['----\t----\t----', '────────', '＝＝＝＝', '═══|═══', '* * * ** *'])(
    'are dropped, and in the account: %s',
    (rule) => {
      const known = text('blank-class.txt').replace('主要職責', `${rule}\n主要職責`);
      const { reading, account } = readText(known);
      expect(reading.findings).toEqual([]);
      expect(account.reasons['table rule']).toBe(rule.length);
      expect(account.placed + account.dropped).toBe(account.characters);
    },
  );
});
