import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'observe',
    handle: { permit: 'evidence.record' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./pick-page')).PickPage }),
  },
  {
    path: 'enrolments/:enrolmentId/observe',
    handle: { permit: 'evidence.record' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./observe-page')).ObservePage }),
  },
];
