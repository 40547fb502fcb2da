import { toolKinds, type ToolKind } from '@attest/domain';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export type ToolTab = ToolKind | 'matrix';

const tabs: readonly ToolTab[] = [...toolKinds, 'matrix'];

/** `?tab=` names the tool or the matrix, `?target=` what its lines are looked at for. */
export function useToolsUrl(): {
  tab: ToolTab;
  target: string | null;
  open: (tab: ToolTab, target?: string) => void;
} {
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((each) => each === search.get('tab')) ?? 'observation_checklist';
  const open = useCallback(
    (next: ToolTab, target?: string) => {
      setSearch({ tab: next, ...(target === undefined ? {} : { target }) });
    },
    [setSearch],
  );
  return { tab, target: search.get('target'), open };
}
