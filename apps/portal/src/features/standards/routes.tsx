import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'standards',
    lazy: async () => ({ Component: (await import('./standards-page')).StandardsPage }),
  },
  {
    path: 'standards/:releaseId',
    lazy: async () => ({ Component: (await import('./release-page')).ReleasePage }),
  },
];
