import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'enrolments',
    lazy: async () => ({ Component: (await import('./enrolments-page')).EnrolmentsPage }),
  },
];
