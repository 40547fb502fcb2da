import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'standards',
    handle: { permit: 'standard.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./standards-page')).StandardsPage }),
  },
  {
    path: 'standards/:releaseId',
    handle: { permit: 'standard.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./release-page')).ReleasePage }),
  },
];
