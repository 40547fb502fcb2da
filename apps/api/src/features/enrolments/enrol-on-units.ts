import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock } from '../../platform/database/clock';
import { AuditTrail } from '../audit/audit-trail';
import { EnrolmentCoverage } from './enrolment-coverage';
import { EnrolRepository, type NewEnrolment } from './enrol.repository';

export interface ProgrammeUnitEnrolment extends NewEnrolment {
  readonly programmeId: string;
  readonly programmeEnrolmentId: string;
}

/** Puts candidates on the units of a programme. Whoever asks has authorised it, and asked who may do what. */
@Injectable()
export class EnrolOnUnits {
  constructor(
    private readonly enrolling: EnrolRepository,
    private readonly coverage: EnrolmentCoverage,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Any number of candidates and units, in as many statements as for one.
   * @param told whether people hear of the first unit of each; `false` where they hear of the programme
   * @returns the ids of those that stand; somebody else has put the others on the unit meanwhile
   */
  async enrol(
    actor: Actor,
    given: readonly ProgrammeUnitEnrolment[],
    told: boolean,
  ): Promise<ReadonlySet<string>> {
    if (given.length === 0) return new Set();
    const inserted = new Set(await this.enrolling.insert(given, actor.memberId, this.clock.now()));
    const done = given.filter(({ id }) => inserted.has(id));
    if (done.length > 0) await this.coverage.initialise(done.map(({ id }) => id));
    const heard = new Set<string>();
    await this.audit.recordAll(
      done.map(({ id, releaseId: _release, attitudesByProgramme: _once, ...facts }) => {
        const first = told && !heard.has(facts.programmeEnrolmentId);
        heard.add(facts.programmeEnrolmentId);
        return {
          ...{ action: 'enrolment.assigned', subjectId: id, enrolmentId: id },
          facts: { ...facts, first },
        };
      }),
    );
    return inserted;
  }
}
