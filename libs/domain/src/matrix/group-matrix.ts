import { addDays, type Day } from '../dates';
import { stripLetters } from '../coverage/cover-unit';
import { type EnrolmentState, enrolmentStates } from '../vocabulary';

export interface MatrixPerson {
  readonly id: string;
  readonly displayName: string;
  readonly department: string | null;
}

export interface MatrixUnit {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly releaseId: string;
  readonly releaseCode: string;
  readonly releaseName: string;
}

/**
 * Every enrolment of a group: for each candidate a line, its cells parted by `;`, the values of a cell by `,`:
 *
 * 1. index of the unit
 * 2. index of the assessor
 * 3. index into `enrolmentStates`
 * 4. a letter an indicator, elements parted by a space
 * 5. a letter a critical evidence item
 * 6. days from today until it is due, or nothing
 * 7. days from today to the sign-off where it is signed, else until time alone changes a status, or nothing
 * 8. `r` where the supervisor sent it back and it was not decided again
 *
 * Thirty thousand of them are one answer, so that nothing is said twice: totals and covered targets follow from the
 * letters.
 */
export type PackedCells = readonly string[];

/** What the days in cells count from, and how many of them before evidence expires the rules have people told. */
export interface MatrixTime {
  readonly today: Day;
  readonly warnDays: number;
}

/** The newest enrolment of one candidate on one unit. */
export interface GroupCell {
  readonly candidate: number;
  readonly unit: number;
  readonly assessor: number;
  readonly state: EnrolmentState;
  readonly indicators: string;
  readonly critical: string;
  readonly covered: number;
  readonly total: number;
  readonly criticalCovered: number;
  readonly criticalTotal: number;
  /** Targets with evidence that waits for a judgement, critical evidence among them. */
  readonly toJudge: number;
  readonly dueOn: Day | null;
  readonly dueIn: number | null;
  readonly changesIn: number | null;
  /** Time alone changes a status within the days before which the rules have people told. */
  readonly expiring: boolean;
  readonly signedOn: Day | null;
  readonly returned: boolean;
}

const count = (strip: string, letter: string): number => {
  let found = 0;
  for (const each of strip) if (each === letter) found += 1;
  return found;
};
const targetsOf = (strip: string): number => strip.length - count(strip, ' ');

export const unpackCells = (packed: PackedCells, time: MatrixTime): GroupCell[] =>
  packed.flatMap((line, candidate) => line.split(';').map((cell) => unpackCell(candidate, cell, time)));

function unpackCell(candidate: number, cell: string, { today, warnDays }: MatrixTime): GroupCell {
  const [unit, assessor, stateAt, indicators = '', critical = '', due, other, mark] = cell.split(',');
  const state = enrolmentStates[Number(stateAt)] ?? 'planned';
  const [dueIn, otherIn] = [daysOf(due), daysOf(other)];
  const changesIn = state === 'signed' ? null : otherIn;
  return {
    candidate,
    unit: Number(unit),
    assessor: Number(assessor),
    state,
    indicators,
    critical,
    covered: count(indicators, stripLetters.covered),
    total: targetsOf(indicators),
    criticalCovered: count(critical, stripLetters.covered),
    criticalTotal: targetsOf(critical),
    toJudge: count(indicators, stripLetters.to_judge) + count(critical, stripLetters.to_judge),
    dueOn: dueIn === null ? null : addDays(today, dueIn),
    dueIn,
    changesIn,
    expiring: changesIn !== null && changesIn <= warnDays && isOpenState(state),
    signedOn: state === 'signed' && otherIn !== null ? addDays(today, otherIn) : null,
    returned: mark === 'r',
  };
}

const daysOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/** The one thing to know about a cell, in the order in which somebody has to act. */
export const groupCellLeads = [
  'signed',
  'overdue',
  'decided',
  'returned',
  'to_judge',
  'ready',
  'expiring',
  'open',
  'planned',
  'withdrawn',
] as const;
export type GroupCellLead = (typeof groupCellLeads)[number];

export const isOverdue = (cell: Pick<GroupCell, 'state' | 'dueIn'>): boolean =>
  cell.dueIn !== null && cell.dueIn < 0 && isOpenState(cell.state);

const isOpenState = (state: EnrolmentState): boolean => state !== 'signed' && state !== 'withdrawn';

export function leadOf(cell: GroupCell): GroupCellLead {
  if (cell.state === 'signed' || cell.state === 'withdrawn') return cell.state;
  if (isOverdue(cell)) return 'overdue';
  if (cell.state === 'decided') return 'decided';
  if (cell.returned) return 'returned';
  if (cell.toJudge > 0) return 'to_judge';
  if (cell.state === 'ready_to_decide') return 'ready';
  if (cell.expiring) return 'expiring';
  return cell.state === 'planned' ? 'planned' : 'open';
}
