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
  /** Assessors disagree about it, and it counts for nothing before the lead has said what holds. Absent: they do not. */
  readonly disagrees?: boolean;
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
  /** Which of the parts that the standard lists under the item it shows, from 0; null or absent: all of it. */
  readonly parts?: readonly number[] | null;
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
  'parts',
  'disagreement',
  'pending',
  'not_yet',
  'expired',
  'valid',
  'authentic',
  'current',
  'authenticity',
  'through',
] as const;
export type ReasonRule = (typeof reasonRules)[number];

/** Why a target is not covered: the rule that fails, with its figures. */
export type CoverageReason =
  /** through: nor are all indicators covered through which it would count. */
  | { readonly rule: 'none' | 'workplace' | 'through' }
  /** parts: of those that the standard lists under the item. */
  | {
      readonly rule: 'pieces' | 'occasions' | 'methods' | 'parts';
      readonly have: number;
      readonly need: number;
    }
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
  /** disagreement: assessors disagree about them, and the lead has not said yet what holds. */
  | {
      readonly rule: 'disagreement' | 'not_seen' | 'not_yet' | 'valid' | 'authentic' | 'current';
      readonly count: number;
    };

export interface TargetCoverage {
  readonly status: TargetStatus;
  /** Pieces claimed for the target, judged or not. */
  readonly evidenceCount: number;
  /** Empty exactly when the target is covered. */
  readonly reasons: readonly CoverageReason[];
  /** The first day on which time alone changes the status or its reasons; null when it never does. */
  readonly expiresOn: Day | null;
}

/** What the standard and its place in it say of a target. */
export interface TargetItem {
  /** How many parts the standard lists under it. */
  readonly parts?: number;
  /** Whether it may count through indicators as well. */
  readonly through?: boolean;
}

/**
 * Is there enough valid, authentic and current evidence for one target on this day, and if not, why? By its own evidence
 * alone: what counts through indicators is said of the whole unit (cover-unit.ts), and is only named among the reasons.
 * Pure: the same evidence in any order gives the same answer, and more accepted evidence never lowers it.
 */
export function coverTarget(
  evidence: readonly ClaimedEvidence[],
  rules: TargetRules,
  today: Day,
  { parts = 0, through = false }: TargetItem = {},
): TargetCoverage {
  const dated = evidence.map((piece) => ({ ...piece, lastDay: lastDayOf(piece, rules) }));
  const asked = { rules, parts, through };
  const now = evaluate(dated, asked, today);
  return { ...now, expiresOn: firstChange(dated, asked, today, now.status) };
}

/** Judged satisfactory, with every mark that the rules ask for, and not too old on this day. */
export const isAccepted = (piece: ClaimedEvidence, rules: TargetRules, today: Day): boolean =>
  isMarked(piece) &&
  isConfirmed(piece, rules) &&
  !isTooOld({ ...piece, lastDay: lastDayOf(piece, rules) }, today);

/** An assessor's «not yet» stands against it, and nobody contradicts it, so that it counts through nothing else. */
export const isRefused = (evidence: readonly ClaimedEvidence[]): boolean =>
  evidence.some((piece) => piece.judgement?.verdict === 'not_yet' && !isContested(piece));

const isContested = ({ judgement }: ClaimedEvidence): boolean => judgement?.disagrees === true;

interface Asked extends Required<TargetItem> {
  readonly rules: TargetRules;
}

type Evaluation = Omit<TargetCoverage, 'expiresOn'>;

/** With the last day on which it counts, worked out once; null when it never grows too old. */
interface DatedEvidence extends ClaimedEvidence {
  readonly lastDay: Day | null;
}

function evaluate(evidence: readonly DatedEvidence[], asked: Asked, today: Day): Evaluation {
  const { rules } = asked;
  const evidenceCount = new Set(evidence.map((piece) => piece.evidenceId)).size;
  const contested = evidence.filter(isContested);
  const settled = evidence.filter((piece) => !isContested(piece));
  const satisfactory = settled.filter((piece) => piece.judgement?.verdict === 'satisfactory');
  const marked = satisfactory.filter(isMarked);
  const sound = marked.filter((piece) => isConfirmed(piece, rules));
  const accepted = sound.filter((piece) => !isTooOld(piece, today));
  const short = shortfalls(accepted, asked);
  if (short.length === 0) return { status: 'covered', evidenceCount, reasons: [] };
  const through: CoverageReason[] = asked.through ? [{ rule: 'through' }] : [];
  if (evidence.length === 0)
    return { status: 'none', evidenceCount, reasons: [{ rule: 'none' }, ...through] };

  const pending = settled.filter((piece) => piece.judgement === null);
  const notYet = settled.filter((piece) => piece.judgement?.verdict === 'not_yet');
  const tooOld = sound.filter((piece) => isTooOld(piece, today));
  const notSeen = settled.filter((piece) => piece.judgement?.verdict === 'not_seen');

  const reasons: CoverageReason[] = short;
  if (contested.length > 0) reasons.push({ rule: 'disagreement', count: contested.length });
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
  reasons.push(...through);

  const waiting = [...contested, ...pending];
  return { status: status({ waiting, accepted, notYet, tooOld, satisfactory }), evidenceCount, reasons };
}

/** Which rules of sufficiency the accepted evidence does not meet yet. */
function shortfalls(accepted: readonly ClaimedEvidence[], { rules, parts }: Asked): CoverageReason[] {
  const found: CoverageReason[] = [];
  const atLeast = (rule: 'pieces' | 'occasions' | 'methods' | 'parts', have: number, need: number) => {
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
  if (rules.allParts === true && parts > 0) atLeast('parts', partsShown(accepted, parts), parts);
  return found;
}

function partsShown(accepted: readonly ClaimedEvidence[], parts: number): number {
  const shown = new Set<number>();
  for (const { parts: some } of accepted) {
    if (some == null) return parts;
    for (const part of some) if (part < parts) shown.add(part);
  }
  return shown.size;
}

/** What somebody can act on comes first: a piece to judge, then what is partly there, then what was refused. */
function status(
  groups: Record<'waiting' | 'accepted' | 'notYet' | 'tooOld' | 'satisfactory', readonly unknown[]>,
): TargetStatus {
  if (groups.waiting.length > 0) return 'to_judge';
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
  judgement.disagrees !== true &&
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

/**
 * Only a sound piece counts, so only its growing too old can change anything. What is covered stays so until too little
 * is left; what is not changes with the first piece, since its reasons say how many are too old.
 */
function firstChange(
  evidence: readonly DatedEvidence[],
  asked: Asked,
  today: Day,
  status: TargetStatus,
): Day | null {
  const { rules } = asked;
  const sound = evidence.filter(
    (piece) => isMarked(piece) && isConfirmed(piece, rules) && !isTooOld(piece, today),
  );
  const lastDays = sound.map((piece) => piece.lastDay).filter((last) => last !== null);
  const last = [...new Set(lastDays)].sort().find(
    (day) =>
      status !== 'covered' ||
      shortfalls(
        sound.filter(({ lastDay }) => lastDay === null || lastDay > day),
        asked,
      ).length > 0,
  );
  return last === undefined ? null : addDays(last, 1);
}

const earliest = (days: readonly Day[]): Day => days.reduce((first, day) => (day < first ? day : first));
const latest = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last));
