import { defaultRules, readRuleSet } from '@attest/domain';
import { rulesOfUnit, type UnitRules } from './unit-rules';
import { joinTargets, type TargetText, UnitTexts, unitTextOf } from './unit-text';

const target = (id: number, over: Partial<TargetText> = {}): TargetText => ({
  targetId: `0198f5d0-0000-7000-8000-00000000000${id}`,
  kind: 'indicator',
  code: `P${id}`,
  text: '確認「客戶」的需求，\n並說 "是"',
  elementCode: '1',
  position: id,
  elementCodes: ['1'],
  parts: [],
  ...over,
});
const idOf = (id: number): string => target(id).targetId;

describe('the text of a unit', () => {
  it('is put together with what changes into JSON, in the order of the standard', () => {
    const targets = [target(2), target(1, { kind: 'critical_evidence', elementCode: null }), target(3)];
    const lines = [
      `${idOf(1)} ${idOf(3)} ${idOf(4)} ${idOf(2)}`,
      'partly through none covered',
      '2 0 0 11',
      '   2027-03-01',
      ...['[{"rule":"pieces","have":2}]', '[]', '[]', '[]'],
    ].join('\n');
    const json = Buffer.concat(joinTargets(unitTextOf(targets, new Set([idOf(1)])), lines)).toString();
    expect(JSON.parse(`[${json}]`)).toEqual([
      {
        ...{ ...target(2), required: true, status: 'covered', through: false },
        ...{ evidenceCount: 11, reasons: [], expiresOn: '2027-03-01' },
      },
      {
        ...{ ...targets[1], required: false, status: 'partly', through: false },
        ...{ evidenceCount: 2, reasons: [{ rule: 'pieces', have: 2 }], expiresOn: null },
      },
      {
        ...{ ...target(3), required: true, status: 'covered', through: true },
        ...{ evidenceCount: 0, reasons: [], expiresOn: null },
      },
    ]);
  });

  it('of no targets is nothing', () => {
    expect(joinTargets(unitTextOf([], new Set()), '')).toEqual([]);
    expect(joinTargets(unitTextOf([target(1)], new Set()), '')).toEqual([]);
  });

  it('is put together once for what the rules ask of a unit', async () => {
    const texts = new UnitTexts();
    const asked: string[] = [];
    const rulesOf = (unitId: string) =>
      rulesOfUnit({
        ruleSet: readRuleSet(defaultRules),
        standardId: 's',
        unitId,
        targets: [],
        guideMethods: [],
      });
    const find = (name: string, rules: UnitRules) =>
      texts.find(rules, () => {
        asked.push(name);
        return Promise.resolve(unitTextOf([target(1)], new Set()));
      });
    const [one, other] = [rulesOf('1'), rulesOf('2')];
    await find('one', one);
    await find('other', other);
    expect(await find('one', one)).toBe(await find('one', one));
    expect(asked).toEqual(['one', 'other']);
  });
});
