import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'standards/:releaseId/units/:unitId/tools',
    handle: { permit: 'tool.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./tools-page')).ToolsPage }),
  },
];
