import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  { path: 'today', lazy: async () => ({ Component: (await import('./today-page')).TodayPage }) },
];
