import { useCallback, useEffect, useState, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { SkeletonPage } from '../skeleton/skeleton';
import { isChunkError, whyChunkFailed, type ChunkFailure } from '../../base/chunks/chunk-error';
import { ChunkMissing } from './chunk-missing';
import { untilRetry } from '../../base/chunks/load-chunk';

interface Part {
  Component: ComponentType;
}

type State = { kind: 'loading' } | { kind: 'missing'; why: ChunkFailure } | { kind: 'there'; part: Part };

/** A page whose part did not come with the click that led here: says why, and loads it by itself when it can. */
export function RetryingPage({ load }: { load: () => Promise<Part> }) {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [error, setError] = useState<Error | null>(null);
  const attempt = useCallback(async (): Promise<ChunkFailure | null> => {
    try {
      setState({ kind: 'there', part: await load() });
      return null;
    } catch (failure) {
      if (!isChunkError(failure)) {
        setError(failure instanceof Error ? failure : new Error(String(failure)));
        return null;
      }
      const why = await whyChunkFailed();
      setState({ kind: 'missing', why });
      return why;
    }
  }, [load]);

  useEffect(() => {
    const visit = new AbortController();
    const isOver = () => visit.signal.aborted;
    const keepTrying = async () => {
      for (;;) {
        const why = await attempt();
        // A page that is gone asks no more, and after an update the old part never comes.
        if (isOver() || why === null || why === 'updated') return;
        await untilRetry();
        if (isOver()) return;
      }
    };
    void keepTrying();
    return () => {
      visit.abort();
    };
  }, [attempt]);

  if (error !== null) throw error;
  if (state.kind === 'loading') return <SkeletonPage />;
  if (state.kind === 'missing')
    return (
      <ChunkMissing
        why={state.why}
        onRetry={() => {
          void attempt();
        }}
      />
    );
  const { Component } = state.part;
  return <Component />;
}

/** The same routes; a page that cannot be loaded becomes one that says so, where the router would remember the failure. */
export const retryingRoutes = (routes: readonly RouteObject[]): RouteObject[] => routes.map(patient);

function patient(route: RouteObject): RouteObject {
  const { lazy } = route;
  if (typeof lazy !== 'function') return route;
  const load = async (): Promise<Part> => {
    const { Component } = await lazy();
    if (Component == null) throw new Error('A lazy route names its page as Component.');
    return { Component };
  };
  return {
    ...route,
    lazy: async () => {
      try {
        return await lazy();
      } catch (error) {
        if (!isChunkError(error)) throw error;
        return { Component: () => <RetryingPage load={load} /> };
      }
    },
  };
}
