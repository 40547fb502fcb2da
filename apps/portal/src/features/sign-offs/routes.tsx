import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

const page = async () => ({ Component: (await import('./sign-offs-page')).SignOffsPage });

export const routes: RouteObject[] = [
  { path: 'sign-offs', handle: { permit: 'sign-off.sign' } satisfies RouteHandle, lazy: page },
  { path: 'sign-offs/:enrolmentId', handle: { permit: 'sign-off.sign' } satisfies RouteHandle, lazy: page },
  {
    path: 'passports/:programmeEnrolmentId/decision',
    handle: { permit: 'judgement.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./programme/programme-case-page')).ProgrammeCasePage }),
  },
];
