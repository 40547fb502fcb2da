import {
  coverUnit,
  targetKinds,
  type TargetKind,
  targetStatuses,
  type UnitTarget,
  byKind,
} from '@attest/domain';
import fc from 'fast-check';
import { isDecidable, retally } from './unit-tally';

const status = fc.constantFrom(...targetStatuses);
const day = fc.option(fc.constantFrom('2026-01-05', '2026-02-06', '2027-03-07'));
const target = (kind: TargetKind): fc.Arbitrary<UnitTarget> =>
  fc.record({
    kind: fc.constant(kind),
    elementId: kind === 'indicator' ? fc.constantFrom('1', '2', '3') : fc.constant(null),
    status,
    refused: fc.boolean(),
    expiresOn: day,
    required: fc.boolean(),
    beside: kind === 'indicator' ? fc.constant(null) : fc.option(fc.subarray([0, 1, 2, 3, 4])),
  });
const unit = fc
  .tuple(
    fc.array(target('indicator'), { minLength: 1, maxLength: 20 }),
    ...targetKinds.slice(1).map((kind) => fc.array(target(kind), { maxLength: 5 })),
  )
  .map(([indicators, ...others]) => [
    ...indicators.sort((a, b) => ((a.elementId ?? '') < (b.elementId ?? '') ? -1 : 1)),
    ...others.flat(),
  ]);

const demandsIn = (targets: readonly UnitTarget[]) =>
  byKind((kind) =>
    targets
      .filter((each) => each.kind === kind)
      .map(({ required = true, beside = null }) => ({ required, beside })),
  );

describe('a tally after some targets changed', () => {
  it('is what the whole unit gives', () => {
    fc.assert(
      fc.property(
        unit,
        fc.array(fc.tuple(fc.nat(), status, fc.boolean(), day), { maxLength: 6 }),
        (before, edits) => {
          const after = before.map((each) => ({ ...each }));
          for (const [index, edited, refused, expiresOn] of edits) {
            const at = index % after.length;
            after[at] = { ...after[at]!, status: edited, refused, expiresOn };
          }
          const changed = after.flatMap((each, index) => {
            const position = index - after.findIndex(({ kind }) => kind === each.kind);
            const { refused = false } = each;
            return each === before[index] ? [] : [{ ...each, refused, position }];
          });
          const { decidable, dueOn, ...whole } = coverUnit(after);
          const { dueOn: tallied, ...sums } = retally(coverUnit(before), changed, demandsIn(before));
          expect(sums).toEqual(whole);
          expect(isDecidable(sums)).toBe(decidable);
          // A stored day may be early, which costs one recomputation; late would show what is no longer true.
          if (dueOn !== null) expect(tallied !== null && tallied <= dueOn).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps the gaps between elements', () => {
    const before = coverUnit([]);
    const three = [0, 1, 2].map(() => ({ required: true, beside: null }));
    expect(
      retally(
        { ...before, indicatorStrip: 'nn n', indicatorsTotal: 3 },
        [{ kind: 'indicator', position: 2, status: 'covered', refused: false, expiresOn: null }],
        { ...demandsIn([]), indicator: three },
      ),
    ).toMatchObject({ indicatorStrip: 'nn c', indicatorsCovered: 1, requiredMissing: 2, dueOn: null });
  });
});
