import { applyDecisions, undecided } from './decisions';
import { ReaderError } from './reader-error';
import type { Decision, Element, Reading } from './reading';
import { changed, OCCUPATIONS, readText, sample, sampleDecisions, UNITS } from './testing/samples';

const isDecision = (value: unknown): value is Decision =>
  typeof value === 'object' &&
  value !== null &&
  'findingKey' in value &&
  'choiceId' in value &&
  'reason' in value &&
  typeof value.findingKey === 'string' &&
  typeof value.choiceId === 'string' &&
  typeof value.reason === 'string' &&
  value.reason !== '';

function decisionsOf(code: string): Decision[] {
  const parsed: unknown = JSON.parse(sampleDecisions(code));
  if (!Array.isArray(parsed) || !parsed.every(isDecision))
    throw new Error(`${code}: not a list of decisions`);
  return parsed;
}

const elementOf = (reading: Reading, code: string): Element | undefined =>
  reading.units.flatMap((unit) => unit.elements).find((element) => element.code === code);

const codesOf = (reading: Reading, code: string): string[] | undefined =>
  elementOf(reading, code)?.indicators.map((indicator) => indicator.code);

/** Takes the one finding of a kind and applies a choice to it. */
function decide(reading: Reading, code: string, choiceId: string, custom?: Decision['custom']): Reading {
  const finding = reading.findings.find((f) => f.code === code);
  if (finding === undefined) throw new Error(`no finding ${code}`);
  return applyDecisions(reading, [{ findingKey: finding.key, choiceId, custom }]);
}

describe('decisions', () => {
  it.each([...UNITS, ...OCCUPATIONS])('leave nothing open in the sample %s', (code) => {
    const { reading } = sample(code);
    const decisions = decisionsOf(code);
    expect(undecided(reading, decisions)).toEqual([]);
    const keys = reading.findings.map((finding) => finding.key);
    expect(keys).toEqual(expect.arrayContaining(decisions.map((decision) => decision.findingKey)));
    expect(() => applyDecisions(reading, decisions)).not.toThrow();
  });

  it('of the samples do what their reasons say', () => {
    const unit = applyDecisions(sample('IIS5R0727').reading, decisionsOf('IIS5R0727'));
    expect(elementOf(unit, '4')?.indicators[2]?.noteRefs).toEqual([3]);
    const service = applyDecisions(sample('BAS2421-003v2').reading, decisionsOf('BAS2421-003v2'));
    expect(codesOf(service, 'T3.2')).toEqual(['P3.2.1', 'P3.2.2']);
    const systems = applyDecisions(sample('INM3513-005').reading, decisionsOf('INM3513-005'));
    expect(codesOf(systems, 'T8.2')).toEqual(['P8.1.2', 'P8.1.3', 'P8.1.4', 'P8.1.5']);
    expect(elementOf(systems, 'T9.3')?.outputs.map((output) => output.code)).toEqual(['O9.3.1']);
  });

  it('do not touch the reading that they are applied to', () => {
    const { reading } = sample('INM3513-005');
    const before = structuredClone(reading);
    decide(reading, 'indicator.row-disagrees', 'by-code');
    expect(reading).toEqual(before);
  });

  it('move indicators to the element of their code, or each by itself', () => {
    const { reading } = sample('INM3513-005');
    const byCode = decide(reading, 'indicator.row-disagrees', 'by-code');
    expect(codesOf(byCode, 'T8.1')).toEqual(['P8.1.1', 'P8.1.2', 'P8.1.3', 'P8.1.4', 'P8.1.5']);
    expect(codesOf(byCode, 'T8.2')).toEqual([]);
    const each = decide(reading, 'indicator.row-disagrees', 'each', {
      'P8.1.2': 'by-code',
      'P8.1.3': 'by-row',
      'P8.1.4': 'by-row',
      'P8.1.5': 'by-code',
    });
    expect(codesOf(each, 'T8.1')).toEqual(['P8.1.1', 'P8.1.2', 'P8.1.5']);
    expect(codesOf(each, 'T8.2')).toEqual(['P8.1.3', 'P8.1.4']);
  });

  it('move all indicators that slipped into another row, however each was placed by itself', () => {
    // The first goes on counting from the row above and is placed there; the second only from the first.
    const { reading } = readText(
      changed('BAS2421-003v2', (text) => text.replace(/(?=\s*P3\.3\.1)/, ' P3.2.3歸檔報告。')),
    );
    expect(codesOf(reading, 'T3.2')).toEqual(['P3.2.1', 'P3.2.2']);
    expect(codesOf(reading, 'T3.3')).toEqual(['P3.2.3', 'P3.3.1', 'P3.3.2']);
    const byCode = decide(reading, 'indicator.row-disagrees', 'by-code');
    expect(codesOf(byCode, 'T3.2')).toEqual(['P3.2.1', 'P3.2.2', 'P3.2.3']);
    expect(codesOf(byCode, 'T3.3')).toEqual(['P3.3.1', 'P3.3.2']);
    const byRow = decide(reading, 'indicator.row-disagrees', 'by-row');
    expect(codesOf(byRow, 'T3.2')).toEqual(['P3.2.1']);
    expect(codesOf(byRow, 'T3.3')).toEqual(['P3.2.2', 'P3.2.3', 'P3.3.1', 'P3.3.2']);
    const { choices = [] } = reading.findings.find((f) => f.code === 'indicator.row-disagrees') ?? {};
    expect(choices.map(({ detail }) => detail?.en)).toEqual([
      'T3.2 has 1, T3.3 has 4',
      'T3.2 has 3, T3.3 has 2',
      undefined,
    ]);
  });

  it('do not depend on the order in which they are applied', () => {
    const { reading } = sample('INM3513-005');
    const all = reading.findings
      .filter((f) => f.grade === 'decide')
      .map((f) => ({ findingKey: f.key, choiceId: f.choices?.[1]?.id ?? '' }));
    expect(applyDecisions(reading, [...all].reverse())).toEqual(applyDecisions(reading, all));
  });

  it('make an output an indicator, join names, mark items as the same', () => {
    const systems = sample('INM3513-005').reading;
    const moved = decide(systems, 'code.other-column', 'indicator');
    expect(elementOf(moved, 'T9.3')?.outputs).toEqual([]);
    expect(elementOf(moved, 'T9.3')?.indicators[0]).toMatchObject({ code: 'P9.3.1', text: '合約' });
    const service = sample('BAS2421-003v2').reading;
    const names = (reading: Reading): (string | undefined)[] =>
      [0, 1].map((unit) => reading.units[unit]?.skills.find((item) => item.code === 'S04')?.text);
    expect(names(decide(service, 'competence.two-names', 'name-2'))).toEqual([
      '自我管理技能',
      '自我管理技能',
    ]);
    expect(names(decide(service, 'competence.two-names', 'custom', '自我管理能力'))).toEqual([
      '自我管理能力',
      '自我管理能力',
    ]);
    expect(names(service)).toEqual(['自我管理能力的', '自我管理技能']);
    const same = decide(service, 'competence.two-codes', 'same');
    expect(same.units[3]?.knowledge.find((item) => item.code === 'K27')?.sameAs).toEqual(['K01']);
  });

  it('serve again when the document comes with other page cuts', () => {
    const text = changed('INM3513-005', (t) => {
      const header = t.split('\n').find((line) => line.includes('K=knowledge')) ?? '';
      return t
        .replace('\n\tT8.2 評估環境', `\n\n${header}\n\tT8.2 評估環境`)
        .replace('\n\tT9.2', `\n\n${header}\n\tT9.2`);
    });
    const { reading } = readText(text);
    expect(undecided(reading, decisionsOf('INM3513-005'))).toEqual([]);
  });

  it('put lines of an unknown heading where a person says', () => {
    const text = changed('IIS5R0727', (t) => t.replace('職能內涵 (S=skills 技能)', '必備本領'));
    const { reading } = readText(text);
    expect(reading.units[0]?.skills).toEqual([]);
    const decided = decide(reading, 'heading.unknown', 'skills');
    expect(decided.units[0]?.skills.map((item) => [item.code, item.text, item.items.length])).toEqual([
      ['S01', '溝通技能：', 2],
      ['S02', '識別新機會的主動性與企業技能', 0],
      ['S03', '讀寫技能：', 3],
    ]);
    expect(decided.other).toBeUndefined();
    expect(decide(reading, 'heading.unknown', 'notes').notes.at(-1)).toMatchObject({ number: null });
    expect(decide(reading, 'heading.unknown', 'aside').other).toHaveLength(1);
  });

  it('give an indicator that lost its code one of its own', () => {
    const { reading } = readText(changed('MPM7223-007v3', (t) => t.replace('P3.2.1CNC', 'CNC')));
    expect(codesOf(reading, 'T3.2')).toEqual(['P3.2.2']);
    const decided = decide(reading, 'text.before-code', 'own');
    expect(elementOf(decided, 'T3.1')?.indicators.at(-1)?.text).toBe('完成量測記錄表,以協助管控工件品質。');
    expect(elementOf(decided, 'T3.2')?.indicators[0]).toMatchObject({ code: 'P3.2.1', printedCode: '' });
    expect(elementOf(decided, 'T3.2')?.indicators[0]?.text).toMatch(/^CNC車床機台發生故障時/);
  });

  it('move an element, give it another code, cite no note, number a note anew', () => {
    const stray = readText(changed('BAS2421-003v2', (t) => t.replace('T1.3將產品', 'T2.9將產品'))).reading;
    const moved = decide(stray, 'element.row-disagrees', 'by-code');
    expect(moved.units.map((unit) => unit.elements.length)).toEqual([2, 5, 3, 2]);
    const twin = readText(changed('BAS2421-003v2', (t) => t.replace('T1.3將產品', 'T1.2將產品'))).reading;
    const recoded = decide(twin, 'code.duplicate', 'renumber', 'T1.3');
    expect(recoded.units[0]?.elements.map((element) => element.code)).toEqual(['T1.1', 'T1.2', 'T1.3']);
    const wrong = readText(
      changed('BAS2421-003v2', (t) => t.replace('法規 【註1】', '法規 【註7】')),
    ).reading;
    expect(decide(wrong, 'note.unknown-number', 'note-1').units[0]?.knowledge[4]?.noteRefs).toEqual([1]);
    expect(decide(wrong, 'note.unknown-number', 'none').units[0]?.knowledge[4]?.noteRefs).toEqual([]);
    const double = readText(changed('IIS5R0727', (t) => t.replace('【註 3】', '【註 2】'))).reading;
    expect(decide(double, 'note.duplicate-number', 'renumber').notes.map((note) => note.number)).toEqual([
      1, 2, 3,
    ]);
  });

  it('are refused when they name no choice, or lack their text', () => {
    const { reading } = sample('BAS2421-003v2');
    expect(() => decide(reading, 'competence.two-names', 'nonsense')).toThrow(ReaderError);
    expect(() => decide(reading, 'competence.two-names', 'custom', ' ')).toThrow(ReaderError);
    expect(applyDecisions(reading, [{ findingKey: 'of another document', choiceId: 'x' }])).toEqual(reading);
  });
});
