import type { AuditAction, EnrolmentState, Role } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Forbidden, Stale, Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import { CoverageService } from '../coverage/coverage.service';
import { EnrolRepository, type PersonFacts } from './enrol.repository';
import { EnrolmentReader } from './enrolment-reader';
import { type EnrolmentRow, factsOf } from './enrolment-row';
import type { EnrolmentSummary } from './enrolment-summary.dto';
import type { EnrolmentCreate, EnrolmentsCreated, EnrolmentUpdate } from './enrolments.dto';
import { canManage, isEditable } from './enrolments.policy';
import { EnrolmentsRepository } from './enrolments.repository';

/** Who works towards what: enrolling, reassigning, withdrawing, and the step from one state to the next. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly enrolling: EnrolRepository,
    private readonly reader: EnrolmentReader,
    private readonly coverage: CoverageService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Enrols all of the candidates or none.
   * @throws Unprocessable enrolment.unit_unknown, enrolment.not_published, enrolment.same_person,
   *   enrolment.person_unknown, enrolment.role_missing
   * @throws Conflict enrolment.exists, naming the candidates and the enrolments that are still open
   */
  async create(actor: Actor, given: EnrolmentCreate): Promise<EnrolmentsCreated> {
    const now = this.clock.now();
    requireDifferentPeople(given.candidateIds, given.assessorId, given.supervisorId);
    const members = [...given.candidateIds, given.assessorId, given.supervisorId];
    const { unit, people, earlier } = await this.enrolling.facts(members, given.unitId, now);
    if (!unit) throw new Unprocessable('enrolment.unit_unknown', { unitId: given.unitId });
    if (unit.releaseState !== 'published') {
      throw new Unprocessable('enrolment.not_published', { unitId: given.unitId, state: unit.releaseState });
    }
    requireRole(people, given.candidateIds, 'candidate');
    requireRole(people, [given.assessorId], 'assessor');
    requireRole(people, [given.supervisorId], 'supervisor');
    const open = earlier.filter((each) => each.open);
    if (open.length > 0) {
      throw new Conflict('enrolment.exists', {
        candidateIds: open.map((each) => each.candidateId),
        enrolmentIds: open.map((each) => each.enrolmentId),
      });
    }
    const attempts = new Map(earlier.map((each) => [each.candidateId, each.attempt]));
    const rows = given.candidateIds.map((candidateId) => ({
      id: this.ids.next(),
      candidateId,
      attempt: (attempts.get(candidateId) ?? 0) + 1,
    }));
    await this.enrolling.insert({
      rows,
      releaseId: unit.releaseId,
      unitId: given.unitId,
      assessorId: given.assessorId,
      supervisorId: given.supervisorId,
      dueOn: given.dueOn ?? null,
      createdBy: actor.memberId,
      createdAt: now,
    });
    const ids = rows.map((row) => row.id);
    await this.coverage.initialise(ids);
    const summaries = await this.reader.summaries(actor, ids);
    await this.audit.recordAll(
      rows.map((row) => ({
        action: 'enrolment.created',
        subjectKind: 'enrolment',
        subjectId: row.id,
        enrolmentId: row.id,
        facts: {
          candidateId: row.candidateId,
          unitId: given.unitId,
          assessorId: given.assessorId,
          supervisorId: given.supervisorId,
          attempt: row.attempt,
          dueOn: given.dueOn ?? null,
        },
      })),
    );
    return { items: ids.map((id) => summaries.get(id)).filter((summary) => summary !== undefined) };
  }

  /**
   * Names another assessor, supervisor or due date.
   * @throws Stale when `version` is not the one that stands · Conflict enrolment.closed when it is signed or withdrawn
   */
  async update(actor: Actor, id: string, version: number, given: EnrolmentUpdate): Promise<EnrolmentSummary> {
    const row = await this.managed(actor, id);
    if (row.version !== version) throw new Stale({ version: row.version });
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    const change = {
      assessorId: given.assessorId ?? row.assessor.id,
      supervisorId: given.supervisorId ?? row.supervisor.id,
      dueOn: given.dueOn === undefined ? row.dueOn : given.dueOn,
    };
    requireDifferentPeople([row.candidate.id], change.assessorId, change.supervisorId);
    const people = await this.enrolling.people([change.assessorId, change.supervisorId], this.clock.now());
    if (change.assessorId !== row.assessor.id) requireRole(people, [change.assessorId], 'assessor');
    if (change.supervisorId !== row.supervisor.id) requireRole(people, [change.supervisorId], 'supervisor');
    if (!(await this.enrolments.update(id, version, change))) throw new Stale();
    return this.afterwards(actor, id, 'enrolment.changed', {
      assessorId: change.assessorId,
      supervisorId: change.supervisorId,
      dueOn: change.dueOn,
    });
  }

  /** The record stays, and nothing more is added to it. Stale and enrolment.closed as for `update`. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<EnrolmentSummary> {
    const row = await this.managed(actor, id);
    if (row.version !== version) throw new Stale({ version: row.version });
    if (!isEditable(row.state)) throw new Conflict('enrolment.closed', { state: row.state });
    const done = await this.enrolments.withdraw(id, version, reason, actor.memberId, this.clock.now());
    if (!done) throw new Stale();
    return this.afterwards(actor, id, 'enrolment.withdrawn', { from: row.state });
  }

  /**
   * Closes a locked enrolment and opens one on another unit with the same people and due date. The caller has asked
   * who may, and records why in the audit trail.
   * @returns the id of the new one; @throws Stale · Conflict enrolment.exists · Unprocessable enrolment.not_published
   */
  async continueOn(actor: Actor, row: EnrolmentRow, unitId: string, reason: string): Promise<string> {
    const now = this.clock.now();
    const { unit, earlier } = await this.enrolling.facts([row.candidate.id], unitId, now);
    if (unit?.releaseState !== 'published') throw new Unprocessable('enrolment.not_published', { unitId });
    const open = earlier.filter((each) => each.open).map((each) => each.enrolmentId);
    if (open.length > 0) {
      throw new Conflict('enrolment.exists', { candidateIds: [row.candidate.id], enrolmentIds: open });
    }
    if (!(await this.enrolments.withdraw(row.id, row.version, reason, actor.memberId, now)))
      throw new Stale();
    const id = this.ids.next();
    const attempt = Math.max(0, ...earlier.map((each) => each.attempt)) + 1;
    await this.enrolling.insert({
      rows: [{ id, candidateId: row.candidate.id, attempt }],
      releaseId: unit.releaseId,
      unitId,
      assessorId: row.assessor.id,
      supervisorId: row.supervisor.id,
      dueOn: row.dueOn,
      createdBy: actor.memberId,
      createdAt: now,
    });
    await this.coverage.initialise([id]);
    return id;
  }

  /** Moves a locked enrolment on. The caller has asked the state machine and records the reason in the audit trail. */
  async moveOn(row: EnrolmentRow, state: EnrolmentState): Promise<void> {
    if (!(await this.enrolments.moveOn(row.id, row.version, state, this.clock.now()))) throw new Stale();
  }

  private async managed(actor: Actor, id: string): Promise<EnrolmentRow> {
    const row = await this.reader.lock(actor, id);
    if (!canManage(actor, factsOf(row))) throw new Forbidden('permission.denied');
    return row;
  }

  private async afterwards(
    actor: Actor,
    id: string,
    action: AuditAction,
    facts: Record<string, unknown>,
  ): Promise<EnrolmentSummary> {
    const summary = await this.reader.summary(actor, id);
    await this.audit.record({ action, subjectKind: 'enrolment', subjectId: id, enrolmentId: id, facts });
    return summary;
  }
}

/** Candidate, assessor and supervisor of one enrolment are three people; the database holds to it too. */
function requireDifferentPeople(
  candidateIds: readonly string[],
  assessorId: string,
  supervisorId: string,
): void {
  const same =
    assessorId === supervisorId || candidateIds.some((id) => id === assessorId || id === supervisorId);
  if (same) throw new Unprocessable('enrolment.same_person');
}

/** An id of another organisation is as unknown as one that nobody has. */
function requireRole(people: readonly PersonFacts[], ids: readonly string[], role: Role): void {
  const known = new Map(people.filter((person) => person.active).map((person) => [person.id, person.roles]));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Unprocessable('enrolment.person_unknown', { memberIds: unknown });
  const without = ids.filter((id) => !known.get(id)?.includes(role));
  if (without.length > 0) throw new Unprocessable('enrolment.role_missing', { memberIds: without, role });
}
