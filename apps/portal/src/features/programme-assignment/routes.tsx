import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'programmes/:programmeId/assign',
    handle: { permit: 'programme.assign' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./assign-page')).AssignPage }),
  },
];
