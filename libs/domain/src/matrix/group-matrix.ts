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
 * Every enrolment of a group, a column of values for each property: entry n of each belongs to cell n. Thirty thousand
 * of them are one answer, so that nothing is said twice: totals and covered targets follow from the strips.
 */
export interface PackedCells {
  /** Indexes into the candidates, the units, the assessors and `enrolmentStates`. */
  readonly candidate: readonly number[];
  readonly unit: readonly number[];
  readonly assessor: readonly number[];
  readonly state: readonly number[];
  /** One letter a target, elements parted by a space. */
  readonly indicators: readonly string[];
  readonly critical: readonly string[];
  /** Days from today: until it is due, and until time alone changes a status. */
  readonly dueIn: readonly (number | null)[];
  readonly changesIn: readonly (number | null)[];
  readonly signedOn: readonly (Day | null)[];
  /** Candidate and unit of cells that the supervisor sent back and that were not decided again. */
  readonly returned: readonly (readonly number[])[];
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
  readonly signedOn: Day | null;
  readonly returned: boolean;
}

const count = (strip: string, letter: string): number => {
  let found = 0;
  for (const each of strip) if (each === letter) found += 1;
  return found;
};
const targetsOf = (strip: string): number => strip.length - count(strip, ' ');

export function unpackCells(packed: PackedCells, today: Day): GroupCell[] {
  const returned = new Set(packed.returned.map((place) => place.join('.')));
  return packed.candidate.map((candidate, at): GroupCell => {
    const indicators = packed.indicators[at] ?? '';
    const critical = packed.critical[at] ?? '';
    const dueIn = packed.dueIn[at] ?? null;
    return {
      candidate,
      unit: packed.unit[at] ?? 0,
      assessor: packed.assessor[at] ?? 0,
      state: enrolmentStates[packed.state[at] ?? 0] ?? 'planned',
      indicators,
      critical,
      covered: count(indicators, stripLetters.covered),
      total: targetsOf(indicators),
      criticalCovered: count(critical, stripLetters.covered),
      criticalTotal: targetsOf(critical),
      toJudge: count(indicators, stripLetters.to_judge) + count(critical, stripLetters.to_judge),
      dueOn: dueIn === null ? null : addDays(today, dueIn),
      dueIn,
      changesIn: packed.changesIn[at] ?? null,
      signedOn: packed.signedOn[at] ?? null,
      returned: returned.size > 0 && returned.has(`${String(candidate)}.${String(packed.unit[at] ?? 0)}`),
    };
  });
}

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

/** Evidence that stops counting within so many days is worth a word. */
export const NEAR_DAYS = 60;

export const isOverdue = (cell: Pick<GroupCell, 'state' | 'dueIn'>): boolean =>
  cell.dueIn !== null && cell.dueIn < 0 && isOpenState(cell.state);

export const isExpiring = (cell: Pick<GroupCell, 'state' | 'changesIn'>): boolean =>
  cell.changesIn !== null && cell.changesIn <= NEAR_DAYS && isOpenState(cell.state);

const isOpenState = (state: EnrolmentState): boolean => state !== 'signed' && state !== 'withdrawn';

export function leadOf(cell: GroupCell): GroupCellLead {
  if (cell.state === 'signed' || cell.state === 'withdrawn') return cell.state;
  if (isOverdue(cell)) return 'overdue';
  if (cell.state === 'decided') return 'decided';
  if (cell.returned) return 'returned';
  if (cell.toJudge > 0) return 'to_judge';
  if (cell.state === 'ready_to_decide') return 'ready';
  if (isExpiring(cell)) return 'expiring';
  return cell.state === 'planned' ? 'planned' : 'open';
}
