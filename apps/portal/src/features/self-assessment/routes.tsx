import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'my-units/:enrolmentId/self-assessment',
    handle: { permit: 'self-assessment.write' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./self-assessment-page')).SelfAssessmentPage }),
  },
];
