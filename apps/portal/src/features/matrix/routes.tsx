import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'overview',
    handle: { permit: 'overview.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./group/group-page')).GroupPage }),
  },
  {
    path: 'enrolments/:enrolmentId/matrix',
    handle: { permit: 'evidence.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./unit/unit-page')).UnitPage }),
  },
];
