import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'programmes',
    handle: { permit: 'programme.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./programmes-page')).ProgrammesPage }),
  },
  {
    path: 'programmes/new',
    handle: { permit: 'programme.edit' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./edit-page')).NewPage }),
  },
  {
    path: 'programmes/:programmeId',
    handle: { permit: 'programme.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./programme-page')).ProgrammePage }),
  },
  {
    path: 'programmes/:programmeId/edit',
    handle: { permit: 'programme.edit' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./edit-page')).EditPage }),
  },
];
