import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'standards/:releaseId/compare',
    handle: { permit: 'standard.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./compare-page')).ComparePage }),
  },
];
