import { type Day, stripLetters, type TargetKind, type TargetStatus } from '@attest/domain';
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
  readonly status: TargetStatus;
  readonly expiresOn: Day | null;
}

/**
 * The sums after some targets changed. The strips say the status of every target, so a write need not read the whole
 * unit: it costs as much as the targets it touches. A test holds it against `coverUnit` of the whole.
 */
export function retally(before: UnitTally, changed: readonly ChangedTarget[]): UnitTally {
  const indicatorStrip = redraw(before.indicatorStrip, changed, 'indicator');
  const criticalStrip = redraw(before.criticalStrip, changed, 'critical_evidence');
  const days = [before.dueOn, ...changed.map((target) => target.expiresOn)].filter((day) => day !== null);
  return {
    indicatorsTotal: before.indicatorsTotal,
    criticalTotal: before.criticalTotal,
    indicatorsCovered: count(indicatorStrip, stripLetters.covered),
    criticalCovered: count(criticalStrip, stripLetters.covered),
    toJudge: count(indicatorStrip, stripLetters.to_judge) + count(criticalStrip, stripLetters.to_judge),
    indicatorStrip,
    criticalStrip,
    dueOn: days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first)),
  };
}

/** Competent may be decided: there is something to cover, and all of it is covered. */
export const isDecidable = (tally: CoverageSummary): boolean =>
  tally.indicatorsTotal > 0 &&
  tally.indicatorsCovered === tally.indicatorsTotal &&
  tally.criticalCovered === tally.criticalTotal;

function redraw(strip: string, changed: readonly ChangedTarget[], kind: TargetKind): string {
  const byPosition = new Map(
    changed.filter((target) => target.kind === kind).map((target) => [target.position, target.status]),
  );
  if (byPosition.size === 0) return strip;
  let position = -1;
  return Array.from(strip, (letter) => {
    if (letter === ' ') return letter;
    position += 1;
    const status = byPosition.get(position);
    return status === undefined ? letter : stripLetters[status];
  }).join('');
}

const count = (strip: string, letter: string): number => strip.split(letter).length - 1;
