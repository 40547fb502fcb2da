import { scopesFor } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { Forbidden, NotFound } from '../../platform/errors/domain-error';
import { EnrolmentReader } from '../enrolments/enrolment-reader';
import { factsOf } from '../enrolments/enrolment-row';
import { may } from '../enrolments/enrolments.policy';
import type { AppointmentRow } from './appointment-row';
import type {
  Appointment,
  AppointmentList,
  AppointmentsQuery,
  BusyQuery,
  BusyTimes,
} from './appointments.dto';
import { presentAppointment, type Reader } from './appointments.presenter';
import { type AppointmentReach, AppointmentsRepository } from './appointments.repository';

/** The earliest and the latest instant that a list is asked for without bounds. */
const LONG_AGO = new Date(0);
const YEARS_AHEAD = 5 * 366 * 86_400_000;
/** Of what is over, and of what is not. */
const MOST = 200;

export const reachOfActor = ({ memberId, roles }: Actor): AppointmentReach => ({
  candidateId: roles.includes('candidate') ? memberId : null,
  assessorId: roles.includes('assessor') ? memberId : null,
  organisation: false,
});

const assessesBeside = ({ memberId, roles }: Actor, row: AppointmentRow): boolean =>
  roles.includes('assessor') && !row.people.some(({ candidate }) => candidate.id === memberId);

/** Appointments as somebody sees them who comes to them, or assesses one of those who do. */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly enrolments: EnrolmentReader,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async read(actor: Actor, id: string): Promise<Appointment> {
    const row = await this.appointments.find(id, reachOfActor(actor));
    if (row === undefined) throw new NotFound('appointment');
    return this.present(actor, row);
  }

  /** What the actor comes to and is neither over nor cancelled; what is past and was not recorded too. */
  async own(actor: Actor, { from, to }: AppointmentsQuery): Promise<AppointmentList> {
    const rows = await this.appointments.ofMember(actor.memberId, {
      states: ['proposed', 'booked'],
      most: MOST,
      from: from === undefined ? LONG_AGO : new Date(from),
      to: to === undefined ? new Date(this.clock.now().getTime() + YEARS_AHEAD) : new Date(to),
    });
    return { items: rows.map((row) => this.present(actor, row)) };
  }

  /** @throws NotFound, Forbidden */
  async ofEnrolment(actor: Actor, enrolmentId: string): Promise<AppointmentList> {
    const enrolment = await this.enrolments.find(actor, enrolmentId);
    if (!may(actor, 'appointment.read', factsOf(enrolment))) throw new Forbidden('permission.denied');
    const rows = await this.appointments.ofEnrolment(enrolmentId);
    return { items: rows.map((row) => this.present(actor, row)) };
  }

  /**
   * When the people of these enrolments have something booked, and the actor: that they are busy, never with what.
   * @throws NotFound where one of the enrolments is not to be seen
   */
  async busy(actor: Actor, { from, to, enrolmentIds }: BusyQuery): Promise<BusyTimes> {
    const ids = enrolmentIds.toLowerCase().split(',');
    const found = await this.enrolments.summaries(actor, ids);
    if (found.size < new Set(ids).size) throw new NotFound('enrolment');
    const people = [...found.values()].flatMap(({ candidate, assessor }) => [candidate.id, assessor.id]);
    const rows = await this.appointments.busy(
      [...new Set([actor.memberId, ...people])],
      new Date(from),
      new Date(to),
    );
    return {
      items: rows.map(({ member, appointmentId, startsAt, endsAt }) => ({
        member,
        appointmentId,
        startsAt,
        endsAt,
      })),
    };
  }

  present(actor: Actor, row: AppointmentRow): Appointment {
    const assesses = assessesBeside(actor, row);
    const reader: Reader = {
      memberId: actor.memberId,
      assesses,
      assigns: assesses && scopesFor('appointment.assign', actor.roles).length > 0,
    };
    return presentAppointment(row, reader);
  }
}
