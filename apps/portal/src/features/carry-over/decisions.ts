import { isToConfirm, needsReason } from '@attest/domain';
import type { CarryOverDecision, CarryOverTarget } from '@attest/api-client';

/** What a person has said so far about one target. */
export interface Draft {
  equivalent: boolean | null;
  reason: string;
}

export type Drafts = ReadonlyMap<string, Draft>;

export interface Sorted {
  /** Reworded, with evidence: a person says whether it asks for the same. */
  toConfirm: CarryOverTarget[];
  /** The same wording, with evidence: carried unless somebody objects. */
  carried: CarryOverTarget[];
  /** Nothing to rest on: work of the new enrolment. */
  open: CarryOverTarget[];
}

export function sortTargets(targets: readonly CarryOverTarget[]): Sorted {
  const held = targets.filter(({ pieces, proposal }) => pieces > 0 && proposal !== 'gap');
  return {
    toConfirm: held.filter(isToConfirm),
    carried: held.filter(({ proposal }) => proposal === 'carried'),
    open: targets.filter((target) => !held.includes(target)),
  };
}

export const draftOf = (target: CarryOverTarget, drafts: Drafts): Draft =>
  drafts.get(target.targetId) ?? {
    equivalent: target.proposal === 'carried' ? true : null,
    reason: '',
  };

/** Asked for once something was said. */
export const asksForReason = (target: CarryOverTarget, { equivalent }: Draft): boolean =>
  equivalent !== null && needsReason(target, equivalent);

export function isSettled(target: CarryOverTarget, drafts: Drafts): boolean {
  const draft = draftOf(target, drafts);
  return draft.equivalent !== null && (!asksForReason(target, draft) || draft.reason.trim() !== '');
}

/** Only what a person said; the rest follows from the proposal. */
export const decisionsOf = (
  targets: readonly CarryOverTarget[],
  drafts: Drafts,
): Required<CarryOverDecision>[] =>
  targets.flatMap((target) => {
    const { equivalent, reason } = draftOf(target, drafts);
    return equivalent === null || !drafts.has(target.targetId)
      ? []
      : [{ targetId: target.targetId, equivalent, reason: reason.trim() }];
  });
