import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'my-units', lazy: async () => ({ Component: (await import('./my-units-page')).MyUnitsPage }) },
  {
    path: 'my-units/:enrolmentId',
    lazy: async () => ({ Component: (await import('./my-unit-page')).MyUnitPage }),
  },
];
