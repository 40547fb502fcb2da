import { toolKinds, type ToolKind } from '@attest/domain';
import { oneOf, optional, useSearchState } from '../../shared/search-state/use-search-state';

export type ToolTab = ToolKind | 'matrix';

const tabs: readonly ToolTab[] = [...toolKinds, 'matrix'];

const viewState = { tab: oneOf(tabs, 'observation_checklist'), target: optional };

/** `?tab=` names the tool or the matrix, `?target=` what its lines are looked at for. */
export function useToolsUrl(): {
  tab: ToolTab;
  target: string | null;
  open: (tab: ToolTab, target?: string) => void;
} {
  const [{ tab, target }, change] = useSearchState(viewState);
  return {
    tab,
    target,
    open: (next, forTarget) => {
      change({ tab: next, target: forTarget ?? null }, { push: true, clear: true });
    },
  };
}
