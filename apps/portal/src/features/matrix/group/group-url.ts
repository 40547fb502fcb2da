import {
  enrolmentStates,
  groupSorts,
  type GroupFilter,
  type GroupSort,
  type MatrixKind,
  matrixKinds,
} from '@attest/domain';
import {
  type ChangeSearchState,
  flag,
  oneOf,
  optional,
  type SearchStateOf,
  text,
} from '../../../shared/search-state/use-search-state';

/** What a cell shows: how far it is, critical evidence, or the time that is left. */
export const faces = ['progress', 'critical', 'time'] as const;
export type Face = (typeof faces)[number];

export const timeFilters = ['overdue', 'expiring'] as const;

export interface GroupView {
  /** Of members of one group alone; empty: of everybody. */
  readonly groupId: string;
  readonly filter: GroupFilter;
  readonly sort: GroupSort;
  /** Which targets are read and counted. */
  readonly kind: MatrixKind;
  readonly face: Face;
  /** Units down and candidates across. */
  readonly transposed: boolean;
  /** «candidate.unit» of the cell that is open at the side. */
  readonly open: string | null;
}

const narrowing = {
  /** Whose members alone are read. */
  group: text,
  q: text,
  release: text,
  unit: text,
  department: text,
  assessor: text,
  state: oneOf(enrolmentStates, ''),
  time: oneOf(timeFilters, ''),
};

/** The state of the view is its address, so that it can be sent, kept and gone back to. */
export const viewState = {
  ...narrowing,
  sort: oneOf(groupSorts, 'department'),
  kind: oneOf(matrixKinds, 'indicator'),
  face: oneOf(faces, 'progress'),
  turned: flag,
  open: optional,
};

export type ChangeView = ChangeSearchState<typeof viewState>;

export const noFilter: SearchStateOf<typeof narrowing> = {
  ...{ group: '', q: '', release: '', unit: '', department: '', assessor: '', state: '', time: '' },
};

export const groupView = (state: SearchStateOf<typeof viewState>): GroupView => ({
  groupId: state.group,
  filter: {
    q: state.q,
    releaseId: state.release,
    unitId: state.unit,
    department: state.department,
    assessorId: state.assessor,
    state: state.state,
    overdue: state.time === 'overdue',
    expiring: state.time === 'expiring',
  },
  sort: state.sort,
  kind: state.kind,
  // Critical evidence goes with the indicators alone.
  face: state.kind === 'indicator' || state.face !== 'critical' ? state.face : 'progress',
  transposed: state.turned,
  open: state.open,
});

/** What the export is asked with, for the file to show what the page shows. */
export const exportQuery = ({
  groupId,
  filter,
  sort,
  kind,
}: Pick<GroupView, 'groupId' | 'filter' | 'sort' | 'kind'>) => ({
  ...(groupId === '' ? {} : { group: groupId }),
  ...{ q: filter.q, release: filter.releaseId, unit: filter.unitId, department: filter.department },
  ...{ assessor: filter.assessorId, state: filter.state, sort, kind },
  time: filter.overdue ? ('overdue' as const) : filter.expiring ? ('expiring' as const) : null,
});
