import {
  enrolmentStates,
  groupSorts,
  type EnrolmentState,
  type GroupFilter,
  type GroupSort,
} from '@attest/domain';

/** What a cell shows: indicators, critical evidence, or the time that is left. */
export const faces = ['progress', 'critical', 'time'] as const;
export type Face = (typeof faces)[number];

export const timeFilters = ['overdue', 'expiring'] as const;

export interface GroupView {
  readonly filter: GroupFilter;
  readonly sort: GroupSort;
  readonly face: Face;
  /** Units down and candidates across. */
  readonly transposed: boolean;
  /** «candidate.unit» of the cell that is open at the side. */
  readonly open: string | null;
}

/** The names in the address of what narrows the matrix. */
export const filterNames = ['q', 'release', 'unit', 'department', 'assessor', 'state', 'time'] as const;

/** The state of a view is its address, so that it can be sent, kept and gone back to. */
export function groupView(params: URLSearchParams): GroupView {
  const text = (name: string) => params.get(name) ?? '';
  const state: EnrolmentState | '' = enrolmentStates.find((each) => each === params.get('state')) ?? '';
  return {
    filter: {
      q: text('q'),
      releaseId: text('release'),
      unitId: text('unit'),
      department: text('department'),
      assessorId: text('assessor'),
      state,
      overdue: params.get('time') === 'overdue',
      expiring: params.get('time') === 'expiring',
    },
    sort: groupSorts.find((each) => each === params.get('sort')) ?? 'department',
    face: faces.find((each) => each === params.get('face')) ?? 'progress',
    transposed: params.get('turned') === '1',
    open: params.get('open'),
  };
}

/** What the export is asked with, for the file to show what the page shows. */
export const exportQuery = ({ filter, sort }: Pick<GroupView, 'filter' | 'sort'>) => ({
  ...{ q: filter.q, release: filter.releaseId, unit: filter.unitId, department: filter.department },
  ...{ assessor: filter.assessorId, state: filter.state, sort },
  time: filter.overdue ? ('overdue' as const) : filter.expiring ? ('expiring' as const) : null,
});
