import type { EnrolmentAbilities, EvidenceView, Method, TargetState } from '@attest/api-client';
import {
  type AssessmentMethod,
  type CoverageReason,
  meansOf,
  type Remedy,
  remediesFor,
  type TargetRules,
} from '@attest/domain';

/** One thing that brings a target further, as a button. */
export type NextStep =
  | { kind: 'settle' | 'judge' | 'mark' | 'confirm'; evidenceId: string }
  | { kind: 'request'; ask: 'first' | 'another' | 'again' | 'newer' }
  | { kind: 'third_party' | 'record'; method: AssessmentMethod }
  | { kind: 'observe' | 'ask' | 'upload' };

interface Facts {
  target: Pick<TargetState, 'targetId' | 'kind' | 'status' | 'reasons'>;
  /** Of the whole enrolment, newest first. */
  evidence: readonly EvidenceView[];
  abilities: Pick<
    EnrolmentAbilities,
    'judge' | 'settle' | 'observe' | 'ask' | 'record' | 'boundTo' | 'request' | 'upload'
  >;
  /** Somebody was already asked for it and has not answered. */
  requested: boolean;
  /** What is asked of the target. */
  rules?: TargetRules;
  /** Methods that the unit's own guide names. */
  guideMethods?: readonly AssessmentMethod[];
  /** Covered, and evidence will soon be too old. */
  expiring?: boolean;
}

const claimOf = (piece: EvidenceView, targetId: string) =>
  piece.withdrawal === null ? piece.current.claims.find((claim) => claim.targetId === targetId) : undefined;

/** Its questions named the item at a time when knowledge and skills could not be claimed. */
export const isProbed = (piece: EvidenceView, targetId: string): boolean =>
  piece.withdrawal === null && piece.current.probed.some((item) => item.targetId === targetId);

/**
 * Evidence of a target, in the order given: what is claimed for it, and what probed it once. What was withdrawn proves
 * nothing any more.
 */
export const evidenceOf = (evidence: readonly EvidenceView[], targetId: string): EvidenceView[] =>
  evidence.filter((piece) => claimOf(piece, targetId) !== undefined || isProbed(piece, targetId));

/** The first of them: exactly one button where there is room for one. */
export const nextStep = (facts: Facts): NextStep | null => nextSteps(facts)[0] ?? null;

const nothingSpecial: TargetRules = { pieces: 1, methods: 1, maxAgeMonths: null };

/**
 * What this person can do for a target, the best first: what assessors disagree about is settled by the lead, what waits is judged, what was judged without its marks is
 * completed, what must be confirmed is, what was refused or is too old is asked for again; then one step for each method
 * that would help, in the order of the domain's remedies.
 */
export function nextSteps(facts: Facts): NextStep[] {
  const { target, evidence, abilities, requested, expiring = false } = facts;
  if (target.status === 'covered') return expiring ? renewing(facts) : [];
  const claimed = evidenceOf(evidence, target.targetId);
  const steps: NextStep[] = abilities.judge ? judging(facts, claimed) : [];
  // What the candidate has given already waits for the assessor.
  if (abilities.upload) {
    return target.status === 'to_judge' ? steps : [...steps, { kind: 'upload' }];
  }
  const mayRequest = abilities.request && !requested;
  if (mayRequest && target.status === 'not_yet') steps.push({ kind: 'request', ask: 'again' });
  // Also where other evidence still counts: what grew too old is replaced sooner than something else is found.
  else if (mayRequest && isTooOld(target)) steps.push({ kind: 'request', ask: 'newer' });
  const ask = claimed.length === 0 ? 'first' : 'another';
  const later: NextStep[] = [];
  for (const { method, meets } of methodsFor(facts, claimed)) {
    const step = method === null ? null : stepBy(method, abilities, mayRequest ? ask : null);
    if (step === null || [...steps, ...later].some((known) => isSame(known, step))) continue;
    // Where any further piece will do, what is done at once comes before what takes days or a form of its own.
    const any = !isShortOfMethods(target) && meets.every((rule) => rule === 'methods');
    (any && (step.kind === 'third_party' || step.kind === 'record') ? later : steps).push(step);
  }
  steps.push(...later);
  if (steps.length === 0 && abilities.observe) steps.push({ kind: 'observe' });
  return steps;
}

function judging(
  { target: { targetId }, rules = nothingSpecial, abilities }: Facts,
  claimed: readonly EvidenceView[],
): NextStep[] {
  const standing = (piece: EvidenceView) => claimOf(piece, targetId)?.judgement ?? null;
  const contested = abilities.settle
    ? claimed.find((piece) => standing(piece)?.disagrees === true)
    : undefined;
  const pending = claimed.filter((piece) => standing(piece) === null).at(-1);
  const open = claimed.find((piece) => {
    const judgement = standing(piece);
    return (
      judgement?.verdict === 'satisfactory' &&
      [judgement.valid, judgement.authentic, judgement.current].some((mark) => mark === null)
    );
  });
  const { authenticity } = rules;
  const doubtful = claimed.find((piece) => {
    const judgement = standing(piece);
    if (authenticity == null || judgement?.verdict !== 'satisfactory' || judgement.authentic !== true)
      return false;
    const day = piece.current.occurredAt.slice(0, 10);
    const given = meansOf({
      ...{ evidenceId: piece.id, method: piece.method, occurredOn: day, claimedOn: day },
      judgement,
    });
    return authenticity.means.filter((means) => given.includes(means)).length < authenticity.atLeast;
  });
  return [
    ...(contested === undefined ? [] : [{ kind: 'settle', evidenceId: contested.id } as const]),
    ...(pending === undefined ? [] : [{ kind: 'judge', evidenceId: pending.id } as const]),
    ...(open === undefined ? [] : [{ kind: 'mark', evidenceId: open.id } as const]),
    ...(doubtful === undefined ? [] : [{ kind: 'confirm', evidenceId: doubtful.id } as const]),
  ];
}

/** Before it is too old: whoever can give something newer does so without being asked twice. */
function renewing({ abilities, requested }: Facts): NextStep[] {
  if (abilities.upload) return [{ kind: 'upload' }];
  return [
    ...(abilities.observe ? [{ kind: 'observe' } as const] : []),
    ...(abilities.request && !requested ? [{ kind: 'request', ask: 'newer' } as const] : []),
  ];
}

const isTooOld = ({ status, reasons }: Facts['target']): boolean =>
  status === 'expired' || reasons.some(({ rule }) => rule === 'expired');

const isShortOfMethods = ({ status, reasons }: Facts['target']): boolean =>
  status === 'none' || reasons.length === 0 || reasons.some((reason) => reason.rule === 'methods');

function methodsFor(
  { target, rules = nothingSpecial, guideMethods = [] }: Facts,
  claimed: readonly EvidenceView[],
): Remedy[] {
  const usedMethods = claimed
    .filter((piece) => claimOf(piece, target.targetId)?.judgement?.verdict === 'satisfactory')
    .map((piece) => piece.method);
  const { methodsAnyOf = [] } = rules;
  // Until one of the methods that suffice was used, no other one helps.
  const lacking = methodsAnyOf.length > 0 && !usedMethods.some((method) => methodsAnyOf.includes(method));
  // Whatever fails, evidence by a further method helps; the wire says reasons more loosely than the domain does.
  const reasons: CoverageReason[] = target.reasons.flatMap((reason): CoverageReason[] => {
    if (reason.rule === 'methods_all' || reason.rule === 'methods_any') {
      return [{ rule: reason.rule, methods: reason.methods ?? [] }];
    }
    return reason.rule === 'workplace' ? [{ rule: 'workplace' }] : [];
  });
  if (lacking && !reasons.some(({ rule }) => rule === 'methods_any'))
    reasons.push({ rule: 'methods_any', methods: methodsAnyOf });
  const further: CoverageReason = { rule: 'methods', have: 0, need: 1 };
  return remediesFor(lacking && rules.methods === 1 ? reasons : [...reasons, further], rules, {
    // A skill is seen before it is talked about.
    guideMethods: target.kind === 'skill' ? ['direct_observation', ...guideMethods] : guideMethods,
    usedMethods,
  });
}

const givenByCandidates: readonly Method[] = ['document_review', 'product_portfolio', 'prior_learning'];

function stepBy(
  method: AssessmentMethod,
  abilities: Facts['abilities'],
  ask: 'first' | 'another' | null,
): NextStep | null {
  if (abilities.boundTo !== null && abilities.boundTo !== method) return null;
  if (method === 'direct_observation') return abilities.observe ? { kind: 'observe' } : null;
  if (method === 'oral_questioning') return abilities.ask ? { kind: 'ask' } : null;
  if (givenByCandidates.includes(method)) return ask === null ? null : { kind: 'request', ask };
  if (!abilities.record) return null;
  return method === 'third_party_report' || method === 'stakeholder_feedback'
    ? { kind: 'third_party', method }
    : { kind: 'record', method };
}

const isSame = (one: NextStep, other: NextStep): boolean =>
  one.kind === other.kind && ('method' in one ? 'method' in other && one.method === other.method : true);
