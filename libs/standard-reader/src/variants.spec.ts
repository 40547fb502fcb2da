import type { Reading } from './reading';
import {
  ALL,
  changed,
  findingsOf,
  LATER,
  meaning,
  OCCUPATIONS,
  readText,
  sample,
  UNITS,
} from './testing/samples';

const TABLES = [...OCCUPATIONS, ...LATER];

const rows = (text: string, change: (cells: string[], line: string) => string[]): string =>
  text
    .split('\n')
    .map((line) => (line.split('\t').length === 7 ? change(line.split('\t'), line).join('\t') : line))
    .join('\n');

/** Without printed codes, for documents that print them in another way. */
const canonicalMeaning = (reading: Reading): unknown =>
  JSON.parse(
    JSON.stringify(meaning(reading), (key, value: unknown) => (key === 'printedCode' ? undefined : value)),
  );

function expectSame(code: string, change: (text: string) => string): Reading {
  const { reading } = readText(changed(code, change));
  expect(canonicalMeaning(reading)).toEqual(canonicalMeaning(sample(code).reading));
  return reading;
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('tables printed in other ways are read the same', () => {
  it.each(TABLES)('%s under other column titles', (code) => {
    expectSame(code, (t) => t.replace(/^.*職能內涵 \(K=.*$/gm, '甲\t乙\t丙\t丁\t戊\t己\t庚'));
    expectSame(code, (t) =>
      t.replace(/^.*職能內涵 \(K=.*$/gm, 'Duty\tTask\tOutput\tCriteria\tLevel\tKnowledge\tSkills'),
    );
  });

  it.each(TABLES)('%s with skills before knowledge', (code) => {
    expectSame(code, (t) => rows(t, (c) => [...c.slice(0, 5), c[6] ?? '', c[5] ?? '']));
  });

  it.each(TABLES)('%s with the level first, and without markup', (code) => {
    expectSame(code, (t) => rows(t, (c) => [c[4] ?? '', ...c.slice(0, 4), ...c.slice(5)]));
    expectSame(code, (t) => t.replace(/<[^>]*>/g, ''));
  });

  it.each(TABLES)('%s with spaces, full-width forms or zeros in its codes', (code) => {
    expectSame(code, (t) => t.replace(/(^|[\t >])([TP])(\d+)\.(\d+)/gm, '$1$2 $3. $4'));
    const reading = expectSame(code, (t) =>
      t.replace(/(?<=^|[\t >])[TOPKA]\.?\d[\d.]*(?=[^\d.A-Z])/gm, wide),
    );
    expect(findingsOf(reading, 'code.normalised').length).toBeGreaterThan(0);
    expectSame(code, (t) => t.replace(/([\t ])O\.?(\d+\.\d+\.\d+)/g, '$10$2'));
  });

  it.each(TABLES)('%s without trailing tabs, or with its duties in every row', (code) => {
    expectSame(code, (t) => t.replace(/\t+$/gm, ''));
    let duty = '';
    expectSame(code, (t) =>
      rows(t, (c) => {
        if (/^T\d/.test(c[0] ?? '')) duty = c[0] ?? '';
        return c[0] === '' && duty !== '' && (c[1] ?? '').startsWith('T') ? [duty, ...c.slice(1)] : c;
      }),
    );
  });

  it('with page numbers between, a lost separator, or a line feed inside a cell', () => {
    expectSame('INM3513-005', (t) => t.replace(/\n\n工作任務\t/g, '\n\n第 3 頁，共 31 頁\n\n工作任務\t'));
    const slipped = expectSame('BAS2421-003v2', (t) => t.replace('\tT1.2分析', 'T1.2分析'));
    expect(findingsOf(slipped, 'row.shifted')).toHaveLength(1);
    expectSame('BAS2421-003v2', (t) => t.replace('估可信度及', '估可信度\n及'));
  });
});

describe('units printed in other ways are read the same', () => {
  it.each(UNITS)('%s with its rows of K and S changed about, and renamed parts', (code) => {
    expectSame(code, (t) =>
      t
        .replace('說明與補充事項', '補充說明')
        .replace('評量設計參考', '評量指引')
        .replace('工作任務與行為指標', '職能要素與績效標準'),
    );
    expectSame(code, (t) => t.replace('說明與補充事項', '範圍聲明').replace('評量設計參考', '考評建議'));
    expectSame(code, (t) => {
      const lines = t.split('\n');
      const find = (word: string): number =>
        lines.findIndex((line) => line.split('\t')[0]?.includes(word) === true);
      const [first = 0, second = 0] = [find('K='), find('S=')].sort((x, y) => x - y);
      const end = find('評量設計');
      return [
        ...lines.slice(0, first),
        ...lines.slice(second, end),
        ...lines.slice(first, second),
        ...lines.slice(end),
      ].join('\n');
    });
  });

  it.each(UNITS)('%s with other brackets and full-width numbers', (code) => {
    expectSame(code, (t) => t.replace(/【註 ?(\d)】/g, '［註 $1］'));
    expectSame(code, (t) => t.replace(/>(\d)\. /g, (_, d: string) => `>${wide(d)}．`));
  });

  it('with a label cut by the page end', () => {
    const skills = expectSame('IIS5R0727', (t) =>
      t.replace(
        '<b>職能內涵 (S=skills 技能)</b>\t<p>一、溝通技能：</p> <p>(1)引導',
        '職能內涵\t<p>一、溝通技能：</p>\n\n(S=skills 技能)\t<p>(1)引導',
      ),
    );
    expect(findingsOf(skills, 'label.joined')).toHaveLength(1);
    expectSame('IIS5R0727', (t) =>
      t.replace('<b>說明與補充事項</b>\t', '說明與補\t').replace('\n- 通訊營', '\n充事項\t\n- 通訊營'),
    );
  });

  it('with a list in one flat line', () => {
    expectSame('KRM4R0864v2', (t) =>
      t.replace(
        /職能證明之證據<\/p> <ol[^>]*>(.*?)<\/ol>/,
        (_, list: string) => `職能證明之證據 ${list.replace(/<[^>]*>/g, '')}</p>`,
      ),
    );
  });
});

describe('what is odd is told', () => {
  const told = (code: string, change: (text: string) => string): string[] => {
    const known = new Set(sample(code).reading.findings.map((f) => f.key));
    return readText(changed(code, change))
      .reading.findings.filter((f) => !known.has(f.key))
      .map((f) => `${f.grade} ${f.key}`);
  };

  it.each<[string, string, (t: string) => string, string]>([
    [
      'an unknown heading',
      'IIS5R0727',
      (t) => t.replace('<b>評量設計', '適用對象\t<p>資訊人員</p>\n<b>評量設計'),
      'decide heading.unknown:適用對象',
    ],
    [
      'an unknown heading after the table',
      'BAS2421-003v2',
      (t) => t.replace('說明與', '參考資料\n\n- 勞動部年報\n\n說明與'),
      'decide heading.unknown:參考資料',
    ],
    [
      'an unknown part of the guide',
      'IIS5R0727',
      (t) => t.replace('三、評估方法', '三、評核人員'),
      'decide guide.unknown-heading:評核人員',
    ],
    [
      'a column of its own',
      'BAS2421-003v2',
      (t) =>
        rows(t, (c, line) => [...c, line.includes('K=') ? '備註' : line.includes('T1.1') ? '需證照' : '']),
      'decide text.homeless:需證照',
    ],
    [
      'an empty part',
      'BAS2421-003v2',
      (t) => t.slice(0, t.indexOf('說明與')) + '說明與補充事項\n',
      'decide section.empty:說明與補充事項',
    ],
    [
      'missing knowledge',
      'IIS5R0727',
      (t) => t.replace(/職能內涵 \(K[^]*?<b>職能內涵 \(S/, '<b>職能內涵 (S'),
      'decide section.missing:knowledge',
    ],
    [
      'missing attitudes',
      'BAS2421-003v2',
      (t) => t.replace(/職能內涵 \(A=[^]*?說明與補充/, '說明與補充'),
      'kept section.missing:attitudes',
    ],
    [
      'an end after the table',
      'INM3513-005',
      (t) => t.slice(0, t.indexOf('\n職能內涵 (A=')),
      'decide document.may-be-cut',
    ],
    [
      'an end between two rows',
      'INM3513-005',
      (t) => t.slice(0, t.indexOf('\tT4.2 依照')),
      'decide document.may-be-cut',
    ],
    [
      'an end after the skills',
      'KRM4R0864v2',
      (t) => t.slice(0, t.indexOf('評量設計參考')),
      'decide document.may-be-cut',
    ],
    [
      'a code twice',
      'BAS2421-003v2',
      (t) => t.replace('P1.1.2確認', 'P1.1.1確認'),
      'decide code.duplicate:P1.1.1',
    ],
    [
      'a number left out',
      'BAS2421-003v2',
      (t) => t.replace('P2.3.3對', 'P2.3.5對'),
      'kept code.sequence:P2.3.3',
    ],
    [
      'knowledge among the skills',
      'BAS2421-003v2',
      (t) => t.replace('S03文書', 'K29文書'),
      'decide competence.other-column:K29',
    ],
    [
      'an output without its last number',
      'BAS2421-003v2',
      (t) => t.replace('O1.2.1整', 'O1.2整'),
      'repaired code.normalised:O1.2.1',
    ],
    [
      'an output without a code',
      'BAS2421-003v2',
      (t) => t.replace('O1.2.1整', '整'),
      'repaired code.missing:O1.2.1',
    ],
    [
      'an item that lost its code',
      'MPM7223-007v3',
      (t) => t.replace('K05夾', '夾'),
      'decide text.before-code:K04',
    ],
    [
      'a note that is not there',
      'BAS2421-003v2',
      (t) => t.replace('法規 【註1】', '法規 【註2】'),
      'decide note.unknown-number:K05:註2',
    ],
    [
      'two notes of one number',
      'IIS5R0727',
      (t) => t.replace('【註 3】', '【註 2】'),
      'decide note.duplicate-number:註2',
    ],
    [
      'two names',
      'BAS2421-003v2',
      (t) => t.replace('客戶服務企劃人員職能基準', '客服人員職能基準'),
      'decide standard.two-names',
    ],
    [
      'a blank level',
      'MPM7223-007v3',
      (t) => t.replace('切削率。\t2\t', '切削率。\t\t'),
      'kept level.blank:T1',
    ],
    [
      'a blank level of the standard',
      'BAS2421-003v2',
      (t) => t.replace('級別\t\t3', '級別\t\t'),
      'kept level.blank:基準級別',
    ],
    [
      'a lost character',
      'BAS2421-003v2',
      (t) => t.replace('數據類型', '數\ufffd類型'),
      'kept text.lost-character:K21:\ufffd',
    ],
  ])('%s', (_, code, change, finding) => {
    expect(told(code, change)).toContain(finding);
  });
});

describe('texts and codes', () => {
  const knowledge = (text: string, code: string): (string | undefined)[] =>
    readText(text).reading.units.flatMap((u) =>
      u.knowledge.filter((k) => k.code === code).map((k) => k.text),
    );

  it('begin with a digit, a minus or a dot', () => {
    const k08 = (body: string): (string | undefined)[] =>
      knowledge(
        changed('MPM7223-007v3', (t) => t.replace(/K08機械原理/g, `K08${body}`)),
        'K08',
      );
    expect(k08('3D列印原理')).toEqual(['3D列印原理', '3D列印原理']);
    expect(k08('-20°C冷凍原理')).toEqual(['-20°C冷凍原理', '-20°C冷凍原理']);
    expect(k08('.NET 原理')).toEqual(['.NET 原理', '.NET 原理']);
    expect(k08('：機械原理')).toEqual(['機械原理', '機械原理']);
    const { reading } = readText(changed('MPM7223-007v3', (t) => t.replace('P2.3.3CNC', 'P2.3.33D')));
    expect(reading.units[1]?.elements[2]?.indicators[2]).toMatchObject({
      code: 'P2.3.3',
      text: '3D車床操作後的清潔與保養。',
    });
  });

  it('may hold words that look like codes', () => {
    const text = changed('INM3513-005', (t) =>
      t.replace('K38 目前為業界接受之軟硬體產品', 'K38 目前的 K8s 叢集與 S3 儲存'),
    );
    expect(knowledge(text, 'K38')).toEqual(['目前的 K8s 叢集與 S3 儲存']);
  });

  it('go from 99 to 100', () => {
    const list = Array.from(
      { length: 75 },
      (_, i) => `K${String(i + 29).padStart(2, '0')}知識${'甲乙丙丁'.charAt(i % 4)}`,
    ).join(' ');
    const text = changed('BAS2421-003v2', (t) => t.replace('K28影響', `${list} K104影響`));
    const codes = readText(text).reading.units[3]?.knowledge.map((k) => k.code);
    expect(codes?.slice(-3)).toEqual(['K102', 'K103', 'K104']);
  });

  it('of attitudes are made where none is printed', () => {
    const { reading } = readText(changed('BAS2421-003v2', (t) => t.replace(/^A0\d/gm, '')));
    expect(reading.attitudes.map((a) => [a.code, a.printedCode, a.name])).toEqual([
      ['A01', '', '謹慎細心'],
      ['A02', '', '持續學習'],
      ['A03', '', '追求卓越'],
      ['A04', '', '彈性'],
      ['A05', '', '主動積極'],
      ['A06', '', '好奇開放'],
    ]);
  });

  it('belong to no document in particular', () => {
    for (const code of ALL) {
      const renamed = readText(changed(code, (t) => t.replaceAll(code, 'XYZ9999-999v7'))).reading;
      expect(renamed.standard).toMatchObject({ code: 'XYZ9999-999v7', version: 'v7' });
      expect(renamed.units.map((u) => u.elements)).toEqual(sample(code).reading.units.map((u) => u.elements));
    }
  });
});
