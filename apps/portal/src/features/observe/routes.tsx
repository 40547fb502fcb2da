import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'observe',
    lazy: async () => ({ Component: (await import('./pick-page')).PickPage }),
  },
  {
    path: 'enrolments/:enrolmentId/observe',
    lazy: async () => ({ Component: (await import('./observe-page')).ObservePage }),
  },
];
