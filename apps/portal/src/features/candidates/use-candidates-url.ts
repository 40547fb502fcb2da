import { enrolmentStates, type EnrolmentState } from '@attest/domain';
import { oneOf, text, useSearchState } from '../../shared/search-state/use-search-state';

export type View = 'people' | 'queue';

/** «Open» stands for everything that an assessor still works on. */
export type StateFilter = 'open' | 'all' | EnrolmentState;

const filters: readonly StateFilter[] = ['open', 'all', ...enrolmentStates];

const viewState = {
  q: text,
  unit: text,
  group: text,
  state: oneOf(filters, 'open'),
  view: oneOf(['people', 'queue'], 'people'),
};

export function useCandidatesUrl() {
  const [view, change] = useSearchState(viewState);
  return { ...view, change };
}

export type CandidatesUrl = ReturnType<typeof useCandidatesUrl>;

const working: readonly EnrolmentState[] = ['planned', 'in_progress', 'ready_to_decide', 'decided'];

export const passesState = (filter: StateFilter, state: EnrolmentState): boolean =>
  filter === 'all' || filter === state || (filter === 'open' && working.includes(state));
