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
  { targets, contextRecords }: Pick<CarryOverProposal, 'targets' | 'contextRecords'>,
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
    planItems: contextRecords.planItems.map((item) => ({
      method: item.method,
      of: item.targets.length,
      kept: carryPlanItems([item], counterparts)[0]?.targets.length ?? 0,
    })),
    adjustments: contextRecords.adjustments,
    ratings: {
      of: contextRecords.ratedTargetIds.length,
      kept: contextRecords.ratedTargetIds.filter((id) => counterparts.has(id)).length,
    },
  };
}

export const hasAny = ({ planItems, adjustments, ratings }: ContextRecords): boolean =>
  planItems.length > 0 || adjustments > 0 || ratings.of > 0;
