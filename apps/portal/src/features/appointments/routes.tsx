import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../shared/session/route-handle';

export const routes: RouteObject[] = [
  {
    path: 'appointments/:appointmentId',
    handle: { permit: 'appointment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./appointment-page')).AppointmentPage }),
  },
  {
    path: 'enrolments/:enrolmentId/appointments',
    handle: { permit: 'appointment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./case-page')).CasePage }),
  },
];
