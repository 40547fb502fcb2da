import { addDays, addMonths, type Day } from '../dates';
import { identityMeans } from '../methods/third-party';
import {
  type AssessmentMethod,
  type AuthenticityMeans,
  authenticityMeans,
  type EvidenceSetting,
  type TargetStatus,
  type Verdict,
} from '../vocabulary';
import type { TargetRules } from './rules';

/** The judgement that stands on one claim; the marks are null where the verdict did not need them. */
export interface StandingJudgement {
  readonly verdict: Verdict;
  readonly valid: boolean | null;
  readonly authentic: boolean | null;
  readonly current: boolean | null;
  /** By which means it was made sure that it is authentic; absent or null: those the method brings by itself. */
  readonly authenticBy?: readonly AuthenticityMeans[] | null;
}

/** One piece of evidence claimed for the target: its newest version, if it was not withdrawn. */
export interface ClaimedEvidence {
  readonly evidenceId: string;
  readonly method: AssessmentMethod;
  readonly occurredOn: Day;
  readonly claimedOn: Day;
  readonly judgement: StandingJudgement | null;
  /** Of a session that has an id of its own, such as one with several candidates. */
  readonly occasion?: string | null;
  readonly setting?: EvidenceSetting | null;
}

/**
 * Which occasion a piece belongs to: the day on which it happened, and within it the session that it names. Two pieces of
 * one day that name none are one occasion; a session that goes on the next day is two.
 */
export const occasionOf = ({ occurredOn, occasion }: ClaimedEvidence): string =>
  `${occurredOn} ${occasion ?? ''}`;

/** A simulation is one, whatever else was said; about other evidence nothing is known unless somebody said it. */
export const settingOf = ({ method, setting }: ClaimedEvidence): EvidenceSetting | null =>
  method === 'simulation' ? 'simulated' : (setting ?? null);

/** What a method brings by itself where the judgement names no means: the assessor was there, or asked, or it was declared. */
const broughtBy: Readonly<Record<AssessmentMethod, readonly AuthenticityMeans[]>> = {
  direct_observation: ['witnessed'],
  simulation: ['witnessed'],
  oral_questioning: ['witnessed', 'questioned'],
  written_questioning: ['questioned'],
  document_review: ['declared'],
  product_portfolio: ['declared'],
  prior_learning: ['declared'],
  third_party_report: [],
  stakeholder_feedback: [],
};

/** How it was made sure that a judged piece is the candidate's own. */
export const meansOf = ({ method, judgement }: ClaimedEvidence): readonly AuthenticityMeans[] =>
  judgement?.authenticBy ?? broughtBy[method];

/**
 * What a judgement is kept with: what the assessor named, or what the method brings, and everything that stands on the
 * record already. A judgement never confirms by less than is known.
 * @returns null where nothing was named and nothing stands on the record: the method alone says it then
 */
export function confirmedBy(
  method: AssessmentMethod,
  named: readonly AuthenticityMeans[] | null,
  onRecord: readonly AuthenticityMeans[],
): readonly AuthenticityMeans[] | null {
  if (onRecord.length === 0) return named;
  const all = new Set([...(named ?? broughtBy[method]), ...onRecord]);
  return authenticityMeans.filter((means) => all.has(means));
}

/**
 * What an assessor may name beside what stands on the record. Who a third party is has to stand there before, with
 * who made sure of it, when and how: a tick alone could not be checked years later.
 */
export const nameableMeans = (onRecord: readonly AuthenticityMeans[]): readonly AuthenticityMeans[] =>
  authenticityMeans.filter(
    (means) => onRecord.includes(means) || !identityMeans.some((identity) => identity === means),
  );

export const reasonRules = [
  'none',
  'not_seen',
  'pieces',
  'occasions',
  'methods',
  'methods_all',
  'methods_any',
  'workplace',
  'pending',
  'not_yet',
  'expired',
  'valid',
  'authentic',
  'current',
  'authenticity',
] as const;
export type ReasonRule = (typeof reasonRules)[number];

/** Why a target is not covered: the rule that fails, with its figures. */
export type CoverageReason =
  | { readonly rule: 'none' | 'workplace' }
  | { readonly rule: 'pieces' | 'occasions' | 'methods'; readonly have: number; readonly need: number }
  /** methods_all: those that are missing. methods_any: those of which one would do. */
  | { readonly rule: 'methods_all' | 'methods_any'; readonly methods: readonly AssessmentMethod[] }
  | { readonly rule: 'pending'; readonly count: number; readonly since: Day }
  | { readonly rule: 'expired'; readonly count: number; readonly on: Day }
  /** Marked authentic, and not by enough of the means that suffice. */
  | {
      readonly rule: 'authenticity';
      readonly count: number;
      readonly need: number;
      readonly means: readonly AuthenticityMeans[];
    }
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

/** The status of coverTarget alone, for whoever asks it of many at once. */
export const isCovered = (evidence: readonly ClaimedEvidence[], rules: TargetRules, today: Day): boolean =>
  evaluate(
    evidence.map((piece) => ({ ...piece, lastDay: lastDayOf(piece, rules) })),
    rules,
    today,
  ).status === 'covered';

type Evaluation = Omit<TargetCoverage, 'expiresOn'>;

/** With the last day on which it counts, worked out once; null when it never grows too old. */
interface DatedEvidence extends ClaimedEvidence {
  readonly lastDay: Day | null;
}

function evaluate(evidence: readonly DatedEvidence[], rules: TargetRules, today: Day): Evaluation {
  const evidenceCount = new Set(evidence.map((piece) => piece.evidenceId)).size;
  const satisfactory = evidence.filter((piece) => piece.judgement?.verdict === 'satisfactory');
  const marked = satisfactory.filter(isMarked);
  const sound = marked.filter((piece) => isConfirmed(piece, rules));
  const accepted = sound.filter((piece) => !isTooOld(piece, today));
  const short = shortfalls(accepted, rules);
  if (short.length === 0) return { status: 'covered', evidenceCount, reasons: [] };
  if (evidence.length === 0) return { status: 'none', evidenceCount, reasons: [{ rule: 'none' }] };

  const pending = evidence.filter((piece) => piece.judgement === null);
  const notYet = evidence.filter((piece) => piece.judgement?.verdict === 'not_yet');
  const tooOld = sound.filter((piece) => isTooOld(piece, today));
  const notSeen = evidence.filter((piece) => piece.judgement?.verdict === 'not_seen');

  const reasons: CoverageReason[] = short;
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
  if (rules.authenticity != null && marked.length > sound.length) {
    const { atLeast: need, means } = rules.authenticity;
    reasons.push({ rule: 'authenticity', count: marked.length - sound.length, need, means });
  }
  if (notSeen.length > 0) reasons.push({ rule: 'not_seen', count: notSeen.length });

  return { status: status({ pending, accepted, notYet, tooOld, satisfactory }), evidenceCount, reasons };
}

/** Which rules of sufficiency the accepted evidence does not meet yet. */
function shortfalls(accepted: readonly ClaimedEvidence[], rules: TargetRules): CoverageReason[] {
  const found: CoverageReason[] = [];
  const atLeast = (rule: 'pieces' | 'occasions' | 'methods', have: number, need: number) => {
    if (have < need) found.push({ rule, have, need });
  };
  const methods = new Set(accepted.map((piece) => piece.method));
  atLeast('pieces', new Set(accepted.map((piece) => piece.evidenceId)).size, rules.pieces);
  if (rules.occasions !== undefined && rules.occasions > 1)
    atLeast('occasions', new Set(accepted.map(occasionOf)).size, rules.occasions);
  atLeast('methods', methods.size, rules.methods);
  const lacking = (rules.methodsAllOf ?? []).filter((method) => !methods.has(method));
  if (lacking.length > 0) found.push({ rule: 'methods_all', methods: lacking });
  const any = rules.methodsAnyOf ?? [];
  if (any.length > 0 && !any.some((method) => methods.has(method)))
    found.push({ rule: 'methods_any', methods: any });
  if (rules.workplace === true && !accepted.some((piece) => settingOf(piece) === 'workplace'))
    found.push({ rule: 'workplace' });
  return found;
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

const isMarked = ({ judgement }: ClaimedEvidence): boolean =>
  judgement?.verdict === 'satisfactory' &&
  judgement.valid === true &&
  judgement.authentic === true &&
  judgement.current === true;

/** Enough of the means that the rules accept; the assessor's mark alone where they name none. */
function isConfirmed(piece: ClaimedEvidence, { authenticity }: TargetRules): boolean {
  if (authenticity == null) return true;
  const given = new Set(meansOf(piece));
  return new Set(authenticity.means.filter((means) => given.has(means))).size >= authenticity.atLeast;
}

const isTooOld = ({ lastDay }: DatedEvidence, today: Day): boolean => lastDay !== null && today > lastDay;

/** Only a sound piece counts, so only its growing too old can change anything. */
function firstChange(
  evidence: readonly DatedEvidence[],
  rules: TargetRules,
  today: Day,
  standing: Evaluation,
): Day | null {
  const lastDays = evidence
    .filter((piece) => isMarked(piece) && isConfirmed(piece, rules))
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
