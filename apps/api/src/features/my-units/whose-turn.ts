import type { TargetState } from '../coverage/coverage.dto';

/**
 * Parts what is missing by who can do something about it. A candidate hands in evidence where there is none, where it
 * was refused or has grown too old, and where the assessor asked for it; what lies with the assessor waits.
 */
export function partByTurn(
  missing: readonly TargetState[],
  askedFor: ReadonlySet<string>,
): { yourTurn: TargetState[]; waiting: TargetState[] } {
  const yourTurn = missing.filter((target) => isYourTurn(target, askedFor));
  return { yourTurn, waiting: missing.filter((target) => !yourTurn.includes(target)) };
}

function isYourTurn(target: TargetState, askedFor: ReadonlySet<string>): boolean {
  if (askedFor.has(target.targetId)) return true;
  return target.status === 'none' || target.status === 'not_yet' || target.status === 'expired';
}
