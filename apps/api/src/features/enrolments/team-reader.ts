import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { AssessorTeamsRepository } from './assessor-teams.repository';
import type { EnrolmentFacts, EnrolmentParties } from './enrolments.policy';

/** The team of an enrolment, for whatever else of it was read without. */
@Injectable()
export class TeamReader {
  constructor(private readonly teams: AssessorTeamsRepository) {}

  /**
   * What decides who may act, from what was read without the team. It is read only for somebody whose say hangs on it:
   * whoever leads the enrolment, and whoever assesses nothing, is served without asking.
   */
  async complete(actor: Actor, enrolmentId: string, parties: EnrolmentParties): Promise<EnrolmentFacts> {
    const { candidateId, assessorId, supervisorId, state } = parties;
    const concerned = actor.roles.includes('assessor') && actor.memberId !== assessorId;
    const team = concerned ? await this.teams.find(enrolmentId) : [];
    return { candidateId, assessorId, supervisorId, state, team };
  }
}
