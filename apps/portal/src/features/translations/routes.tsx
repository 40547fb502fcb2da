import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'standards/:releaseId/translation',
    handle: { permit: 'translation.edit' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./translation-page')).TranslationPage }),
  },
];
