import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'people', lazy: async () => ({ Component: (await import('./people-page')).PeoplePage }) },
  { path: 'people/:memberId', lazy: async () => ({ Component: (await import('./person-page')).PersonPage }) },
];
