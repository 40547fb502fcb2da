import type { EntryCheckResult } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Unprocessable } from '../../platform/errors/domain-error';
import { AuditTrail } from '../audit/audit-trail';
import type { AssignmentCreate, EntryGiven } from './assignment.dto';
import { AssignmentRepository } from './assignment.repository';
import type { AssignedVersion } from './plan-assignment';

export interface EntryChecked {
  readonly programmeEnrolmentId: string;
  readonly candidateId: string;
  readonly programmeId: string;
  readonly requirementId: string;
  readonly result: EntryCheckResult;
  readonly reason: string | null;
  /** The check of a former enrolment that this one rests on. */
  readonly takenFromId: string | null;
}

/** Each check is kept; the newest of a requirement counts. */
@Injectable()
export class EntryChecks {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async record(actor: Actor, checks: readonly EntryChecked[]): Promise<void> {
    const rows = checks.map((check) => ({ id: this.ids.next(), ...check }));
    await this.assignments.insertChecks(
      rows.map(({ id, programmeEnrolmentId, requirementId, result, reason, takenFromId }) => ({
        ...{ id, programmeEnrolmentId, requirementId, result, reason, takenFromId },
      })),
      { memberId: actor.memberId, at: this.clock.now() },
    );
    await this.audit.recordAll(
      rows.map(
        ({ id, programmeEnrolmentId, candidateId, programmeId, requirementId, result, takenFromId }) => ({
          ...{ action: 'entry.checked', subjectId: programmeEnrolmentId },
          facts: { candidateId, programmeId, requirementId, result, checkId: id, takenFromId },
        }),
      ),
    );
  }
}

/** @throws Unprocessable programme_enrolment.requirement_unknown, programme_enrolment.reason_missing */
export function requireEntry(known: readonly { readonly id: string }[], given: readonly EntryGiven[]): void {
  const ids = new Set(known.map(({ id }) => id));
  const unknown = given.filter(({ requirementId }) => !ids.has(requirementId));
  if (unknown.length > 0) {
    throw new Unprocessable('programme_enrolment.requirement_unknown', {
      requirementIds: unknown.map(({ requirementId }) => requirementId).slice(0, 20),
    });
  }
  if (given.some(({ result, reason }) => result === 'waived' && reason === undefined)) {
    throw new Unprocessable('programme_enrolment.reason_missing');
  }
}

export const checkEntry = (version: AssignedVersion, given: AssignmentCreate): void =>
  requireEntry(version.requirements, [
    ...(given.entry ?? []),
    ...(given.people ?? []).flatMap(({ entry }) => entry ?? []),
  ]);
