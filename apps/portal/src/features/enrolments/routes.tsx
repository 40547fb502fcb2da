import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'enrolments',
    handle: { permit: 'enrolment.manage' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./enrolments-page')).EnrolmentsPage }),
  },
];
