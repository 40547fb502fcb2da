import type { CarryOverProposal } from '@attest/api-client';
import { type AssessmentMethod, carryPlanItems } from '@attest/domain';
import { draftOf, type Drafts } from './decisions';

interface Share {
  of: number;
  kept: number;
}

/** What goes along by what is decided so far: the server decides by the same rule. */
export interface ContextRecords {
  planItems: ({ method: AssessmentMethod } & Share)[];
  adjustments: number;
  ratings: Share;
}

export function contextRecords(
  { targets, along }: Pick<CarryOverProposal, 'targets' | 'along'>,
  drafts: Drafts,
): ContextRecords {
  const counterparts = new Map(
    targets.flatMap((target) =>
      target.before !== null && draftOf(target, drafts).equivalent === true
        ? [[target.before.id, target.targetId] as const]
        : [],
    ),
  );
  return {
    planItems: along.planItems.map((item) => ({
      method: item.method,
      of: item.targets.length,
      kept: carryPlanItems([item], counterparts)[0]?.targets.length ?? 0,
    })),
    adjustments: along.adjustments,
    ratings: {
      of: along.ratedTargetIds.length,
      kept: along.ratedTargetIds.filter((id) => counterparts.has(id)).length,
    },
  };
}

export const hasAny = ({ planItems, adjustments, ratings }: ContextRecords): boolean =>
  planItems.length > 0 || adjustments > 0 || ratings.of > 0;
