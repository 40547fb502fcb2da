import { candidateFix, type CandidateFix } from '../coverage/candidate-fix';
import type { StatedReason } from '../coverage/reasons';
import type { Day } from '../dates';
import { isUndecided } from '../enrolment-state';
import type { AssessmentMethod, EnrolmentState, TargetKind, TargetStatus } from '../vocabulary';

/**
 * What a candidate can do themselves, the most urgent first. expired: evidence grew too old · expiring: it soon will be ·
 * requested: an assessor asked for evidence · plan: to be read and confirmed ·
 * words: an assessor wrote something that was not read · self_assessment: of a unit nobody has begun · not_yet: evidence was not good enough · evidence: there is none.
 */
export const candidateStepKinds = [
  'expired',
  'expiring',
  'requested',
  'plan',
  'words',
  'self_assessment',
  'not_yet',
  'evidence',
] as const;
export type CandidateStepKind = (typeof candidateStepKinds)[number];

/** What brings a unit further in ordinary times: the unit that is due first goes first, whichever of them it needs. */
const byDueDate: readonly CandidateStepKind[] = ['self_assessment', 'not_yet', 'evidence'];

/** As many as somebody looks ahead. */
export const MOST_STEPS = 4;

/** A target that is missing, or soon will be. */
export interface StepTarget {
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly status: TargetStatus;
  readonly reasons: readonly StatedReason[];
  readonly methods: readonly AssessmentMethod[];
  readonly expiresOn: Day | null;
}

/** A unit of a candidate with all that may be theirs to do. */
export interface StepUnit {
  readonly enrolmentId: string;
  readonly state: EnrolmentState;
  readonly dueOn: Day | null;
  /** What is missing and not with the assessor, in the order of the standard. */
  readonly yourTurn: readonly StepTarget[];
  readonly expiring: readonly StepTarget[];
  /** Targets for which an assessor asked for evidence, the one asked for first before the others. */
  readonly requested: readonly string[];
  /** A plan was shared and nobody has confirmed it. */
  readonly planToConfirm: boolean;
  /** Targets that the candidate rates, and how many of them they have rated. */
  readonly toRate: number;
  readonly rated: number;
  /** What the assessor wrote and the candidate has not read. */
  readonly unread: number;
  /** Targets about which the candidate asked something that nobody has answered. */
  readonly asked: readonly string[];
  /** A third party was named or invited, and has not answered. */
  readonly thirdPartyAsked: boolean;
}

export interface CandidateStep {
  readonly kind: CandidateStepKind;
  readonly enrolmentId: string;
  /** How many targets, items to rate or messages. */
  readonly count: number;
  readonly dueOn: Day | null;
  /** The first of them; null: not about a target. */
  readonly targetId: string | null;
  /** What helps about that target; null: not about a target. */
  readonly fix: CandidateFix | null;
}

/**
 * What a candidate can do next, over all their units: by urgency, then by date, then by kind and in the order of the
 * units; one of a kind for each unit. What waits for somebody else is never among it.
 */
export function nextSteps(units: readonly StepUnit[], most = MOST_STEPS): CandidateStep[] {
  const kindOf = ({ kind }: CandidateStep) => candidateStepKinds.indexOf(kind);
  const urgency = (step: CandidateStep) =>
    byDueDate.includes(step.kind) ? candidateStepKinds.length : kindOf(step);
  const due = ({ dueOn }: CandidateStep): Day => dueOn ?? '9999-12-31';
  return units
    .flatMap(stepsOfUnit)
    .map((step, place) => ({ step, place }))
    .sort(
      (a, b) =>
        urgency(a.step) - urgency(b.step) ||
        due(a.step).localeCompare(due(b.step)) ||
        kindOf(a.step) - kindOf(b.step) ||
        a.place - b.place,
    )
    .slice(0, most)
    .map(({ step }) => step);
}

function stepsOfUnit(unit: StepUnit): CandidateStep[] {
  const { enrolmentId, state, dueOn } = unit;
  if (state === 'signed' || state === 'withdrawn') return [];
  const plain = { enrolmentId, dueOn, targetId: null, fix: null };
  const steps: CandidateStep[] = [...ofExpiring(unit)];
  if (isUndecided(state)) {
    steps.push(...ofTargets(unit));
    if (unit.planToConfirm) steps.push({ ...plain, kind: 'plan', count: 1 });
    const left = unit.toRate - unit.rated;
    if (state === 'planned' && left > 0) steps.push({ ...plain, kind: 'self_assessment', count: left });
  }
  if (unit.unread > 0) steps.push({ ...plain, kind: 'words', count: unit.unread });
  return steps;
}

function ofExpiring({ enrolmentId, expiring }: StepUnit): CandidateStep[] {
  const [first] = [...expiring].sort((a, b) => (a.expiresOn ?? '').localeCompare(b.expiresOn ?? ''));
  if (first === undefined) return [];
  const { targetId, expiresOn } = first;
  return [
    { kind: 'expiring', enrolmentId, count: expiring.length, dueOn: expiresOn, targetId, fix: 'upload' },
  ];
}

/** What is asked for, too old, refused or not there. */
function ofTargets(unit: StepUnit): CandidateStep[] {
  const { enrolmentId, dueOn, requested, yourTurn } = unit;
  const [asked] = requested;
  const steps: CandidateStep[] = [];
  if (asked !== undefined) {
    const count = new Set(requested).size;
    steps.push({ kind: 'requested', enrolmentId, count, dueOn, targetId: asked, fix: 'upload' });
  }
  const own = yourTurn
    .filter(({ targetId }) => !requested.includes(targetId))
    .map((target) => ({ ...target, fix: candidateFix(target) }))
    .filter(({ targetId, fix }) => fix !== null && !waits(unit, targetId, fix));
  for (const [kind, status] of [
    ['expired', 'expired'],
    ['not_yet', 'not_yet'],
    ['evidence', 'none'],
  ] as const) {
    const ofKind = own.filter((target) => target.status === status);
    const [first] = ofKind;
    if (first === undefined) continue;
    const { targetId, fix } = first;
    const count = ofKind.filter((target) => target.fix === fix).length;
    steps.push({ kind, enrolmentId, count, dueOn, targetId, fix });
  }
  return steps;
}

/** Asked for already: the answer is somebody else's to give. */
function waits({ asked, thirdPartyAsked }: StepUnit, targetId: string, fix: CandidateFix): boolean {
  if (fix === 'third_party') return thirdPartyAsked;
  return fix !== 'upload' && asked.includes(targetId);
}
