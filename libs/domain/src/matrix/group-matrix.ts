import { addDays, type Day } from '../dates';
import { tallyStrip } from '../coverage/strips';
import { type EnrolmentState, enrolmentStates, type TargetKind } from '../vocabulary';

/** What the cells of a group say: one kind of target at a time; with the indicators goes critical evidence. */
export const matrixKinds = [
  'indicator',
  'knowledge',
  'skill',
  'attitude',
  'output',
] as const satisfies readonly TargetKind[];
export type MatrixKind = (typeof matrixKinds)[number];

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
 * Every enrolment of a group, a text for each property: candidates parted by `;`, the cells of a candidate, by unit, by
 * `,`. Thirty thousand of them are one answer, so that nothing is said twice: totals and covered targets follow from the
 * letters, and like beside like is what compresses well.
 */
export interface PackedCells {
  /** Index of the unit. */
  readonly unit: string;
  /** Index of the assessor. */
  readonly assessor: string;
  /** Index into `enrolmentStates`; with `r` where the supervisor sent it back and it was not decided again. */
  readonly state: string;
  /** One letter a target of the kind asked for, elements parted by a space. */
  readonly strip: string;
  /** Nothing where another kind than indicators is asked for. */
  readonly critical: string;
  /** Days from today until it is due, or nothing. */
  readonly due: string;
  /** Days from today to the sign-off where it is signed, else until time alone changes a status, or nothing. */
  readonly turn: string;
  /** Days from today to the last day on which the signature is valid, or nothing: not signed, or without an end. */
  readonly valid: string;
}

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
  readonly strip: string;
  readonly critical: string;
  readonly covered: number;
  readonly total: number;
  readonly criticalCovered: number;
  readonly criticalTotal: number;
  /** Targets of the kind with evidence that waits for a judgement; with indicators, critical evidence too. */
  readonly toJudge: number;
  readonly dueOn: Day | null;
  readonly dueIn: number | null;
  readonly changesIn: number | null;
  /** Time alone changes a status within the days before which the rules have people told. */
  readonly expiring: boolean;
  readonly signedOn: Day | null;
  /** The last day on which the signature is valid; null: not signed, or without an end. */
  readonly validUntil: Day | null;
  readonly expired: boolean;
  readonly returned: boolean;
}

export function unpackCells(packed: PackedCells, time: MatrixTime): GroupCell[] {
  if (packed.unit === '') return [];
  const [units, assessors, states] = [partsOf(packed.unit), partsOf(packed.assessor), partsOf(packed.state)];
  const [strips, critical] = [partsOf(packed.strip), partsOf(packed.critical)];
  const [dues, turns, valid] = [partsOf(packed.due), partsOf(packed.turn), partsOf(packed.valid)];
  return units.flatMap((row, candidate) =>
    row.map((unit, at) =>
      unpackCell(
        {
          unit,
          assessor: assessors[candidate]?.[at] ?? '',
          state: states[candidate]?.[at] ?? '',
          strip: strips[candidate]?.[at] ?? '',
          critical: critical[candidate]?.[at] ?? '',
          due: dues[candidate]?.[at] ?? '',
          turn: turns[candidate]?.[at] ?? '',
          valid: valid[candidate]?.[at] ?? '',
        },
        candidate,
        time,
      ),
    ),
  );
}

const partsOf = (text: string): string[][] => text.split(';').map((row) => row.split(','));

function unpackCell(packed: PackedCells, candidate: number, { today, warnDays }: MatrixTime): GroupCell {
  const { strip, critical } = packed;
  const state = enrolmentStates[Number.parseInt(packed.state, 10)] ?? 'planned';
  const [dueIn, turnIn, validIn] = [daysOf(packed.due), daysOf(packed.turn), daysOf(packed.valid)];
  const changesIn = state === 'signed' ? null : turnIn;
  const [ofStrip, ofCritical] = [tallyStrip(strip), tallyStrip(critical)];
  return {
    candidate,
    unit: Number(packed.unit),
    assessor: Number(packed.assessor),
    state,
    strip,
    critical,
    covered: ofStrip.covered,
    total: ofStrip.total,
    criticalCovered: ofCritical.covered,
    criticalTotal: ofCritical.total,
    toJudge: ofStrip.toJudge + ofCritical.toJudge,
    dueOn: dueIn === null ? null : addDays(today, dueIn),
    dueIn,
    changesIn,
    expiring: changesIn !== null && changesIn <= warnDays && isOpenState(state),
    signedOn: state === 'signed' && turnIn !== null ? addDays(today, turnIn) : null,
    validUntil: validIn === null ? null : addDays(today, validIn),
    expired: validIn !== null && validIn < 0,
    returned: packed.state.endsWith('r'),
  };
}

const daysOf = (text: string): number | null => (text === '' ? null : Number(text));

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
