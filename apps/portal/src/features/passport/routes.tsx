import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'my-passport',
    handle: { permit: 'my-units.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./my-passport-page')).MyPassportPage }),
  },
  {
    path: 'passports/:programmeEnrolmentId',
    handle: { permit: 'programme-enrolment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./passport-page')).PassportPage }),
  },
];
