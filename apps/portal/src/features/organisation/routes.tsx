import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'organisation',
    handle: { permit: 'organisation.settings' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./organisation-page')).OrganisationPage }),
  },
];
