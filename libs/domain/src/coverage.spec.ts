import fc from 'fast-check';
import { type ClaimedEvidence, coverTarget, coverUnit, type TargetRules, type UnitTarget } from './coverage';
import { addDays, addMonths } from './dates';
import { assessmentMethods, targetStatuses, verdicts } from './vocabulary';

const rules: TargetRules = { pieces: 2, methods: 2, maxAgeMonths: 24 };
const today = '2026-03-13';
let nextId = 0;

const piece = (over: Partial<ClaimedEvidence> = {}): ClaimedEvidence => ({
  evidenceId: `evidence-${String((nextId += 1))}`,
  method: 'direct_observation',
  occurredOn: '2026-03-01',
  claimedOn: '2026-03-01',
  judgement: { verdict: 'satisfactory', valid: true, authentic: true, current: true },
  ...over,
});
const notYet = { verdict: 'not_yet', valid: true, authentic: true, current: true } as const;

describe('coverTarget', () => {
  it('says that nothing is there yet', () => {
    expect(coverTarget([], rules, today)).toEqual({
      status: 'none',
      evidenceCount: 0,
      reasons: [{ rule: 'none' }],
      expiresOn: null,
    });
  });

  it('is covered by two pieces from two methods, until the first grows too old', () => {
    const evidence = [piece({ occurredOn: '2025-01-31' }), piece({ method: 'document_review' })];
    expect(coverTarget(evidence, rules, today)).toEqual({
      status: 'covered',
      evidenceCount: 2,
      reasons: [],
      expiresOn: '2027-02-01',
    });
  });

  it('counts pieces and methods apart', () => {
    expect(coverTarget([piece(), piece()], rules, today)).toMatchObject({
      status: 'partly',
      reasons: [{ rule: 'methods', have: 1, need: 2 }],
    });
    expect(coverTarget([piece()], rules, today).reasons).toEqual([
      { rule: 'pieces', have: 1, need: 2 },
      { rule: 'methods', have: 1, need: 2 },
    ]);
  });

  it('does not count one piece of evidence twice', () => {
    const once = piece();
    expect(coverTarget([once, once], rules, today)).toMatchObject({ status: 'partly', evidenceCount: 1 });
  });

  it('counts evidence through the last day of its age, and no longer', () => {
    const evidence = [piece({ occurredOn: '2023-11-02' })];
    expect(coverTarget(evidence, rules, '2025-11-02').status).toBe('partly');
    const later = coverTarget(evidence, rules, '2025-11-03');
    expect(later.status).toBe('expired');
    expect(later.reasons).toContainEqual({ rule: 'expired', count: 1, on: '2023-11-02' });
  });

  it('puts what waits for a judgement first, and says since when', () => {
    const evidence = [
      piece(),
      piece({ judgement: null, claimedOn: '2026-03-11' }),
      piece({ judgement: null, claimedOn: '2026-03-09' }),
    ];
    const result = coverTarget(evidence, rules, today);
    expect(result.status).toBe('to_judge');
    expect(result.reasons).toContainEqual({ rule: 'pending', count: 2, since: '2026-03-09' });
  });

  it('names a refused piece, and a satisfactory one that is not authentic', () => {
    expect(coverTarget([piece({ judgement: notYet })], rules, today).status).toBe('not_yet');
    const doubtful = piece({
      judgement: { verdict: 'satisfactory', valid: true, authentic: false, current: true },
    });
    expect(coverTarget([doubtful], rules, today)).toMatchObject({ status: 'not_yet' });
    expect(coverTarget([doubtful], rules, today).reasons).toContainEqual({ rule: 'authentic', count: 1 });
  });

  it('knows that an indicator was looked for and not seen', () => {
    const unseen = piece({ judgement: { verdict: 'not_seen', valid: null, authentic: null, current: null } });
    expect(coverTarget([unseen], rules, today)).toMatchObject({ status: 'none', evidenceCount: 1 });
    expect(coverTarget([unseen], rules, today).reasons).toContainEqual({ rule: 'not_seen', count: 1 });
  });
});

const arbitraryDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const mark = fc.constantFrom(true, false, null);
const arbitraryPiece: fc.Arbitrary<ClaimedEvidence> = fc.record({
  evidenceId: fc.uuid(),
  method: fc.constantFrom(...assessmentMethods),
  occurredOn: arbitraryDay,
  claimedOn: arbitraryDay,
  judgement: fc.option(
    fc.record({ verdict: fc.constantFrom(...verdicts), valid: mark, authentic: mark, current: mark }),
  ),
});
const arbitraryRules: fc.Arbitrary<TargetRules> = fc.record({
  pieces: fc.integer({ min: 1, max: 4 }),
  methods: fc.integer({ min: 1, max: 3 }),
  maxAgeMonths: fc.option(fc.integer({ min: 1, max: 60 })),
});
const rank = { none: 0, expired: 1, not_yet: 2, to_judge: 3, partly: 3, covered: 4 } as const;

describe('coverTarget, whatever the evidence', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPiece, { maxLength: 8 }),
        arbitraryRules,
        arbitraryDay,
        (evidence, given, day) => {
          expect(coverTarget([...evidence].reverse(), given, day)).toEqual(coverTarget(evidence, given, day));
        },
      ),
    );
  });

  it('is never lowered by more accepted evidence', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPiece, { maxLength: 8 }),
        arbitraryPiece,
        arbitraryRules,
        arbitraryDay,
        (evidence, added, given, day) => {
          const accepted: ClaimedEvidence = {
            ...added,
            occurredOn: day,
            judgement: { verdict: 'satisfactory', valid: true, authentic: true, current: true },
          };
          const before = coverTarget(evidence, given, day);
          const after = coverTarget([...evidence, accepted], given, day);
          expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before.status]);
        },
      ),
    );
  });

  it('gives a reason exactly when it is not covered', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPiece, { maxLength: 8 }),
        arbitraryRules,
        arbitraryDay,
        (evidence, given, day) => {
          const { status, reasons } = coverTarget(evidence, given, day);
          expect(reasons.length === 0).toBe(status === 'covered');
        },
      ),
    );
  });

  it('foretells the day on which time alone changes it', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryPiece, { maxLength: 6 }),
        arbitraryRules,
        arbitraryDay,
        (evidence, given, day) => {
          const answer = (on: string) => {
            const { status, reasons } = coverTarget(evidence, given, on);
            return { status, reasons };
          };
          const { expiresOn } = coverTarget(evidence, given, day);
          if (expiresOn === null) {
            expect(answer(addMonths(day, 240))).toEqual(answer(day));
          } else {
            expect(expiresOn > day).toBe(true);
            expect(answer(addDays(expiresOn, -1))).toEqual(answer(day));
            expect(answer(expiresOn)).not.toEqual(answer(day));
          }
        },
      ),
    );
  });
});

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
