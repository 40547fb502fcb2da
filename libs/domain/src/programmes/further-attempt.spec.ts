import fc from 'fast-check';
import type { ClaimedEvidence } from '../coverage/cover-target';
import { arbitrary } from '../coverage/testing/arbitrary-evidence';
import { addDays } from '../dates';
import { type AttemptTarget, proposeAttempt } from './further-attempt';

const today = '2026-06-01';
let count = 0;
const piece = (occurredOn: string, verdict: 'satisfactory' | 'not_yet' | null = 'satisfactory') =>
  ({
    ...{
      evidenceId: `piece-${(count += 1)}`,
      method: 'direct_observation',
      occurredOn,
      claimedOn: occurredOn,
    },
    judgement: verdict && { verdict, valid: true, authentic: true, current: true },
  }) satisfies ClaimedEvidence;
const target = (evidence: readonly ClaimedEvidence[], over: Partial<AttemptTarget> = {}): AttemptTarget => ({
  ...{ evidence, rules: { pieces: 1, methods: 1, maxAgeMonths: 24 }, item: {}, failed: false, ...over },
});
const proposed = (...given: Parameters<typeof target>) => {
  const { proposal, reason, accepted } = proposeAttempt(target(...given), today, 30);
  return [proposal, reason, accepted.length];
};

describe('what a further attempt goes on with', () => {
  it('is what was accepted and counts for some time yet', () => {
    expect(proposed([piece('2026-01-01')])).toEqual(['carried', 'current', 1]);
    expect(proposed([piece('2015-01-01')], { rules: { pieces: 1, methods: 1, maxAgeMonths: null } })).toEqual(
      ['carried', 'current', 1],
    );
    // A refusal before it was shown does not count any more.
    expect(proposed([piece('2025-12-01', 'not_yet'), piece('2026-01-01')])).toEqual([
      'carried',
      'current',
      1,
    ]);
  });

  it('is looked at where half of its time is over, where it soon ends, and where it failed', () => {
    expect(proposed([piece('2025-05-31')])).toEqual(['to_confirm', 'old', 1]);
    expect(proposed([piece('2025-06-01')])).toEqual(['carried', 'current', 1]);
    expect(proposed([piece('2024-06-15')])).toEqual(['to_confirm', 'expires', 1]);
    expect(proposed([piece('2026-01-01')], { failed: true })).toEqual(['to_confirm', 'failed', 1]);
    expect(proposed([piece('2026-01-01'), piece('2026-02-01', 'not_yet')])).toEqual([
      'to_confirm',
      'not_yet',
      1,
    ]);
  });

  it('is nothing where nothing was accepted, or it does not count any more', () => {
    expect(proposed([])).toEqual(['gap', 'none', 0]);
    expect(proposed([piece('2024-05-31')])).toEqual(['gap', 'too_old', 0]);
    expect(proposed([piece('2026-01-01', 'not_yet')])).toEqual(['gap', 'not_yet', 0]);
    expect(proposed([piece('2026-01-01', null)])).toEqual(['gap', 'unjudged', 0]);
  });

  it('asks of what is old only where what is young is not enough', () => {
    const two = { rules: { pieces: 2, methods: 1, maxAgeMonths: 24 } };
    const [old, young] = [piece('2025-01-01'), piece('2026-01-01')];
    expect(proposed([young], two)).toEqual(['to_confirm', 'partly', 1]);
    expect(proposed([old, young], two)).toEqual(['to_confirm', 'old', 2]);
    expect(proposed([old, young, piece('2026-02-01')], two)).toEqual(['carried', 'current', 3]);
  });
});

const rank = { gap: 0, to_confirm: 1, carried: 2 };
const facts = fc.record({
  evidence: arbitrary.pieces,
  rules: arbitrary.rules,
  item: arbitrary.item,
  failed: fc.boolean(),
});
const warnDays = fc.integer({ min: 0, max: 120 });

describe('the laws of a further attempt', () => {
  it('the order of the evidence means nothing', () => {
    fc.assert(
      fc.property(facts, arbitrary.day, warnDays, (given, day, days) => {
        const { proposal, reason } = proposeAttempt(given, day, days);
        const turned = proposeAttempt({ ...given, evidence: [...given.evidence].reverse() }, day, days);
        expect([turned.proposal, turned.reason]).toEqual([proposal, reason]);
      }),
    );
  });

  it('more accepted evidence never makes it worse', () => {
    fc.assert(
      fc.property(facts, arbitrary.piece, arbitrary.day, warnDays, (given, more, day, days) => {
        const accepted: ClaimedEvidence = {
          ...more,
          judgement: {
            ...{ verdict: 'satisfactory', valid: true, authentic: true, current: true },
            authenticBy: given.rules.authenticity?.means ?? null,
          },
        };
        const before = proposeAttempt(given, day, days);
        const after = proposeAttempt({ ...given, evidence: [...given.evidence, accepted] }, day, days);
        expect(rank[after.proposal]).toBeGreaterThanOrEqual(rank[before.proposal]);
      }),
    );
  });

  it('a later day, and longer warning, never make it better', () => {
    fc.assert(
      fc.property(
        facts,
        arbitrary.day,
        warnDays,
        fc.integer({ min: 0, max: 900 }),
        (given, day, days, later) => {
          const now = rank[proposeAttempt(given, day, days).proposal];
          expect(rank[proposeAttempt(given, addDays(day, later), days).proposal]).toBeLessThanOrEqual(now);
          expect(rank[proposeAttempt(given, day, days + later).proposal]).toBeLessThanOrEqual(now);
        },
      ),
    );
  });

  it('goes on with accepted evidence alone, and with all of it', () => {
    fc.assert(
      fc.property(facts, arbitrary.day, warnDays, (given, day, days) => {
        const { proposal, accepted } = proposeAttempt(given, day, days);
        expect(accepted.every(({ judgement }) => judgement?.verdict === 'satisfactory')).toBe(true);
        expect(proposal === 'gap').toBe(accepted.length === 0);
        if (proposal === 'carried') expect(given.failed).toBe(false);
      }),
    );
  });
});
