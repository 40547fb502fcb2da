import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'people/:memberId/timeline',
    handle: { permit: 'timeline.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./timeline-page')).TimelinePage }),
  },
  {
    path: 'my-timeline',
    handle: { permit: 'my-units.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./timeline-page')).MyTimelinePage }),
  },
];
