import { appointmentReminderKind, nextAppointmentReminder } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/database/clock';
import { Database } from '../../platform/database/database';
import { type Job, type JobHandler, JobHandlers } from '../../platform/jobs/job-handlers';
import { AuditTrail } from '../audit/audit-trail';
import { eventsOf } from './agree-on-appointments';
import { AppointmentsRepository } from './appointments.repository';

/** The day before and the hour before. Each in a transaction of its own; who holds one looks at it again at the next turn. */
@Injectable()
export class RemindOfAppointments implements JobHandler<'appointments.remind'> {
  readonly kind = 'appointments.remind';

  constructor(
    private readonly database: Database,
    private readonly appointments: AppointmentsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    handlers: JobHandlers,
  ) {
    handlers.enter(this);
  }

  organisations(): Promise<string[]> {
    return this.database.apart({ organisationId: null }, () => this.audit.organisations());
  }

  async run({ organisationId, signal }: Job<'appointments.remind'>): Promise<void> {
    const due = await this.database.apart({ organisationId }, () => this.appointments.due(this.clock.now()));
    for (const id of due) {
      signal.throwIfAborted();
      await this.database.apart({ organisationId }, () => this.remind(id));
    }
  }

  private async remind(id: string): Promise<void> {
    const now = this.clock.now();
    const row = await this.appointments.lockFree(id);
    if (row?.nextReminderAt == null || new Date(row.nextReminderAt) > now) return;
    const startsAt = new Date(row.startsAt);
    this.appointments.change(id, { nextReminderAt: nextAppointmentReminder(startsAt, now) });
    // A worker that was away for long says nothing about what has begun.
    if (startsAt <= now) return;
    const when = appointmentReminderKind(startsAt, now);
    await this.audit.recordAll(
      eventsOf(
        { ...row, people: row.people.filter(({ enrolmentOpen }) => enrolmentOpen) },
        (facts, enrolmentId) => ({
          ...{ action: 'appointment.reminded', subjectId: id, enrolmentId },
          facts: { ...facts, when },
        }),
      ),
    );
  }
}
