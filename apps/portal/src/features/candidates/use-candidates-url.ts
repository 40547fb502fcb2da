import { enrolmentStates, type EnrolmentState } from '@attest/domain';
import { useSearchParams } from 'react-router';

export type View = 'people' | 'queue';

interface Change {
  q?: string;
  state?: string;
  unit?: string;
  view?: View;
}

const defaults: Readonly<Record<string, string>> = { view: 'people', state: 'open', unit: '', q: '' };

/** «Open» stands for everything that an assessor still works on. */
export type StateFilter = 'open' | 'all' | EnrolmentState;

const filters: readonly StateFilter[] = ['open', 'all', ...enrolmentStates];

export function useCandidatesUrl() {
  const [params, setParams] = useSearchParams();
  const view: View = params.get('view') === 'queue' ? 'queue' : 'people';
  return {
    q: params.get('q') ?? '',
    unit: params.get('unit') ?? '',
    state: filters.find((state) => state === params.get('state')) ?? ('open' as const),
    view,
    change: (next: Change) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(next)) {
            if (typeof value === 'string' && value !== defaults[name]) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace: true },
      );
    },
  };
}

export type CandidatesUrl = ReturnType<typeof useCandidatesUrl>;

const working: readonly EnrolmentState[] = ['planned', 'in_progress', 'ready_to_decide', 'decided'];

export const passesState = (filter: StateFilter, state: EnrolmentState): boolean =>
  filter === 'all' || filter === state || (filter === 'open' && working.includes(state));
