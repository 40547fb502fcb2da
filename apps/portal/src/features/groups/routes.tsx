import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'groups',
    handle: { permit: 'group.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./groups-page')).GroupsPage }),
  },
  {
    path: 'groups/:groupId',
    handle: { permit: 'group.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./group-page')).GroupPage }),
  },
];
