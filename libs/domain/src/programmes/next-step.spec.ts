import { byUrgency, nextStep, type UrgentUnit } from './next-step';
import type { WholeGap } from './whole';

const unitOf = (id: string, more: Partial<UrgentUnit> = {}): UrgentUnit => ({
  ...{ id, standing: 'in_progress', dueOn: null, letters: 'cc cc' },
  ...more,
});
const entry: WholeGap = { kind: 'entry', requirementId: 'diploma' };
const next = (units: readonly UrgentUnit[], gaps: readonly WholeGap[] = [entry]) =>
  nextStep('in_progress', units, { gaps, decidable: gaps.length === 0 });

describe('units by urgency', () => {
  it('begin with what ran out, then what was refused, what waits for a signature, what is due first', () => {
    const units = [
      unitOf('signed', { standing: 'signed', letters: 'coo' }),
      unitOf('other', { standing: 'not_chosen', letters: '' }),
      unitOf('later', { dueOn: '2026-05-29' }),
      unitOf('soon', { dueOn: '2026-04-30' }),
      unitOf('whenever'),
      unitOf('waiting', { standing: 'to_sign' }),
      unitOf('refused', { letters: 'cx' }),
      unitOf('old', { letters: 'co' }),
      unitOf('ended', { standing: 'expired' }),
    ];
    expect(byUrgency(units).map(({ id }) => id)).toEqual([
      ...['old', 'ended', 'refused', 'waiting', 'soon', 'later', 'whenever', 'signed', 'other'],
    ]);
  });
});

describe('the next step', () => {
  it.each([
    ['expired', 2, [unitOf('T1', { letters: 'nx' }), unitOf('T7', { letters: 'coo' })]],
    ['not_yet', 1, [unitOf('T1', { letters: 'nx' })]],
    ['evidence', 2, [unitOf('T1', { letters: 'cnp J' }), unitOf('T2', { standing: 'to_sign' })]],
    ['begin', 1, [unitOf('T1', { standing: 'not_begun', letters: '' })]],
    ['judge', 1, [unitOf('T1', { letters: 'ccj' })]],
    ['sign', 1, [unitOf('T1', { standing: 'to_sign', letters: 'ccn' })]],
  ] as const)('of a unit is %s', (kind, count, units) => {
    expect(next(units)).toMatchObject({ kind, count });
  });

  it('of the whole is to choose, to see an attitude, to meet a requirement, to decide and to sign', () => {
    const done = [unitOf('T1', { standing: 'signed' })];
    const attitude: WholeGap = { kind: 'attitude', targetId: 'A1', status: 'none' };
    const elective: WholeGap = { kind: 'elective', sectionId: 'S', missing: 2 };
    const ended: WholeGap = { kind: 'expired', unitId: 'T2', validUntil: '2026-01-31' };
    expect(next(done, [entry, elective, attitude])).toMatchObject({ kind: 'choose', count: 2 });
    expect(next(done, [entry, attitude])).toMatchObject({ kind: 'attitude', unitId: null });
    expect(next(done, [entry])).toMatchObject({ kind: 'entry', count: 1 });
    expect(next(done, [])).toMatchObject({ kind: 'decide' });
    const renewed = [...done, unitOf('T2', { standing: 'expired' })];
    expect(next(renewed, [ended])).toMatchObject({ kind: 'renew', unitId: 'T2' });
    const whole = { gaps: [], decidable: true };
    expect(nextStep('decided', done, whole)).toMatchObject({ kind: 'sign_whole' });
    expect(nextStep('signed', done, whole)).toBeNull();
  });
});
