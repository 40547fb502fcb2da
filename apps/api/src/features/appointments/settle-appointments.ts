import type { AssessmentMethod } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { AppointmentsRepository } from './appointments.repository';

/** Evidence that was begun from an appointment settles it; the evidence itself says what it always said. */
@Injectable()
export class SettleAppointments {
  constructor(
    private readonly appointments: AppointmentsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Before anything is recorded, and under the lock of the enrolment. What was cancelled meanwhile was held all the same.
   * @throws Unprocessable evidence.appointment_unknown
   */
  async settle(given: {
    readonly appointmentId: string;
    readonly enrolmentId: string;
    readonly evidenceId: string;
    readonly method: AssessmentMethod;
  }): Promise<void> {
    const { appointmentId, enrolmentId, evidenceId, method } = given;
    const row = await this.appointments.lockAny(appointmentId);
    if (row?.method !== method || !row.people.some((person) => person.enrolmentId === enrolmentId)) {
      throw new Unprocessable('evidence.appointment_unknown', { appointmentId });
    }
    this.appointments.addEvidence(appointmentId, evidenceId, enrolmentId);
    if (row.state !== 'held')
      this.appointments.change(appointmentId, { state: 'held', nextReminderAt: null });
    await this.audit.record({
      ...{ action: 'appointment.held', subjectId: appointmentId, enrolmentId },
      facts: { evidenceId },
    });
  }
}
