import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'enrolments/:enrolmentId',
    lazy: async () => ({ Component: (await import('./workspace-page')).WorkspacePage }),
  },
  {
    path: 'enrolments/:enrolmentId/ask',
    lazy: async () => ({ Component: (await import('./ask/ask-page')).AskPage }),
  },
];
