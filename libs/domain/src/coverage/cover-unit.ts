import type { Day } from '../dates';
import type { TargetKind, TargetStatus } from '../vocabulary';

/** One letter a status: a strip shows the shape of a unit in a few bytes. */
export const stripLetters = {
  covered: 'c',
  partly: 'p',
  to_judge: 'j',
  not_yet: 'x',
  expired: 'o',
  none: 'n',
} as const satisfies Record<TargetStatus, string>;

export interface UnitTarget {
  readonly kind: TargetKind;
  /** The element an indicator belongs to; null for critical evidence. */
  readonly elementId: string | null;
  readonly status: TargetStatus;
  readonly expiresOn: Day | null;
}

export interface UnitCoverage {
  readonly indicatorsCovered: number;
  readonly indicatorsTotal: number;
  readonly criticalCovered: number;
  readonly criticalTotal: number;
  readonly toJudge: number;
  readonly indicatorStrip: string;
  readonly criticalStrip: string;
  /** The first day on which time alone changes any target. */
  readonly dueOn: Day | null;
  /** Every indicator and every critical evidence item is covered: competent may be decided. */
  readonly decidable: boolean;
}

/** Sums up a unit from its targets, given in the order of the standard. */
export function coverUnit(targets: readonly UnitTarget[]): UnitCoverage {
  const indicators = targets.filter((target) => target.kind === 'indicator');
  const critical = targets.filter((target) => target.kind === 'critical_evidence');
  const covered = (group: readonly UnitTarget[]) =>
    group.filter((target) => target.status === 'covered').length;
  const changes = targets.map((target) => target.expiresOn).filter((day) => day !== null);
  const indicatorsCovered = covered(indicators);
  const criticalCovered = covered(critical);
  return {
    indicatorsCovered,
    indicatorsTotal: indicators.length,
    criticalCovered,
    criticalTotal: critical.length,
    toJudge: targets.filter((target) => target.status === 'to_judge').length,
    indicatorStrip: strip(indicators),
    criticalStrip: strip(critical),
    dueOn: changes.length > 0 ? earliest(changes) : null,
    decidable:
      indicators.length > 0 && indicatorsCovered === indicators.length && criticalCovered === critical.length,
  };
}

function strip(targets: readonly UnitTarget[]): string {
  let letters = '';
  targets.forEach((target, index) => {
    const previous = targets[index - 1];
    if (previous && previous.elementId !== target.elementId) letters += ' ';
    letters += stripLetters[target.status];
  });
  return letters;
}

const earliest = (days: readonly Day[]): Day => days.reduce((first, day) => (day < first ? day : first));
