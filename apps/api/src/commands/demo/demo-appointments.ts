import type { AppointmentMethod } from '@attest/domain';
import { AgreeOnAppointments } from '../../features/appointments/agree-on-appointments';
import type { AppointmentCreate } from '../../features/appointments/appointments.dto';
import { findEnrolment } from './demo-assessment-plan';
import type { DemoCalendar } from './demo-calendar';
import type { DemoUnit } from './demo-desk';
import type { DemoStage } from './demo-stage';

interface People {
  readonly candidate: string;
  readonly assessor: string;
}

interface Planned {
  readonly method: AppointmentMethod;
  readonly who: People;
  /** Days from today, and the time of day. */
  readonly on: readonly [days: number, time: string];
  readonly minutes: number;
  readonly place?: string;
  readonly link?: string;
  readonly targets: readonly string[];
  /** Working days ago that it was suggested; who was asked accepts a day later, unless nobody has answered yet. */
  readonly proposed: number;
  readonly unanswered?: true;
  /** Suggested by who was asked, on the last working day. */
  readonly moved?: { readonly on: readonly [days: number, time: string]; readonly reason: string };
}

const people = (candidate: string): People => ({ candidate, assessor: 'assessor' });

/** One that was not held, two today, one that is being moved, and one that waits for the assessor. */
const appointments: readonly Planned[] = [
  {
    ...{
      method: 'direct_observation',
      who: people('candidate12'),
      on: [-2, '10:00'],
      minutes: 45,
      proposed: 8,
    },
    ...{ place: '台中逢甲門市', targets: ['1.1', '1.2'] },
  },
  {
    ...{
      method: 'direct_observation',
      who: people('candidate5'),
      on: [0, '14:00'],
      minutes: 30,
      proposed: 6,
    },
    ...{ place: '鴻昇精密會議室 B', targets: ['3.1', '3.2', '3.3'] },
  },
  {
    ...{ method: 'oral_questioning', who: people('candidate13'), on: [0, '16:30'], minutes: 45, proposed: 5 },
    ...{ link: 'https://meet.example/attest-13', targets: ['2.1'] },
  },
  {
    ...{ method: 'direct_observation', who: people('candidate'), on: [1, '14:00'], minutes: 45, proposed: 4 },
    ...{ place: '鴻昇精密會議室 B', targets: ['3.1', '3.2', '3.3', '3.6'] },
    moved: { on: [3, '15:30'], reason: '客戶那天臨時改到下午，簡報跟著順延兩天。' },
  },
  {
    ...{ method: 'oral_questioning', who: people('candidate6'), on: [4, '15:00'], minutes: 30, proposed: 1 },
    ...{ place: '公司 3 樓洽談室', targets: ['1.1'], unanswered: true },
  },
];

/** @param there who is enrolled on the unit in this telling */
export function agreeOnAppointments(
  stage: DemoStage,
  unit: DemoUnit,
  calendar: DemoCalendar,
  there: readonly string[],
): void {
  for (const planned of appointments) {
    if (there.includes(planned.who.candidate)) tell(stage, unit, calendar, planned);
  }
}

function tell(stage: DemoStage, unit: DemoUnit, calendar: DemoCalendar, planned: Planned): void {
  const { who, method, on, minutes, place, link, targets, proposed, unanswered = false, moved } = planned;
  const enrolmentOf = findEnrolment(stage, unit, who);
  const agree = stage.get(AgreeOnAppointments);
  const way = {
    way: link === undefined ? ('on_site' as const) : ('online' as const),
    ...(place && { place }),
  };
  let appointment = { id: '', proposalId: '' };
  const [proposer, asked] = unanswered ? [who.candidate, who.assessor] : [who.assessor, who.candidate];
  stage.at(calendar.ago(proposed, '10:20'), proposer, async (actor) => {
    const given: AppointmentCreate = {
      ...{ method, enrolmentIds: [await enrolmentOf(actor)], minutes, ...way, ...(link && { link }) },
      startsAt: calendar.at(...on).toISOString(),
      targetIds: targets.flatMap((code) => unit.targets.get(code) ?? []),
    };
    const { id, pending } = await agree.propose(actor, given);
    appointment = { id, proposalId: pending?.id ?? '' };
  });
  if (unanswered) return;
  stage.at(calendar.ago(proposed - 1, '09:40'), asked, async (actor) => {
    await agree.accept(actor, appointment.id, appointment.proposalId);
  });
  if (moved === undefined) return;
  stage.at(calendar.ago(1, '16:45'), asked, async (actor) => {
    await agree.move(actor, appointment.id, {
      ...{ startsAt: calendar.at(...moved.on).toISOString(), minutes, ...way, reason: moved.reason },
      after: appointment.proposalId,
    });
  });
}
