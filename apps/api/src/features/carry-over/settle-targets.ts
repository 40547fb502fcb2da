import { isToConfirm, needsReason } from '@attest/domain';
import { Unprocessable } from '../../platform/errors/domain-error';
import type { CarryOverDecision, CarryOverTarget } from './carry-over.dto';

export interface SettledTarget {
  readonly target: CarryOverTarget;
  /** What was shown holds for it: its claims and judgements go on. */
  readonly equivalent: boolean;
  /**
   * What was planned and said about it holds. The same wording is enough, also where nothing was shown; another wording
   * only where a person found it equivalent.
   */
  readonly asksTheSame: boolean;
  readonly reason: string | null;
}

/**
 * The proposal with a person's decisions on it. Where nothing stands there is nothing to decide: the target is simply
 * still to be shown.
 * @throws Unprocessable target.unknown, carry_over.nothing_to_carry, carry_over.undecided, carry_over.reason_missing,
 *   each naming the targets
 */
export function settle(
  targets: readonly CarryOverTarget[],
  decisions: readonly CarryOverDecision[],
): SettledTarget[] {
  const decided = new Map(decisions.map((decision) => [decision.targetId, decision]));
  const known = new Set(targets.map(({ targetId }) => targetId));
  refuseAny(
    'target.unknown',
    [...decided.keys()].filter((id) => !known.has(id)),
  );
  const settled = targets.map((target): SettledTarget => {
    const decision = decided.get(target.targetId);
    const reason = decision?.reason?.trim() ?? '';
    const asksTheSame = decision?.equivalent ?? target.proposal === 'carried';
    return {
      target,
      equivalent: decision?.equivalent ?? (asksTheSame && target.pieces > 0),
      asksTheSame,
      reason: reason === '' ? null : reason,
    };
  });
  const those = (which: (settled: SettledTarget) => boolean) =>
    settled.filter(which).map(({ target }) => target.targetId);
  refuseAny(
    'carry_over.nothing_to_carry',
    those(({ equivalent, target }) => equivalent && target.pieces === 0),
  );
  refuseAny(
    'carry_over.undecided',
    those(({ target }) => isToConfirm(target) && !decided.has(target.targetId)),
  );
  refuseAny(
    'carry_over.reason_missing',
    those(({ target, equivalent, reason }) => reason === null && needsReason(target, equivalent)),
  );
  return settled;
}

function refuseAny(code: string, targetIds: readonly string[]): void {
  if (targetIds.length > 0) throw new Unprocessable(code, { targetIds });
}
