import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'my-evidence',
    lazy: async () => ({ Component: (await import('./my-evidence-page')).MyEvidencePage }),
  },
  {
    path: 'my-evidence/:evidenceId',
    lazy: async () => ({ Component: (await import('./evidence-page')).EvidencePage }),
  },
  { path: 'upload', lazy: async () => ({ Component: (await import('./upload-page')).UploadPage }) },
];
