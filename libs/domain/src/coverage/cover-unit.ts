import type { Day } from '../dates';
import { targetKinds, type TargetKind, type TargetStatus } from '../vocabulary';
import { letterOf, statusOf, tallyStrip, throughIndicators } from './strips';

export interface UnitTarget {
  readonly kind: TargetKind;
  /** The element an indicator belongs to; null for all else. */
  readonly elementId: string | null;
  /** What its own evidence comes to. */
  readonly status: TargetStatus;
  /** An assessor's «not yet» stands against it. */
  readonly refused?: boolean;
  readonly expiresOn: Day | null;
  /** Absent: it is. */
  readonly required?: boolean;
  /** Positions of the indicators through which it may count; null or absent: only its own evidence does. */
  readonly beside?: readonly number[] | null;
}

/** How many of each kind are covered, and in which state each one is: a letter for each target (strips.ts). */
export interface UnitStrips {
  /** A space parts elements. */
  readonly indicatorStrip: string;
  readonly criticalStrip: string;
  readonly outputStrip: string;
  readonly knowledgeStrip: string;
  readonly skillStrip: string;
  readonly attitudeStrip: string;
}

export const stripOfKind = {
  indicator: 'indicatorStrip',
  critical_evidence: 'criticalStrip',
  output: 'outputStrip',
  knowledge: 'knowledgeStrip',
  skill: 'skillStrip',
  attitude: 'attitudeStrip',
} as const satisfies Record<TargetKind, keyof UnitStrips>;

export interface UnitCoverage extends UnitStrips {
  readonly indicatorsCovered: number;
  readonly indicatorsTotal: number;
  readonly criticalCovered: number;
  readonly criticalTotal: number;
  readonly toJudge: number;
  /** Targets that the rules require and that are not covered. */
  readonly requiredMissing: number;
  /** The first day on which time alone changes any target. */
  readonly dueOn: Day | null;
  /** There are indicators, and everything that is required is covered: competent may be decided. */
  readonly decidable: boolean;
}

/** What of a target follows from the standard and the rules, and from no evidence. */
export interface TargetDemand {
  readonly required: boolean;
  readonly beside: readonly number[] | null;
}

/** By kind, in the order of the standard. */
export type UnitDemands = Readonly<Record<TargetKind, readonly TargetDemand[]>>;

/** Sums up a unit from its targets, given in the order of the standard. */
export function coverUnit(targets: readonly UnitTarget[]): UnitCoverage {
  const of = (kind: TargetKind) => targets.filter((target) => target.kind === kind);
  const demandOf = ({ required = true, beside = null }: UnitTarget): TargetDemand => ({ required, beside });
  const changes = targets.map((target) => target.expiresOn).filter((day) => day !== null);
  const strips = byKind((kind) => drawn(of(kind)));
  return {
    ...sumUp(
      strips,
      byKind((kind) => of(kind).map(demandOf)),
    ),
    dueOn: changes.length > 0 ? earliest(changes) : null,
  };
}

/**
 * The sums of strips that say what each target's own evidence comes to. What counts through indicators is worked out
 * anew, so that strips of before will do where some of their letters have changed.
 */
export function sumUp(
  own: Readonly<Record<TargetKind, string>>,
  demands: UnitDemands,
): Omit<UnitCoverage, 'dueOn'> {
  const indicators = own.indicator.replaceAll(' ', '');
  const strips = byKind((kind) =>
    kind === 'indicator'
      ? own.indicator
      : throughIndicators(
          own[kind],
          demands[kind].map(({ beside }) => beside),
          indicators,
        ),
  );
  const tally = byKind((kind) => tallyStrip(strips[kind]));
  const requiredMissing = targetKinds.reduce(
    (missing, kind) => missing + missingOf(strips[kind], demands[kind]),
    0,
  );
  return {
    indicatorsCovered: tally.indicator.covered,
    indicatorsTotal: tally.indicator.total,
    criticalCovered: tally.critical_evidence.covered,
    criticalTotal: tally.critical_evidence.total,
    toJudge: targetKinds.reduce((sum, kind) => sum + tally[kind].toJudge, 0),
    indicatorStrip: strips.indicator,
    criticalStrip: strips.critical_evidence,
    outputStrip: strips.output,
    knowledgeStrip: strips.knowledge,
    skillStrip: strips.skill,
    attitudeStrip: strips.attitude,
    requiredMissing,
    decidable: tally.indicator.total > 0 && requiredMissing === 0,
  };
}

/** What a target's own evidence comes to; that it was refused matters only where it might count through others. */
export const ownLetter = (
  { status, refused = false }: Pick<UnitTarget, 'status' | 'refused'>,
  { beside = null }: Pick<UnitTarget, 'beside'>,
): string => letterOf(status, refused && beside !== null);

export const byKind = <T>(make: (kind: TargetKind) => T): Record<TargetKind, T> => ({
  indicator: make('indicator'),
  critical_evidence: make('critical_evidence'),
  output: make('output'),
  knowledge: make('knowledge'),
  skill: make('skill'),
  attitude: make('attitude'),
});

function missingOf(strip: string, demands: readonly TargetDemand[]): number {
  const letters = strip.replaceAll(' ', '');
  return demands.filter(({ required }, at) => required && statusOf(letters[at] ?? '') !== 'covered').length;
}

function drawn(targets: readonly UnitTarget[]): string {
  let letters = '';
  targets.forEach((target, index) => {
    const previous = targets[index - 1];
    if (previous && previous.elementId !== target.elementId) letters += ' ';
    letters += ownLetter(target, target);
  });
  return letters;
}

const earliest = (days: readonly Day[]): Day => days.reduce((first, day) => (day < first ? day : first));
