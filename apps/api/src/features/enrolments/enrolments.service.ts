import type { EnrolmentState } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { AssessorTeams } from './assessor-teams';
import { AssignPeople } from './assign-people';
import { EnrolRepository, type NewEnrolment } from './enrol.repository';
import { EnrolmentAppointments } from './enrolment-appointments';
import { EnrolmentCoverage } from './enrolment-coverage';
import { EnrolmentReader } from './enrolment-reader';
import { type EnrolmentRow, factsOf } from './enrolment-row';
import type { EnrolmentSummary } from './enrolment-summary.dto';
import type { EnrolmentUpdate } from './enrolments.dto';
import { canManage, isEditable } from './enrolments.policy';
import { EnrolmentsRepository } from './enrolments.repository';
import { HoldPeople } from './hold-people';

/** Why an appointment is cancelled; read by those who were to come. */
const SIGNED = '這個單元已經簽核。 The unit has been signed.';

/** Who works towards what: enrolling, reassigning, withdrawing, and the step from one state to the next. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly enrolling: EnrolRepository,
    private readonly holding: HoldPeople,
    private readonly reader: EnrolmentReader,
    private readonly assigning: AssignPeople,
    private readonly teams: AssessorTeams,
    private readonly coverage: EnrolmentCoverage,
    private readonly appointments: EnrolmentAppointments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Names another assessor, supervisor or due date.
   * @throws Stale when `version` is not the one that stands · otherwise as AssignPeople.assign
   */
  async update(actor: Actor, id: string, version: number, given: EnrolmentUpdate): Promise<EnrolmentSummary> {
    await this.holding.named([given.assessorId, given.supervisorId]);
    const row = await this.managed(actor, id);
    if (row.version !== version) throw new Stale({ version: row.version });
    await this.assigning.assign(actor, [
      {
        row,
        assessorId: given.assessorId ?? row.assessor.id,
        supervisorId: given.supervisorId ?? row.supervisor.id,
        dueOn: given.dueOn === undefined ? row.dueOn : given.dueOn,
      },
    ]);
    return this.reader.summary(actor, id);
  }

  /** The record stays, and nothing more is added to it. Stale and enrolment.closed as for `update`. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<EnrolmentSummary> {
    const row = await this.managed(actor, id);
    if (row.version !== version) throw new Stale({ version: row.version });
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    await this.withdrawMany(actor, [row], reason);
    return this.reader.summary(actor, id);
  }

  /** Of enrolments that are locked and open. @throws Stale */
  async withdrawMany(actor: Actor, rows: readonly EnrolmentRow[], reason: string): Promise<void> {
    if (rows.length === 0) return;
    await this.close(actor, rows, reason);
    await this.audit.recordAll(
      rows.map(({ id, state }) => ({
        ...{ action: 'enrolment.withdrawn', subjectId: id, enrolmentId: id },
        facts: { from: state },
      })),
    );
  }

  /**
   * Closes a locked enrolment and opens one on another unit with the same people and due date. The caller has asked
   * who may, and records why in the audit trail.
   * @returns the id of the new one; @throws Stale · Conflict enrolment.exists · Unprocessable enrolment.not_published
   */
  async continueOn(
    actor: Actor,
    row: EnrolmentRow,
    unitId: string,
    given: { readonly reason: string; readonly attitudesByProgramme: boolean },
  ): Promise<string> {
    const now = this.clock.now();
    const { unit, earlier } = await this.enrolling.facts([row.candidate.id], unitId, now);
    if (unit?.releaseState !== 'published') throw new Unprocessable('enrolment.not_published', { unitId });
    const open = earlier.filter((each) => each.open).map((each) => each.enrolmentId);
    if (open.length > 0) {
      throw new Conflict('enrolment.exists', { candidateIds: [row.candidate.id], enrolmentIds: open });
    }
    await this.close(actor, [row], given.reason);
    const { attitudesByProgramme } = given;
    return this.openAfter(actor, row, {
      ...{ releaseId: unit.releaseId, unitId, attitudesByProgramme },
      ...{ assessorId: row.assessor.id, supervisorId: row.supervisor.id },
      ...{ attempt: Math.max(0, ...earlier.map((each) => each.attempt)) + 1, dueOn: row.dueOn },
    });
  }

  /**
   * Opens a further attempt on the unit of a locked enrolment. One that is open is closed; a signed
   * one stays as it is. The caller has asked who may, and records why in the audit trail. An edition that was superseded
   * will do: from there it goes on under the newer one.
   * @param closing why the open one is closed; null: it is signed
   * @throws Stale · Conflict enrolment.exists · Unprocessable enrolment.not_published when the release was withdrawn
   */
  async attemptAgain(
    actor: Actor,
    row: EnrolmentRow,
    given: {
      readonly closing: string | null;
      readonly dueOn: string | null;
      readonly attitudesByProgramme: boolean;
      readonly assessorId: string;
      readonly supervisorId: string;
    },
  ): Promise<string> {
    const now = this.clock.now();
    const unitId = row.unit.id;
    const { unit, earlier } = await this.enrolling.facts([row.candidate.id], unitId, now);
    if (unit?.releaseState !== 'published' && unit?.releaseState !== 'superseded') {
      throw new Unprocessable('enrolment.not_published', { unitId });
    }
    const { closing, dueOn, attitudesByProgramme, assessorId, supervisorId } = given;
    if (closing !== null) await this.close(actor, [row], closing);
    return this.openAfter(actor, row, {
      ...{ releaseId: unit.releaseId, unitId, dueOn, attitudesByProgramme, assessorId, supervisorId },
      attempt: Math.max(row.attempt, ...earlier.map((each) => each.attempt)) + 1,
    });
  }

  /** Somebody who was put on the unit meanwhile is not put on it twice. */
  private async openAfter(
    actor: Actor,
    row: EnrolmentRow,
    given: Omit<NewEnrolment, 'id' | 'candidateId'>,
  ): Promise<string> {
    const { candidate } = row;
    const id = this.ids.next();
    const inserted = await this.enrolling.insert(
      [{ id, candidateId: candidate.id, ...given }],
      actor.memberId,
      this.clock.now(),
    );
    if (inserted.length === 0) throw new Conflict('enrolment.exists', { candidateIds: [candidate.id] });
    await this.teams.carry(actor, row, { id, ...given });
    await this.coverage.initialise([id]);
    return id;
  }

  /** Moves a locked enrolment on. The caller has asked the state machine and records the reason in the audit trail. */
  async moveOn(actor: Actor, row: EnrolmentRow, state: EnrolmentState): Promise<void> {
    if (!(await this.enrolments.moveOn(row.id, row.version, state, this.clock.now()))) throw new Stale();
    if (state === 'signed') await this.appointments.endWith(actor, [row.id], SIGNED);
  }

  /** @throws Stale */
  private async close(actor: Actor, rows: readonly EnrolmentRow[], reason: string): Promise<void> {
    if (!(await this.enrolments.withdraw(rows, reason, actor.memberId, this.clock.now()))) throw new Stale();
    await this.appointments.endWith(
      actor,
      rows.map(({ id }) => id),
      reason,
    );
  }

  private async managed(actor: Actor, id: string): Promise<EnrolmentRow> {
    const row = await this.reader.lock(actor, id);
    if (!canManage(actor, factsOf(row))) throw new Forbidden('permission.denied');
    return row;
  }
}
