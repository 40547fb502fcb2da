import { statusOf } from '../coverage/strips';
import type { Day } from '../dates';
import type { ProgrammeEnrolmentState, TargetStatus } from '../vocabulary';
import type { StandingUnit, UnitStanding, Whole } from './whole';

/** As much of a unit as says how urgent it is. */
export interface UrgentUnit extends StandingUnit {
  readonly dueOn: Day | null;
  /** The letters of all its targets, spaces or none between them; empty where nobody is enrolled. */
  readonly letters: string;
}

/**
 * What brings somebody furthest with a programme. expired: evidence grew too old · not_yet: it was not good enough ·
 * renew: a signature has run out · evidence: something has to be shown · begin: nobody is enrolled · judge, sign: waits for
 * assessor or supervisor · choose: more units of a section · attitude: of the whole · entry · decide, sign_whole: the whole.
 */
export const nextStepKinds = [
  'expired',
  'not_yet',
  'renew',
  'evidence',
  'begin',
  'choose',
  'attitude',
  'judge',
  'sign',
  'entry',
  'decide',
  'sign_whole',
] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

export interface NextStep {
  readonly kind: NextStepKind;
  /** The unit it is about; null: the whole. */
  readonly unitId: string | null;
  /** How many targets, units or requirements. */
  readonly count: number;
  readonly dueOn: Day | null;
}

const ranks = {
  expired: 0,
  to_sign: 2,
  in_progress: 3,
  not_begun: 3,
  signed: 4,
  not_chosen: 5,
} as const satisfies Record<UnitStanding, number>;

const isOpen = ({ standing }: UrgentUnit): boolean => standing === 'in_progress' || standing === 'not_begun';

const countOf = ({ letters }: UrgentUnit, ...wanted: readonly TargetStatus[]): number =>
  Array.from(letters).filter((letter) => wanted.some((status) => status === statusOf(letter))).length;

/** What ran out first, then what was not good enough, what waits for a signature, and what is open by its date. */
export function byUrgency<Unit extends UrgentUnit>(units: readonly Unit[]): Unit[] {
  const rank = (unit: Unit): number => {
    if (isOpen(unit) && countOf(unit, 'expired') > 0) return 0;
    if (isOpen(unit) && countOf(unit, 'not_yet') > 0) return 1;
    return ranks[unit.standing];
  };
  const due = ({ dueOn }: Unit): Day => dueOn ?? '9999-12-31';
  return units
    .map((unit, place) => ({ unit, place, rank: rank(unit) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank < ranks.signed ? due(a.unit).localeCompare(due(b.unit)) : 0) ||
        a.place - b.place,
    )
    .map(({ unit }) => unit);
}

/** The one thing to do next, first what the candidate can do; null: all of it is signed, or it was withdrawn. */
export function nextStep(
  state: ProgrammeEnrolmentState,
  units: readonly UrgentUnit[],
  { gaps, decidable }: Pick<Whole, 'gaps' | 'decidable'>,
): NextStep | null {
  if (state === 'signed' || state === 'withdrawn') return null;
  if (state === 'decided') return ofWhole('sign_whole', 1);
  const urgent = byUrgency(units);
  const first = (kind: NextStepKind, count: (unit: UrgentUnit) => number): NextStep | null => {
    const unit = urgent.find((each) => count(each) > 0);
    return unit === undefined ? null : { kind, unitId: unit.id, count: count(unit), dueOn: unit.dueOn };
  };
  const open = (count: (unit: UrgentUnit) => number) => (unit: UrgentUnit) =>
    isOpen(unit) ? count(unit) : 0;
  const missing = (kind: (typeof gaps)[number]['kind']) => gaps.filter((gap) => gap.kind === kind).length;
  const choices = gaps.reduce((sum, gap) => sum + (gap.kind === 'elective' ? gap.missing : 0), 0);
  return (
    first(
      'expired',
      open((unit) => countOf(unit, 'expired')),
    ) ??
    first(
      'not_yet',
      open((unit) => countOf(unit, 'not_yet')),
    ) ??
    first('renew', ({ standing, id }) =>
      standing === 'expired' && gaps.some((gap) => gap.kind === 'expired' && gap.unitId === id) ? 1 : 0,
    ) ??
    first(
      'evidence',
      open((unit) => countOf(unit, 'none', 'partly')),
    ) ??
    first('begin', ({ standing, letters }) => (standing === 'not_begun' && letters === '' ? 1 : 0)) ??
    (choices > 0 ? ofWhole('choose', choices) : null) ??
    first(
      'judge',
      open((unit) => countOf(unit, 'to_judge')),
    ) ??
    first('sign', ({ standing }) => (standing === 'to_sign' ? 1 : 0)) ??
    (missing('attitude') > 0 ? ofWhole('attitude', missing('attitude')) : null) ??
    (missing('entry') > 0 ? ofWhole('entry', missing('entry')) : null) ??
    (decidable ? ofWhole('decide', 1) : null)
  );
}

const ofWhole = (kind: NextStepKind, count: number): NextStep => ({ kind, unitId: null, count, dueOn: null });
