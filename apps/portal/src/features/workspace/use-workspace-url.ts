import { useMemo } from 'react';
import { oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';

export type OutlineFilter = 'all' | 'open';
export type Step = 'outline' | 'evidence' | 'missing';

const steps: readonly Step[] = ['outline', 'evidence', 'missing'];

const viewState = {
  target: optional,
  evidence: optional,
  /** A mark in the evidence that is open. */
  mark: optional,
  filter: oneOf<OutlineFilter, OutlineFilter>(['open'], 'all'),
  method: optional,
  pane: oneOf(['left', 'right'], null),
  step: oneOf(steps, null),
};

/** The state of the view lies in the address, so that it can be sent, kept and gone back to. */
export function useWorkspaceUrl() {
  const [view, change] = useSearchState(viewState);
  return useMemo(() => ({ ...view, change }), [change, view]);
}

export type WorkspaceUrl = ReturnType<typeof useWorkspaceUrl>;
