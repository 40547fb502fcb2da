import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'notifications',
    handle: { permit: 'notification.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./notifications-page')).NotificationsPage }),
  },
];
