import fc from 'fast-check';
import { addDays, addMonths, daysBetween } from '../dates';
import { ENDED, noticeDaysOf, noticeDue, renewableFrom, validityOf } from './validity';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const rules = fc.array(
  fc.record({ versionId: fc.uuid(), months: fc.option(fc.integer({ min: 1, max: 240 })) }),
  { maxLength: 5 },
);

describe('until when a signature is valid', () => {
  it('is the same day so many months on, by the shortest that is set', () => {
    const set = [
      { versionId: 'a', months: 36 },
      { versionId: 'b', months: null },
      { versionId: 'c', months: 24 },
    ];
    expect(validityOf('2025-11-20', set)).toEqual({
      ...{ versionId: 'c', months: 24, validFrom: '2025-11-20', validUntil: '2027-11-20' },
    });
    expect(validityOf('2024-02-29', [{ versionId: 'a', months: 12 }])?.validUntil).toBe('2025-02-28');
    expect(validityOf('2025-11-20', [{ versionId: 'b', months: null }])).toBeNull();
    expect(validityOf('2025-11-20', [])).toBeNull();
  });

  it('is the same whatever the order of the programmes, and one more never makes it longer', () => {
    fc.assert(
      fc.property(day, rules, fc.uuid(), fc.integer({ min: 1, max: 240 }), (on, given, versionId, months) => {
        const before = validityOf(on, given);
        expect(validityOf(on, [...given].reverse())).toEqual(before);
        const after = validityOf(on, [...given, { versionId, months }]);
        expect(after?.validUntil).toBe(
          before === null || before.months > months ? addMonths(on, months) : before.validUntil,
        );
      }),
    );
  });
});

describe('when people are told', () => {
  const period = { validFrom: '2025-01-01', validUntil: '2027-01-01' };

  it('is before the end at the times set, and the day after it', () => {
    const at = (today: string, told: number | null = null) => noticeDue(period, [90, 30, 7], told, today);
    expect(at('2026-10-02')).toBeNull();
    expect([at('2026-10-03'), at('2026-10-03', 90)]).toEqual([90, null]);
    expect([at('2026-12-02', 90), at('2026-12-03', 30)]).toEqual([30, null]);
    expect([at('2026-12-25', 30), at('2027-01-01', 30), at('2027-01-01', 7)]).toEqual([7, 7, null]);
    expect([at('2027-01-02', 7), at('2029-01-01'), at('2027-01-02', ENDED)]).toEqual([ENDED, ENDED, null]);
  });

  it('leaves out what had passed when the signature was given', () => {
    const short = { validFrom: '2026-12-01', validUntil: '2027-01-01' };
    expect(noticeDue(short, [90, 30, 7], null, '2026-12-02')).toBe(30);
    expect(noticeDue({ ...short, validFrom: '2026-12-03' }, [90, 30, 7], null, '2026-12-03')).toBeNull();
  });

  it('happens once for each time, however often and on whichever days it is looked at', () => {
    const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 365 }), { maxLength: 6 });
    const looks = fc.array(fc.integer({ min: -400, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(thresholds, looks, (set, offsets) => {
        const told: number[] = [];
        for (const offset of [...offsets].sort((a, b) => a - b)) {
          for (let again = 0; again < 2; again += 1) {
            const last = told.at(-1) ?? null;
            const due = noticeDue(period, set, last, addDays(period.validUntil, offset));
            if (due !== null) told.push(due);
          }
        }
        // Each closer than the one before, and the last is what the last look asks for.
        expect(told).toEqual([...new Set(told)].sort((a, b) => b - a));
        const left = -Math.max(...offsets);
        const reached = left < 0 ? [ENDED] : set.filter((days) => left <= days);
        expect(told.at(-1) ?? null).toBe(reached.length === 0 ? null : Math.min(...reached));
      }),
    );
  });

  it('is as the product has it where nothing is set, the longest first', () => {
    expect([noticeDaysOf(null), noticeDaysOf([7, 60, 7]), noticeDaysOf([])]).toEqual([
      [90, 30, 7],
      [60, 7],
      [],
    ]);
    expect(daysBetween(renewableFrom('2027-01-01', [30, 90]), '2027-01-01')).toBe(90);
    expect(renewableFrom('2027-01-01', [])).toBe('2027-01-01');
  });
});
