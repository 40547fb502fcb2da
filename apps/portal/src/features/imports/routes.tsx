import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'imports', lazy: async () => ({ Component: (await import('./imports-page')).ImportsPage }) },
  {
    path: 'imports/:importId',
    lazy: async () => ({ Component: (await import('./review-page')).ReviewPage }),
  },
];
