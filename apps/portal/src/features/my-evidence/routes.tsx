import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'my-evidence',
    handle: { permit: 'my-units.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./my-evidence-page')).MyEvidencePage }),
  },
  {
    path: 'my-evidence/:evidenceId',
    handle: { permit: 'my-units.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./evidence-page')).EvidencePage }),
  },
  {
    path: 'my-evidence/:evidenceId/marks',
    handle: { permit: 'my-units.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./marks-page')).MarksPage }),
  },
  {
    path: 'upload',
    handle: { permit: 'evidence.upload' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./upload-page')).UploadPage }),
  },
];
