import { countsByItself, type StatedReason, type TargetStatus } from '@attest/domain';

interface Missing {
  readonly targetId: string;
  readonly status: TargetStatus;
  readonly reasons: readonly StatedReason[];
}

interface Turns<Target> {
  readonly yourTurn: Target[];
  readonly waiting: Target[];
  readonly following: number;
}

/**
 * Parts what is missing by who can do something about it. A candidate hands in evidence where there is none, where it
 * was refused or has grown too old, and where the assessor asked for it; what lies with the assessor waits. What counts
 * once indicators are covered is nobody's turn, unless it was asked for.
 */
export function partByTurn<Target extends Missing>(
  missing: readonly Target[],
  askedFor: ReadonlySet<string>,
): Turns<Target> {
  const yourTurn: Target[] = [];
  const waiting: Target[] = [];
  let following = 0;
  for (const target of missing) {
    if (askedFor.has(target.targetId)) yourTurn.push(target);
    else if (countsByItself(target)) following += 1;
    else if (isYourTurn(target)) yourTurn.push(target);
    else waiting.push(target);
  }
  return { yourTurn, waiting, following };
}

const isYourTurn = ({ status }: Missing): boolean =>
  status === 'none' || status === 'not_yet' || status === 'expired';
