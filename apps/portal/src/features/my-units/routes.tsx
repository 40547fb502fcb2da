import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'my-units',
    handle: { permit: 'my-units.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./my-units-page')).MyUnitsPage }),
  },
  {
    path: 'my-units/:enrolmentId',
    handle: { permit: 'my-units.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./my-unit-page')).MyUnitPage }),
  },
];
