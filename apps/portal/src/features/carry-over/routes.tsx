import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'carry-overs',
    handle: { permit: 'carry-over.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./list-page')).ListPage }),
  },
  {
    path: 'enrolments/:enrolmentId/carry-over',
    handle: { permit: 'carry-over.decide' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./settle-page')).SettlePage }),
  },
  {
    path: 'enrolments/:enrolmentId/further-attempt',
    handle: { permit: 'further-attempt.decide' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./attempt-page')).AttemptPage }),
  },
  {
    path: 'my-units/:enrolmentId/further-attempt',
    handle: { permit: 'further-attempt.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./attempt-page')).AttemptPage }),
  },
];
