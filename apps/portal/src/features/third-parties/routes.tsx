import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'enrolments/:enrolmentId/third-parties',
    handle: { permit: 'third-party.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./third-parties-page')).ThirdPartiesPage }),
  },
];
