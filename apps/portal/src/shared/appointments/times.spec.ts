import { describe, expect, it } from '@jest/globals';
import type { Appointment } from '@attest/api-client';
import { createClock } from '../../base/clock/clock';
import { anAppointment } from '../../testing/build-appointment';
import { bandHours, beginPath, byStanding, overlapsWith, slotsOn, workDays } from './times';

const clock = createClock('Asia/Taipei', () => new Date('2026-11-30T00:00:00Z'));
const at = (startsAt: string, endsAt: string, more: Partial<Appointment> = {}) =>
  anAppointment({ startsAt, endsAt, ...more });

describe('times of appointments', () => {
  it('leave weekends out of the days that are offered', () => {
    expect(workDays('2026-12-03', 3)).toEqual(['2026-12-04', '2026-12-07', '2026-12-08']);
  });

  it('name who is busy, except with the one that is moved', () => {
    const member = { id: 'm', displayName: '林佳穎', department: null };
    const busy = [
      { member, appointmentId: 'other', startsAt: '2026-12-01T05:30:00Z', endsAt: '2026-12-01T06:15:00Z' },
      { member, appointmentId: 'this', startsAt: '2026-12-01T07:00:00Z', endsAt: '2026-12-01T07:45:00Z' },
    ];
    const slots = slotsOn('2026-12-01', 45, { busy, clock, except: 'this' });
    expect(slots.filter((slot) => slot.busy.length > 0).map(({ time }) => time)).toEqual(['13:00', '14:00']);
    expect(slotsOn('2026-11-30', 45, { busy: [], clock, except: null }).every(({ past }) => !past)).toBe(
      true,
    );
    const late = createClock('Asia/Taipei', () => new Date('2026-11-30T03:00:00Z'));
    expect(
      slotsOn('2026-11-30', 45, { busy: [], clock: late, except: null }).filter(({ past }) => past),
    ).toHaveLength(2);
  });

  it('are put by what they ask for', () => {
    const over = at('2026-11-28T02:00:00Z', '2026-11-28T02:45:00Z', { id: 'over' });
    const next = at('2026-12-01T02:00:00Z', '2026-12-01T02:45:00Z', { id: 'next' });
    const groups = byStanding([over, next], clock.now());
    expect([groups.overdue, groups.booked]).toEqual([[over], [next]]);
    const asked = { ...next, abilities: { ...next.abilities, answer: true } };
    expect(byStanding([asked], clock.now()).toAnswer).toEqual([asked]);
  });

  it('say by how much they overlap with what is booked', () => {
    const own = [at('2026-12-01T07:00:00Z', '2026-12-01T07:45:00Z', { id: 'a' })];
    const span = { startsAt: '2026-12-01T07:30:00Z', endsAt: '2026-12-01T08:15:00Z' };
    expect(overlapsWith(span, own, null).map(({ minutes }) => minutes)).toEqual([15]);
    expect(overlapsWith(span, own, 'a')).toEqual([]);
  });

  it('are drawn from noon to eight, or from as early as something is', () => {
    const hourOf = (instant: string) => new Date(instant).getUTCHours();
    const span = (from: number) => ({
      startsAt: `2026-12-01T${String(from).padStart(2, '0')}:00:00Z`,
      endsAt: `2026-12-01T${from + 1}:00:00Z`,
    });
    expect(bandHours([span(13)], hourOf)).toEqual({ from: 12, to: 20 });
    expect(bandHours([span(10), span(13)], hourOf)).toEqual({ from: 8, to: 16 });
  });

  it('lead to the form of the first who has no record yet', () => {
    const two = anAppointment();
    const [first] = two.people;
    if (first === undefined) throw new Error('nobody');
    const people = [
      { ...first, recorded: true },
      { ...first, enrolmentId: 'second' },
    ];
    expect(beginPath({ ...two, people })).toBe(`/enrolments/second/observe?appointment=${two.id}`);
    expect(beginPath({ ...two, method: 'oral_questioning' })).toContain('/ask?appointment=');
  });
});
