import type { PlannedUnit } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { Conflict, Unprocessable } from '../../platform/errors/domain-error';
import { EnrolOnUnits } from '../enrolments/enrol-on-units';
import { ValidityService } from '../validity/validity.service';
import { AssignmentRepository } from './assignment.repository';
import { type AssignedVersion, isMade, unitsOf } from './plan-assignment';
import { unitDueOn } from './unit-due';

/** Whose units, and by when. */
export interface OnProgramme {
  readonly id: string;
  readonly programmeId: string;
  readonly candidateId: string;
  readonly assessorId: string;
  readonly supervisorId: string;
  readonly startsOn: string;
  readonly dueOn: string | null;
}

/**
 * Lets units count for one person on a programme: what is there goes on or counts, the rest is opened. What was signed before
 * runs out as the programme says.
 */
@Injectable()
export class CountUnits {
  constructor(
    private readonly enrolling: EnrolOnUnits,
    private readonly assignments: AssignmentRepository,
    private readonly validity: ValidityService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Under lock of what the candidate has on these units.
   * @param told as `EnrolOnUnits.enrol`
   * @throws Conflict enrolment.exists · Unprocessable enrolment.not_published
   */
  async add(
    actor: Actor,
    whose: OnProgramme,
    version: AssignedVersion,
    units: readonly PlannedUnit[],
    told: boolean,
  ): Promise<void> {
    const facts = new Map(unitsOf(version).map((unit) => [unit.programmeUnitId, unit]));
    const closed = units.filter(
      (unit) => isMade(unit) && facts.get(unit.programmeUnitId)?.releaseState !== 'published',
    );
    if (closed.length > 0)
      throw new Unprocessable('enrolment.not_published', { unitIds: closed.map(({ unitId }) => unitId) });
    const { id: programmeEnrolmentId, programmeId, candidateId, assessorId, supervisorId } = whose;
    const wanted = units.filter(isMade).flatMap(({ programmeUnitId, unitId, attempt }) => {
      const known = facts.get(programmeUnitId);
      if (known === undefined) return [];
      const enrolment = {
        ...{ id: this.ids.next(), programmeEnrolmentId, programmeId, candidateId },
        ...{ releaseId: known.releaseId, unitId, attempt, assessorId, supervisorId },
        dueOn: unitDueOn(whose.startsOn, known.dueMonths, whose.dueOn),
        attitudesByProgramme: version.attitudesOnce,
      };
      return [{ programmeUnitId, enrolment }];
    });
    const inserted = await this.enrolling.enrol(
      actor,
      wanted.map(({ enrolment }) => enrolment),
      told,
    );
    if (inserted.size !== wanted.length)
      throw new Conflict('enrolment.exists', { candidateIds: [candidateId] });
    const opened = new Map(wanted.map(({ programmeUnitId, enrolment }) => [programmeUnitId, enrolment.id]));
    const by = { memberId: actor.memberId, at: this.clock.now() };
    await this.assignments.insertUnits(
      units.flatMap(({ programmeUnitId, origin, enrolmentId: had }) => {
        const enrolmentId = opened.get(programmeUnitId) ?? had;
        if (enrolmentId === null || origin === 'not_chosen') return [];
        return [{ programmeEnrolmentId, programmeUnitId, enrolmentId, origin }];
      }),
      by,
    );
    await this.validity.ofRecognisedEnrolments(idsOf(units, 'signed'), version.id);
    await this.assignments.settleAttitudes(idsOf(units, 'going_on'), by.at);
  }
}

/** The enrolments that were there before. */
const idsOf = (units: readonly PlannedUnit[], wanted: PlannedUnit['origin']): string[] =>
  units.flatMap(({ origin, enrolmentId }) =>
    origin === wanted && enrolmentId !== null ? [enrolmentId] : [],
  );
