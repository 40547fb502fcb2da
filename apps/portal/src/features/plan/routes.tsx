import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'enrolments/:enrolmentId/plan',
    handle: { permit: 'plan.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./plan-page')).PlanPage }),
  },
  {
    path: 'my-units/:enrolmentId/plan',
    handle: { permit: 'plan.acknowledge' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./my-plan-page')).MyPlanPage }),
  },
];
