import { targetStatuses } from '../vocabulary';
import { coverUnit, type UnitTarget } from './cover-unit';

describe('coverUnit', () => {
  const target = (over: Partial<UnitTarget> = {}): UnitTarget => ({
    kind: 'indicator',
    elementId: '1',
    status: 'covered',
    expiresOn: null,
    ...over,
  });

  it('draws a letter a target, elements apart', () => {
    const all = targetStatuses.map((status, index) => target({ status, elementId: index < 3 ? '1' : '2' }));
    expect(coverUnit(all)).toMatchObject({
      indicatorStrip: 'cpj xon',
      indicatorsCovered: 1,
      indicatorsTotal: 6,
      toJudge: 1,
    });
  });

  it('is decidable only when every indicator and every critical evidence item is covered', () => {
    const critical = target({ kind: 'critical_evidence', elementId: null });
    expect(coverUnit([target(), critical]).decidable).toBe(true);
    expect(coverUnit([target(), { ...critical, status: 'partly' }]).decidable).toBe(false);
    expect(coverUnit([target({ status: 'to_judge' }), critical]).decidable).toBe(false);
    expect(coverUnit([critical]).decidable).toBe(false);
  });

  it('is due on the first day any target changes', () => {
    expect(
      coverUnit([target({ expiresOn: '2026-05-02' }), target({ expiresOn: '2026-04-30' }), target()]).dueOn,
    ).toBe('2026-04-30');
  });
});
