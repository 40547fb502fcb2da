import { coverUnit, targetStatuses, type UnitTarget } from '@attest/domain';
import fc from 'fast-check';
import { isDecidable, retally } from './unit-tally';

const status = fc.constantFrom(...targetStatuses);
const day = fc.option(fc.constantFrom('2026-01-05', '2026-02-06', '2027-03-07'));
const indicator: fc.Arbitrary<UnitTarget> = fc.record({
  kind: fc.constant('indicator' as const),
  elementId: fc.constantFrom('1', '2', '3'),
  status,
  expiresOn: day,
});
const critical: fc.Arbitrary<UnitTarget> = fc.record({
  kind: fc.constant('critical_evidence' as const),
  elementId: fc.constant(null),
  status,
  expiresOn: day,
});
const unit = fc
  .tuple(fc.array(indicator, { minLength: 1, maxLength: 20 }), fc.array(critical, { maxLength: 5 }))
  .map(([indicators, items]) => ({
    indicators: indicators.sort((a, b) => ((a.elementId ?? '') < (b.elementId ?? '') ? -1 : 1)),
    items,
  }));

describe('a tally after some targets changed', () => {
  it('is what the whole unit gives', () => {
    fc.assert(
      fc.property(unit, fc.array(fc.tuple(fc.nat(), status, day), { maxLength: 6 }), (start, edits) => {
        const before = [...start.indicators, ...start.items];
        const after = before.map((target) => ({ ...target }));
        for (const [index, edited, expiresOn] of edits) {
          const at = index % after.length;
          after[at] = { ...after[at]!, status: edited, expiresOn };
        }
        const changed = after.flatMap((target, index) => {
          const position = index < start.indicators.length ? index : index - start.indicators.length;
          return target === before[index] ? [] : [{ ...target, position }];
        });
        const { decidable, dueOn, ...whole } = coverUnit(after);
        const { dueOn: tallied, ...sums } = retally(coverUnit(before), changed);
        expect(sums).toMatchObject(whole);
        expect(isDecidable(sums)).toBe(decidable);
        // A stored day may be early, which costs one recomputation; late would show what is no longer true.
        if (dueOn !== null) expect(tallied !== null && tallied <= dueOn).toBe(true);
      }),
    );
  });

  it('keeps the gaps between elements', () => {
    const before = coverUnit([]);
    expect(
      retally({ ...before, indicatorStrip: 'nn n', indicatorsTotal: 3 }, [
        { kind: 'indicator', position: 2, status: 'covered', expiresOn: null },
      ]),
    ).toMatchObject({ indicatorStrip: 'nn c', indicatorsCovered: 1, dueOn: null });
  });
});
