import { beginningsOf, joinTargets, type TargetText, UnitTexts } from './unit-text';

const target = (id: number, over: Partial<TargetText> = {}): TargetText => ({
  targetId: `0198f5d0-0000-7000-8000-00000000000${id}`,
  kind: 'indicator',
  code: `P${id}`,
  text: '確認「客戶」的需求，\n並說 "是"',
  elementCode: '1',
  position: id,
  ...over,
});
const ending = '"status":"none","evidenceCount":0,"reasons":[{"rule":"none"}],"expiresOn":null}';

describe('the text of a unit', () => {
  it('is put together with the status into JSON, in the order of the standard', () => {
    const targets = [target(2), target(1, { kind: 'critical_evidence', elementCode: null })];
    const lines = [1, 2].map((id) => target(id).targetId + ending).join('\n');
    expect(JSON.parse(`[${joinTargets(beginningsOf(targets), lines)}]`)).toEqual(
      targets.map((each) => ({
        ...each,
        status: 'none',
        evidenceCount: 0,
        reasons: [{ rule: 'none' }],
        expiresOn: null,
      })),
    );
    expect(joinTargets(beginningsOf([]), null)).toBe('');
  });

  it('is read once for each organisation and unit, and makes room', async () => {
    const texts = new UnitTexts(2);
    const asked: string[] = [];
    const find = (organisation: string, unit: string) =>
      texts.find(organisation, unit, () => {
        asked.push(`${organisation} ${unit}`);
        return Promise.resolve([target(1)]);
      });
    await find('a', '1');
    await find('a', '1');
    await find('b', '1');
    await find('a', '1');
    await find('a', '2');
    await find('b', '1');
    expect(asked).toEqual(['a 1', 'b 1', 'a 2', 'b 1']);
  });
});
