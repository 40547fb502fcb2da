import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'rules',
    handle: { permit: 'rules.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./rules-page')).RulesPage }),
  },
  {
    path: 'rules/edit',
    handle: { permit: 'rules.edit' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./edit-page')).EditPage }),
  },
];
