import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'candidates',
    lazy: async () => ({ Component: (await import('./candidates-page')).CandidatesPage }),
  },
];
