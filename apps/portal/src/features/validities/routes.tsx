import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'validities',
    handle: { permit: 'validity.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./validities-page')).ValiditiesPage }),
  },
];
