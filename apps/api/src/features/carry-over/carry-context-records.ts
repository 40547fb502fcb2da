import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { AdjustmentsService } from '../assessment-plans/adjustments.service';
import { CarryPlan } from '../assessment-plans/carry-plan';
import { SelfAssessmentsService } from '../self-assessments/self-assessments.service';
import type { CarriedContextRecords, ContextRecords } from './carry-over.dto';
import type { Proposal } from './propose-targets';
import type { SettledTarget } from './settle-targets';

/**
 * What was agreed and said around an assessment goes along with it: nobody has to ask, plan or rate themselves again
 * for what reads the same. None of it is evidence. Whoever settles is the enrolment's assessor, who may read and write
 * plan and adjustments; ratings stay the candidate's.
 */
@Injectable()
export class CarryContextRecords {
  constructor(
    private readonly plan: CarryPlan,
    private readonly adjustments: AdjustmentsService,
    private readonly selfAssessments: SelfAssessmentsService,
  ) {}

  async standing(enrolmentId: string): Promise<ContextRecords> {
    const plan = await this.plan.standing(enrolmentId);
    const adjustments = await this.adjustments.standing(enrolmentId);
    return {
      planItems: (plan?.items ?? []).map(({ method, targets }) => ({ method, targets })),
      adjustments: adjustments.length,
      ratedTargetIds: await this.selfAssessments.rated(enrolmentId),
    };
  }

  /** In the transaction and under the locks of the carry-over. */
  async carry(
    actor: Actor,
    between: { from: string; to: string },
    settled: readonly SettledTarget[],
    { guideMethods }: Pick<Proposal, 'guideMethods'>,
  ): Promise<CarriedContextRecords> {
    const targets = new Map(
      settled.flatMap(({ target: { before, targetId }, asksTheSame }) =>
        asksTheSame && before !== null ? [[before.id, targetId] as const] : [],
      ),
    );
    return {
      planItems: await this.plan.carry(actor, between, { targets, basis: guideMethods }),
      adjustments: await this.adjustments.carry(between),
      selfRatings: await this.selfAssessments.carry(between, targets),
    };
  }
}
