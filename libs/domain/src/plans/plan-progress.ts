import type { Day } from '../dates';
import type { AssessmentMethod, Verdict } from '../vocabulary';
import type { PlanItem } from './plan';

/** A live claim in the record: the newest version of a piece that was not withdrawn; null: not judged yet. */
export interface PlanEvidence {
  readonly targetId: string;
  readonly method: AssessmentMethod;
  readonly verdict: Verdict | null;
}

export const planTargetStates = ['satisfactory', 'to_judge', 'not_yet', 'none'] as const;
/** What became of one target of an item. Not seen is nothing shown, and counts as none. */
export type PlanTargetState = (typeof planTargetStates)[number];

export const planItemStates = ['done', 'started', 'open'] as const;
export type PlanItemState = (typeof planItemStates)[number];

export interface PlanItemProgress {
  readonly state: PlanItemState;
  /** In the order of the item's targets. */
  readonly targets: readonly { readonly id: string; readonly state: PlanTargetState }[];
  readonly satisfactory: number;
  /** Its day has gone by and it is not done. */
  readonly overdue: boolean;
}

/**
 * How far each item is, from the record alone: nothing links evidence to a plan. Where several items plan the same
 * method for a target, the first is served by the best piece there is, the second by the next.
 */
export function planProgress(
  items: readonly Pick<PlanItem, 'method' | 'targets' | 'dueOn'>[],
  evidence: readonly PlanEvidence[],
  today: Day,
): PlanItemProgress[] {
  const waiting = new Map<string, PlanTargetState[]>();
  for (const state of planTargetStates) {
    for (const piece of evidence) {
      if (stateOf(piece) !== state || state === 'none') continue;
      const key = keyOf(piece.method, piece.targetId);
      waiting.set(key, [...(waiting.get(key) ?? []), state]);
    }
  }
  return items.map(({ method, targets, dueOn }) => {
    const states = targets.map((id) => ({
      id,
      state: waiting.get(keyOf(method, id))?.shift() ?? ('none' as const),
    }));
    const satisfactory = states.filter(({ state }) => state === 'satisfactory').length;
    const done = states.length > 0 && satisfactory === states.length;
    const started = states.some(({ state }) => state !== 'none');
    return {
      state: done ? 'done' : started ? 'started' : 'open',
      targets: states,
      satisfactory,
      overdue: !done && dueOn !== null && dueOn < today,
    };
  });
}

const keyOf = (method: AssessmentMethod, targetId: string): string => `${method} ${targetId}`;

const stateOf = ({ verdict }: PlanEvidence): PlanTargetState =>
  verdict === null ? 'to_judge' : verdict === 'not_seen' ? 'none' : verdict;
