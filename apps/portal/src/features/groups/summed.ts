import { type ArrangedGroup, type GroupCell, stripLetters } from '@attest/domain';
import type { ReadGroup } from '../../shared/overview/group/group-data';

/** What there is to do for those who are chosen. */
export interface ChosenSum {
  readonly people: number;
  /** Enrolments that are neither signed nor decided. */
  readonly unfinished: number;
  /** The first day on which one of them is due. */
  readonly firstDue: string | null;
}

/** Of one person: the first due date of what is not finished, and what is too old. */
export interface PersonSum {
  readonly dueOn: string | null;
  readonly dueIn: number | null;
  readonly expired: number;
}

const isUnfinished = ({ state }: GroupCell): boolean => state !== 'signed' && state !== 'decided';

export function cellsOf(of: ReadGroup, arranged: ArrangedGroup, candidate: number): GroupCell[] {
  return arranged.units.flatMap((unit) => arranged.cell(candidate, unit) ?? []);
}

export function personSum(cells: readonly GroupCell[]): PersonSum {
  const dated = cells.filter((cell) => isUnfinished(cell) && cell.dueOn !== null);
  const first = dated.reduce<GroupCell | null>(
    (least, cell) => (least === null || (cell.dueIn ?? 0) < (least.dueIn ?? 0) ? cell : least),
    null,
  );
  const expired = cells.reduce(
    (sum, cell) => sum + `${cell.strip}${cell.critical}`.split(stripLetters.expired).length - 1,
    0,
  );
  return { dueOn: first?.dueOn ?? null, dueIn: first?.dueIn ?? null, expired };
}

export function summed(of: ReadGroup, arranged: ArrangedGroup, chosen: ReadonlySet<string>): ChosenSum {
  const cells = arranged.candidates
    .filter((candidate) => chosen.has(of.candidates[candidate]?.id ?? ''))
    .flatMap((candidate) => cellsOf(of, arranged, candidate))
    .filter(isUnfinished);
  const days = cells.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort();
  return { people: chosen.size, unfinished: cells.length, firstDue: days[0] ?? null };
}
