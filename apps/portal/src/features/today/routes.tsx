import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'today',
    handle: { permit: 'today.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./today-page')).TodayPage }),
  },
];
