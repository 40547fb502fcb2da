import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'today/queue',
    handle: { permit: 'today.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./play/play-page')).PlayPage }),
  },
  {
    path: 'enrolments/:enrolmentId',
    handle: { permit: 'enrolment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./workspace-page')).WorkspacePage }),
  },
  {
    path: 'enrolments/:enrolmentId/ask',
    handle: { permit: 'evidence.record' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./record/record-page')).AskPage }),
  },
  {
    path: 'enrolments/:enrolmentId/record',
    handle: { permit: 'evidence.record' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./record/choose-page')).ChoosePage }),
  },
  {
    path: 'enrolments/:enrolmentId/record/:method',
    handle: { permit: 'evidence.record' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./record/record-page')).RecordPage }),
  },
];
