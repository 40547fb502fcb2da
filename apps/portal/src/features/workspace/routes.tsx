import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'enrolments/:enrolmentId',
    handle: { permit: 'enrolment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./workspace-page')).WorkspacePage }),
  },
  {
    path: 'enrolments/:enrolmentId/ask',
    handle: { permit: 'evidence.record' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./ask/ask-page')).AskPage }),
  },
];
