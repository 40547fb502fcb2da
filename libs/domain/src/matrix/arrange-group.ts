import { foldText, wordsOf } from '../search-words';
import type { EnrolmentState } from '../vocabulary';
import { type GroupCell, isOverdue, type MatrixPerson, type MatrixUnit } from './group-matrix';

/** department: department, then name · progress: least covered first · to_judge: most waiting first · due: soonest first. */
export const groupSorts = ['department', 'name', 'progress', 'to_judge', 'due'] as const;
export type GroupSort = (typeof groupSorts)[number];

/** Empty strings filter nothing. */
export interface GroupFilter {
  /** Every word has to stand in the candidate's name or department, or in the unit's or the standard's code or title. */
  readonly q: string;
  readonly department: string;
  readonly releaseId: string;
  readonly unitId: string;
  readonly assessorId: string;
  readonly state: EnrolmentState | '';
  readonly overdue: boolean;
  readonly expiring: boolean;
}

export interface GroupTotal {
  readonly enrolled: number;
  readonly signed: number;
  readonly decided: number;
  readonly toJudge: number;
  readonly overdue: number;
  /** Of the kind that is shown, over all enrolments. */
  readonly covered: number;
  readonly total: number;
}

export interface ArrangedGroup {
  /** Indexes of who and what is left, in the order in which they are shown. */
  readonly candidates: readonly number[];
  readonly units: readonly number[];
  cell(candidate: number, unit: number): GroupCell | undefined;
  ofCandidate(candidate: number): GroupTotal;
  ofUnit(unit: number): GroupTotal;
  readonly sum: GroupTotal;
}

export interface GroupToArrange {
  readonly candidates: readonly MatrixPerson[];
  readonly units: readonly MatrixUnit[];
  readonly assessors: readonly MatrixPerson[];
  readonly cells: readonly GroupCell[];
}

const nothing: GroupTotal = {
  enrolled: 0,
  signed: 0,
  decided: 0,
  toJudge: 0,
  overdue: 0,
  covered: 0,
  total: 0,
};

/** Rows and columns without a cell that matches are left out; totals are of what is shown. */
export function arrangeGroup(
  group: GroupToArrange,
  filter: GroupFilter,
  sort: GroupSort,
  compare: (a: string, b: string) => number,
): ArrangedGroup {
  const isWanted = matcher(group, filter);
  const cells = group.cells.filter(isWanted);
  const width = group.units.length;
  const places = new Map<number, GroupCell>();
  const candidates = new Map<number, GroupTotal>();
  const units = new Map<number, GroupTotal>();
  let sum = nothing;
  for (const cell of cells) {
    places.set(cell.candidate * width + cell.unit, cell);
    candidates.set(cell.candidate, add(candidates.get(cell.candidate) ?? nothing, cell));
    units.set(cell.unit, add(units.get(cell.unit) ?? nothing, cell));
    sum = add(sum, cell);
  }
  const order = orderOf(group, cells, candidates, sort, compare);
  return {
    candidates: [...candidates.keys()].sort(order),
    units: [...units.keys()].sort((a, b) => a - b),
    cell: (candidate, unit) => places.get(candidate * width + unit),
    ofCandidate: (candidate) => candidates.get(candidate) ?? nothing,
    ofUnit: (unit) => units.get(unit) ?? nothing,
    sum,
  };
}

const add = (total: GroupTotal, cell: GroupCell): GroupTotal => ({
  enrolled: total.enrolled + 1,
  signed: total.signed + Number(cell.state === 'signed'),
  decided: total.decided + Number(cell.state === 'decided'),
  toJudge: total.toJudge + cell.toJudge,
  overdue: total.overdue + Number(isOverdue(cell)),
  covered: total.covered + cell.covered,
  total: total.total + cell.total,
});

function matcher(group: GroupToArrange, filter: GroupFilter): (cell: GroupCell) => boolean {
  const words = wordsOf(filter.q);
  const people = group.candidates.map(({ displayName, department }) =>
    found(words, `${displayName} ${department ?? ''}`),
  );
  const units = group.units.map(({ code, title, releaseCode, releaseName }) =>
    found(words, `${code} ${title} ${releaseCode} ${releaseName}`),
  );
  return (cell) => {
    const unit = group.units[cell.unit];
    return (
      (filter.state === '' || cell.state === filter.state) &&
      (filter.department === '' || group.candidates[cell.candidate]?.department === filter.department) &&
      (filter.unitId === '' || unit?.id === filter.unitId) &&
      (filter.releaseId === '' || unit?.releaseId === filter.releaseId) &&
      (filter.assessorId === '' || group.assessors[cell.assessor]?.id === filter.assessorId) &&
      (!filter.overdue || isOverdue(cell)) &&
      (!filter.expiring || cell.expiring) &&
      words.every(
        (_, index) => people[cell.candidate]?.[index] === true || units[cell.unit]?.[index] === true,
      )
    );
  };
}

function found(words: readonly string[], text: string): boolean[] {
  const folded = foldText(text);
  return words.map((word) => folded.includes(word));
}

function orderOf(
  { candidates }: GroupToArrange,
  cells: readonly GroupCell[],
  totals: ReadonlyMap<number, GroupTotal>,
  sort: GroupSort,
  compare: (a: string, b: string) => number,
): (a: number, b: number) => number {
  const name = (a: number, b: number) =>
    compare(candidates[a]?.displayName ?? '', candidates[b]?.displayName ?? '') || a - b;
  switch (sort) {
    case 'name':
      return name;
    case 'department':
      // Whoever belongs to none comes last.
      return (a, b) => {
        const [one, other] = [candidates[a]?.department ?? null, candidates[b]?.department ?? null];
        if (one === null || other === null)
          return Number(one === null) - Number(other === null) || name(a, b);
        return compare(one, other) || name(a, b);
      };
    case 'progress': {
      const share = (candidate: number) => {
        const { covered, total } = totals.get(candidate) ?? nothing;
        return total === 0 ? 0 : covered / total;
      };
      return (a, b) => share(a) - share(b) || name(a, b);
    }
    case 'to_judge': {
      const waiting = (candidate: number) => (totals.get(candidate) ?? nothing).toJudge;
      return (a, b) => waiting(b) - waiting(a) || name(a, b);
    }
    case 'due': {
      const soonest = new Map<number, number>();
      for (const { candidate, dueIn, state } of cells) {
        if (dueIn === null || state === 'signed' || state === 'withdrawn') continue;
        soonest.set(candidate, Math.min(soonest.get(candidate) ?? dueIn, dueIn));
      }
      // Somebody without a date comes after everybody with one.
      const due = (candidate: number) => soonest.get(candidate) ?? Number.MAX_SAFE_INTEGER;
      return (a, b) => due(a) - due(b) || name(a, b);
    }
  }
}
