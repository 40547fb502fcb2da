import type { Day } from '../dates';

export const adjustmentStates = ['current', 'coming', 'past', 'ended'] as const;
export type AdjustmentState = (typeof adjustmentStates)[number];

/** Whether an adjustment that nothing supersedes is in force on this day; both its days belong to it. */
export function adjustmentState(
  adjustment: { readonly validFrom: Day; readonly validUntil: Day | null; readonly ended: boolean },
  today: Day,
): AdjustmentState {
  if (adjustment.ended) return 'ended';
  if (today < adjustment.validFrom) return 'coming';
  return adjustment.validUntil !== null && today > adjustment.validUntil ? 'past' : 'current';
}
