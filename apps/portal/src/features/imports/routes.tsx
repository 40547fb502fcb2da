import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'imports',
    handle: { permit: 'standard.import' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./imports-page')).ImportsPage }),
  },
  {
    path: 'imports/:importId',
    handle: { permit: 'standard.import' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./review-page')).ReviewPage }),
  },
];
