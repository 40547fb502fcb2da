import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'audit',
    handle: { permit: 'audit.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./audit-page')).AuditPage }),
  },
];
