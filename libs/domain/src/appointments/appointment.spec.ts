import fc from 'fast-check';
import {
  appointmentReminderKind,
  type AppointmentStep,
  appointmentStanding,
  asksWhetherHeld,
  nextAppointmentReminder,
  overlapMinutes,
} from './appointment';

const [assessor, candidate, other] = ['assessor', 'candidate', 'other'] as const;
const proposed = (by: string, proposalId: string): AppointmentStep => ({ kind: 'proposed', by, proposalId });
const accepted = (by: string): AppointmentStep => ({ kind: 'accepted', by });

describe('what stands of what was said', () => {
  it('is nothing until everybody has agreed', () => {
    const people = [assessor, candidate, other];
    const steps = [proposed(assessor, 'a'), accepted(candidate)];
    expect(appointmentStanding(people, steps)).toMatchObject({ state: 'proposed', awaited: [other] });
    expect(appointmentStanding(people, [...steps, accepted(other)])).toMatchObject({
      ...{ state: 'booked', standingId: 'a', pendingId: null, awaited: [] },
    });
  });

  it('is the old time until the new one is accepted', () => {
    const people = [assessor, candidate];
    const moved = [proposed(assessor, 'a'), accepted(candidate), proposed(candidate, 'b')];
    expect(appointmentStanding(people, moved)).toMatchObject({
      ...{ state: 'booked', standingId: 'a', pendingId: 'b', pendingBy: candidate, awaited: [assessor] },
    });
    expect(appointmentStanding(people, [...moved, accepted(assessor)]).standingId).toBe('b');
    expect(appointmentStanding(people, [...moved, { kind: 'declined', by: assessor }])).toMatchObject({
      ...{ state: 'booked', standingId: 'a', pendingId: null },
    });
  });

  it('is nothing any more once the only proposal is declined, or the whole cancelled', () => {
    const people = [assessor, candidate];
    expect(
      appointmentStanding(people, [proposed(assessor, 'a'), { kind: 'declined', by: candidate }]).state,
    ).toBe('cancelled');
    const over = [
      proposed(assessor, 'a'),
      accepted(candidate),
      { kind: 'cancelled', by: candidate } as const,
    ];
    expect(appointmentStanding(people, [...over, proposed(assessor, 'b')])).toMatchObject({
      ...{ state: 'cancelled', standingId: 'a', pendingId: null },
    });
  });

  it('never has a time to which somebody has not agreed', () => {
    const people = [assessor, candidate, other];
    const anyStep = fc.oneof(
      fc.record({
        kind: fc.constant('proposed' as const),
        by: fc.constantFrom(...people),
        proposalId: fc.uuid(),
      }),
      fc.record({
        kind: fc.constantFrom('accepted' as const, 'declined' as const),
        by: fc.constantFrom(...people),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const { state, standingId, pendingId, awaited } = appointmentStanding(people, steps);
        expect(state === 'booked').toBe(standingId !== null);
        expect(awaited.length > 0).toBe(pendingId !== null);
      }),
    );
  });
});

describe('times', () => {
  const span = (from: string, to: string) => ({
    startsAt: `2026-12-10T${from}Z`,
    endsAt: `2026-12-10T${to}Z`,
  });
  it('overlap by whole minutes, and not where one ends as the other begins', () => {
    expect(overlapMinutes(span('15:00:00', '15:45:00'), span('15:30:00', '16:15:00'))).toBe(15);
    expect(overlapMinutes(span('15:00:00', '15:30:00'), span('15:30:00', '16:15:00'))).toBe(0);
  });

  it('are reminded of a day and an hour before, as far as that is still to come', () => {
    const startsAt = new Date('2026-12-10T07:30:00Z');
    const at = (now: string) => nextAppointmentReminder(startsAt, new Date(now))?.toISOString() ?? null;
    expect(at('2026-12-01T00:00:00Z')).toBe('2026-12-09T07:30:00.000Z');
    expect(at('2026-12-09T07:30:00Z')).toBe('2026-12-10T06:30:00.000Z');
    expect(at('2026-12-10T06:30:00Z')).toBeNull();
    expect(appointmentReminderKind(startsAt, new Date('2026-12-09T07:31:00Z'))).toBe('tomorrow');
    expect(appointmentReminderKind(startsAt, new Date('2026-12-10T06:31:00Z'))).toBe('soon');
  });

  it('that are over ask only where something stood and nothing was recorded', () => {
    const now = new Date('2026-12-10T16:15:00Z');
    const { endsAt } = span('15:30:00', '16:15:00');
    expect(asksWhetherHeld({ state: 'booked', endsAt }, now)).toBe(true);
    expect(asksWhetherHeld({ state: 'held', endsAt }, now)).toBe(false);
    expect(asksWhetherHeld({ state: 'booked', endsAt }, new Date(now.getTime() - 1))).toBe(false);
  });
});
