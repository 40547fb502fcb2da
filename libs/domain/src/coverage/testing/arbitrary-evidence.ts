import fc from 'fast-check';
import { assessmentMethods, authenticityMeans, evidenceSettings, verdicts } from '../../vocabulary';
import type { ClaimedEvidence } from '../cover-target';
import { type TargetRules, throughRules } from '../rules';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const mark = fc.constantFrom(true, true, false, null);
const means = fc.subarray([...authenticityMeans]);
/** Few of them, so that some are shared. */
const methods = assessmentMethods.slice(0, 5);

const piece: fc.Arbitrary<ClaimedEvidence> = fc.record({
  evidenceId: fc.uuid(),
  method: fc.constantFrom(...assessmentMethods),
  occurredOn: day,
  claimedOn: day,
  occasion: fc.constantFrom(null, 'one', 'other'),
  setting: fc.option(fc.constantFrom(...evidenceSettings)),
  parts: fc.option(fc.subarray([0, 1, 2, 3])),
  judgement: fc.option(
    fc.record({
      verdict: fc.constantFrom(...verdicts, 'satisfactory' as const),
      valid: mark,
      authentic: mark,
      current: mark,
      authenticBy: fc.option(means),
      disagrees: fc.constantFrom(false, false, false, true),
    }),
  ),
});

const rules: fc.Arbitrary<TargetRules> = fc.record(
  {
    pieces: fc.integer({ min: 1, max: 4 }),
    methods: fc.integer({ min: 1, max: 3 }),
    maxAgeMonths: fc.option(fc.integer({ min: 1, max: 60 })),
    occasions: fc.integer({ min: 1, max: 3 }),
    methodsAllOf: fc.subarray(methods, { maxLength: 2 }),
    methodsAnyOf: fc.subarray(methods, { maxLength: 3 }),
    authenticity: fc.option(
      fc.record({
        means: fc.subarray([...authenticityMeans], { minLength: 2 }),
        atLeast: fc.constantFrom(1, 2),
      }),
    ),
    workplace: fc.boolean(),
    required: fc.boolean(),
    through: fc.constantFrom(...throughRules),
    allParts: fc.boolean(),
  },
  { requiredKeys: ['pieces', 'methods', 'maxAgeMonths'] },
);

const item = fc.record({ parts: fc.integer({ min: 0, max: 4 }), through: fc.boolean() });

/** Evidence, rules and days as they might be, for tests of what always holds. */
export const arbitrary = { day, piece, pieces: fc.array(piece, { maxLength: 8 }), rules, item };
