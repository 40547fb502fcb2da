import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'people',
    handle: { permit: 'member.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./people-page')).PeoplePage }),
  },
  {
    path: 'people/:memberId',
    handle: { permit: 'member.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./person-page')).PersonPage }),
  },
];
