import { carryPlanItems } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor';
import { Clock, Ids } from '../../platform/database/clock';
import { AuditTrail } from '../audit/audit-trail';
import type { PlanDraft, PlanItem } from './assessment-plans.dto';
import { AssessmentPlansRepository } from './assessment-plans.repository';
import { newPlanVersion } from './plan-content';

interface StandingPlan extends PlanDraft {
  readonly versionId: string;
  readonly items: Omit<PlanItem, 'progress'>[];
}

/** What the newer release has in place of what a plan names, by the id of the earlier one. */
export interface PlanCounterparts {
  readonly targets: ReadonlyMap<string, string>;
  /** Lines of the guide that name methods. */
  readonly basis: ReadonlyMap<string, string>;
}

/**
 * The plan of an enrolment that goes on under a newer release. The caller has asked who may, and holds the lock of the
 * enrolment.
 */
@Injectable()
export class CarryPlan {
  constructor(
    private readonly plans: AssessmentPlansRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The newest version, shared or not. */
  async standing(enrolmentId: string): Promise<StandingPlan | null> {
    const stored = await this.plans.read(enrolmentId, true, null, this.clock.now());
    const [newest] = stored?.versions ?? [];
    if (newest === undefined || stored?.items == null) return null;
    return { versionId: newest.id, note: newest.note, items: [...stored.items.items] };
  }

  /**
   * Writes the first version of the new enrolment: a draft, whatever the earlier one was. Nobody has read it as it is
   * now, without what fell away and without its tools; to share it is what says that the candidate was shown it.
   * @returns how many items it has; without a plan, or when nothing of it is asked for again, none is made
   */
  async carry(
    actor: Actor,
    { from, to }: { from: string; to: string },
    counterparts: PlanCounterparts,
  ): Promise<number> {
    const plan = await this.standing(from);
    if (plan === null) return 0;
    const items = carryPlanItems(plan.items, counterparts.targets).map((item) => ({
      ...item,
      // A tool belongs to one unit and its lines to that unit's targets: no version of it carries out another unit.
      toolVersionId: null,
      basis: item.basis.flatMap((id) => counterparts.basis.get(id) ?? []),
    }));
    if (items.length === 0) return 0;
    const version = newPlanVersion(
      { note: plan.note, items },
      { enrolmentId: to, number: 1, carriedFromId: plan.versionId },
      () => this.ids.next(),
    );
    await this.plans.insert(version, { memberId: actor.memberId, at: this.clock.now() });
    await this.audit.record({
      action: 'assessment_plan.carried_over',
      subjectId: version.id,
      enrolmentId: to,
      facts: {
        carriedFromId: plan.versionId,
        number: version.number,
        items: items.length,
        contentSha256: version.sha256,
      },
    });
    return items.length;
  }
}
