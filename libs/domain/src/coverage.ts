import { addDays, addMonths, type Day } from './dates';
import type { AssessmentMethod, TargetKind, TargetStatus, Verdict } from './vocabulary';

/** How much evidence is sufficient for one target, and how old it may be at most (null: no limit). */
export interface TargetRules {
  readonly pieces: number;
  readonly methods: number;
  readonly maxAgeMonths: number | null;
}

export type EvidenceRules = Readonly<Record<'indicator' | 'criticalEvidence', TargetRules>>;

/**
 * What a new organisation starts with: two pieces of evidence by two different methods for an indicator, one for
 * critical evidence, none older than two years. An organisation keeps its own versions of these rules.
 */
export const defaultRules: EvidenceRules = {
  indicator: { pieces: 2, methods: 2, maxAgeMonths: 24 },
  criticalEvidence: { pieces: 1, methods: 1, maxAgeMonths: 24 },
};

export const rulesFor = (rules: EvidenceRules, kind: TargetKind): TargetRules =>
  kind === 'indicator' ? rules.indicator : rules.criticalEvidence;

/** The judgement that stands on one claim; the marks are null where the verdict did not need them. */
export interface StandingJudgement {
  readonly verdict: Verdict;
  readonly valid: boolean | null;
  readonly authentic: boolean | null;
  readonly current: boolean | null;
}

/** One piece of evidence claimed for the target: its newest version, if it was not withdrawn. */
export interface ClaimedEvidence {
  readonly evidenceId: string;
  readonly method: AssessmentMethod;
  readonly occurredOn: Day;
  readonly claimedOn: Day;
  readonly judgement: StandingJudgement | null;
}

export const reasonRules = [
  'none',
  'not_seen',
  'pieces',
  'methods',
  'pending',
  'not_yet',
  'expired',
  'valid',
  'authentic',
  'current',
] as const;

/** Why a target is not covered: the rule that fails, with its figures. */
export type CoverageReason =
  | { readonly rule: 'none' }
  | { readonly rule: 'pieces' | 'methods'; readonly have: number; readonly need: number }
  | { readonly rule: 'pending'; readonly count: number; readonly since: Day }
  | { readonly rule: 'expired'; readonly count: number; readonly on: Day }
  | { readonly rule: 'not_seen' | 'not_yet' | 'valid' | 'authentic' | 'current'; readonly count: number };

export interface TargetCoverage {
  readonly status: TargetStatus;
  /** Pieces claimed for the target, judged or not. */
  readonly evidenceCount: number;
  /** Empty exactly when the target is covered. */
  readonly reasons: readonly CoverageReason[];
  /** The first day on which time alone changes the status or its reasons; null when it never does. */
  readonly expiresOn: Day | null;
}

/**
 * Is there enough valid, authentic and current evidence for one target on this day, and if not, why?
 * Pure: the same evidence in any order gives the same answer, and more accepted evidence never lowers it.
 */
export function coverTarget(
  evidence: readonly ClaimedEvidence[],
  rules: TargetRules,
  today: Day,
): TargetCoverage {
  const dated = evidence.map((piece) => ({ ...piece, lastDay: lastDayOf(piece, rules) }));
  const now = evaluate(dated, rules, today);
  return { ...now, expiresOn: firstChange(dated, rules, today, now) };
}

type Evaluation = Omit<TargetCoverage, 'expiresOn'>;

/** With the last day on which it counts, worked out once; null when it never grows too old. */
interface DatedEvidence extends ClaimedEvidence {
  readonly lastDay: Day | null;
}

function evaluate(evidence: readonly DatedEvidence[], rules: TargetRules, today: Day): Evaluation {
  const evidenceCount = new Set(evidence.map((piece) => piece.evidenceId)).size;
  const satisfactory = evidence.filter((piece) => piece.judgement?.verdict === 'satisfactory');
  const sound = satisfactory.filter(isSound);
  const accepted = sound.filter((piece) => !isTooOld(piece, today));
  const pieces = new Set(accepted.map((piece) => piece.evidenceId)).size;
  const methods = new Set(accepted.map((piece) => piece.method)).size;
  if (pieces >= rules.pieces && methods >= rules.methods)
    return { status: 'covered', evidenceCount, reasons: [] };
  if (evidence.length === 0) return { status: 'none', evidenceCount, reasons: [{ rule: 'none' }] };

  const pending = evidence.filter((piece) => piece.judgement === null);
  const notYet = evidence.filter((piece) => piece.judgement?.verdict === 'not_yet');
  const tooOld = sound.filter((piece) => isTooOld(piece, today));
  const notSeen = evidence.filter((piece) => piece.judgement?.verdict === 'not_seen');

  const reasons: CoverageReason[] = [];
  if (pieces < rules.pieces) reasons.push({ rule: 'pieces', have: pieces, need: rules.pieces });
  if (methods < rules.methods) reasons.push({ rule: 'methods', have: methods, need: rules.methods });
  if (pending.length > 0) {
    reasons.push({
      rule: 'pending',
      count: pending.length,
      since: earliest(pending.map((piece) => piece.claimedOn)),
    });
  }
  if (notYet.length > 0) reasons.push({ rule: 'not_yet', count: notYet.length });
  if (tooOld.length > 0) {
    reasons.push({
      rule: 'expired',
      count: tooOld.length,
      on: latest(tooOld.map((piece) => piece.occurredOn)),
    });
  }
  for (const mark of ['valid', 'authentic', 'current'] as const) {
    const count = satisfactory.filter(({ judgement }) => judgement?.[mark] !== true).length;
    if (count > 0) reasons.push({ rule: mark, count });
  }
  if (notSeen.length > 0) reasons.push({ rule: 'not_seen', count: notSeen.length });

  return { status: status({ pending, accepted, notYet, tooOld, satisfactory }), evidenceCount, reasons };
}

/** What somebody can act on comes first: a piece to judge, then what is partly there, then what was refused. */
function status(
  groups: Record<'pending' | 'accepted' | 'notYet' | 'tooOld' | 'satisfactory', readonly unknown[]>,
): TargetStatus {
  if (groups.pending.length > 0) return 'to_judge';
  if (groups.accepted.length > 0) return 'partly';
  if (groups.notYet.length > 0) return 'not_yet';
  if (groups.tooOld.length > 0) return 'expired';
  if (groups.satisfactory.length > 0) return 'not_yet';
  return 'none';
}

/** Evidence of 2 Nov 2023 with a limit of 24 months counts through 2 Nov 2025. */
function lastDayOf(piece: ClaimedEvidence, rules: TargetRules): Day | null {
  return rules.maxAgeMonths === null ? null : addMonths(piece.occurredOn, rules.maxAgeMonths);
}

const isSound = ({ judgement }: ClaimedEvidence): boolean =>
  judgement?.verdict === 'satisfactory' &&
  judgement.valid === true &&
  judgement.authentic === true &&
  judgement.current === true;

const isTooOld = ({ lastDay }: DatedEvidence, today: Day): boolean => lastDay !== null && today > lastDay;

/** Only a sound piece counts, so only its growing too old can change anything. */
function firstChange(
  evidence: readonly DatedEvidence[],
  rules: TargetRules,
  today: Day,
  standing: Evaluation,
): Day | null {
  const lastDays = evidence
    .filter(isSound)
    .map((piece) => piece.lastDay)
    .filter((last) => last !== null)
    .filter((last) => last >= today);
  for (const last of [...new Set(lastDays)].sort()) {
    const day = addDays(last, 1);
    if (!isSame(evaluate(evidence, rules, day), standing)) return day;
  }
  return null;
}

const isSame = (one: Evaluation, other: Evaluation): boolean =>
  one.status === other.status && JSON.stringify(one.reasons) === JSON.stringify(other.reasons);

const earliest = (days: readonly Day[]): Day => days.reduce((first, day) => (day < first ? day : first));
const latest = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last));

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
