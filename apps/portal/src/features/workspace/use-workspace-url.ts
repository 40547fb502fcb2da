import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OpenPane } from '../../ui/panes/panes';

export type OutlineFilter = 'all' | 'open';
export type Step = 'outline' | 'evidence' | 'missing';

const steps: readonly Step[] = ['outline', 'evidence', 'missing'];
const panes: readonly OpenPane[] = ['left', 'right'];

interface Change {
  target?: string | null;
  evidence?: string | null;
  /** A mark in the evidence that is open. */
  mark?: string | null;
  filter?: OutlineFilter;
  method?: string | null;
  pane?: OpenPane;
  step?: Step;
}

const defaults: Readonly<Record<string, string>> = { filter: 'all' };

/** The state of the view lies in the address, so that it can be sent, kept and gone back to. */
export function useWorkspaceUrl() {
  const [params, setParams] = useSearchParams();

  const change = useCallback(
    (next: Change, { replace = true }: { replace?: boolean } = {}) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(next)) {
            if (typeof value === 'string' && value !== defaults[name]) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace, preventScrollReset: true },
      );
    },
    [setParams],
  );

  return useMemo(() => {
    const filter: OutlineFilter = params.get('filter') === 'open' ? 'open' : 'all';
    return {
      target: params.get('target'),
      evidence: params.get('evidence'),
      mark: params.get('mark'),
      method: params.get('method'),
      filter,
      pane: panes.find((pane) => pane === params.get('pane')) ?? null,
      step: steps.find((step) => step === params.get('step')) ?? null,
      change,
    };
  }, [change, params]);
}

export type WorkspaceUrl = ReturnType<typeof useWorkspaceUrl>;
