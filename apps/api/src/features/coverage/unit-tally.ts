import {
  byKind,
  type Day,
  ownLetter,
  stripOfKind,
  sumUp,
  type TargetKind,
  type TargetStatus,
  type UnitDemands,
} from '@attest/domain';
import type { CoverageSummary } from '../enrolments/enrolment-summary.dto';

/** A unit's sums as its enrolment row keeps them. */
export interface UnitTally extends CoverageSummary {
  /** The first day on which time alone changes any target; never later than the truth, and perhaps earlier. */
  readonly dueOn: Day | null;
}

export interface ChangedTarget {
  readonly kind: TargetKind;
  /** From 0, in the order of the standard, among targets of its kind. */
  readonly position: number;
  /** What its own evidence comes to. */
  readonly status: TargetStatus;
  readonly refused: boolean;
  readonly expiresOn: Day | null;
}

/**
 * The sums after some targets changed. The strips say the status of every target, so a write need not read the whole
 * unit: it costs as much as the targets it touches. A test holds it against `coverUnit` of the whole.
 */
export function retally(
  before: UnitTally,
  changed: readonly ChangedTarget[],
  demands: UnitDemands,
): UnitTally {
  const own = byKind((kind) => redraw(before[stripOfKind[kind]], changed, kind, demands));
  const days = [before.dueOn, ...changed.map((target) => target.expiresOn)].filter((day) => day !== null);
  const { decidable: _, ...sums } = sumUp(own, demands);
  return {
    ...sums,
    dueOn: days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first)),
  };
}

/** Competent may be decided: there is something to cover, and all that is required is covered. */
export const isDecidable = (tally: CoverageSummary): boolean =>
  tally.indicatorsTotal > 0 && tally.requiredMissing === 0;

function redraw(
  strip: string,
  changed: readonly ChangedTarget[],
  kind: TargetKind,
  demands: UnitDemands,
): string {
  const byPosition = new Map(
    changed
      .filter((target) => target.kind === kind)
      .map((target) => [target.position, ownLetter(target, demands[kind][target.position] ?? {})]),
  );
  if (byPosition.size === 0) return strip;
  let position = -1;
  return Array.from(strip, (letter) => {
    if (letter === ' ') return letter;
    position += 1;
    return byPosition.get(position) ?? letter;
  }).join('');
}
