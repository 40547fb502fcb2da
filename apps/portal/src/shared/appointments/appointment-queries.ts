import type { Appointment } from '@attest/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** What the reader comes to and is not over. */
export const ownAppointmentsQuery = queryOptions({
  queryKey: queryKeys.appointments.own,
  queryFn: ({ signal }) => api.get('/appointments', { query: {}, signal }),
});

export const appointmentQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.appointments.detail(id),
    queryFn: ({ signal }) => api.get('/appointments/{id}', { path: { id }, signal }),
  });

export const enrolmentAppointmentsQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.appointments.ofEnrolment(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/appointments', { path: { id: enrolmentId }, signal }),
  });

export const busyQuery = (enrolmentIds: readonly string[], from: string, to: string) => {
  const filter = { enrolmentIds: enrolmentIds.join(','), from, to };
  return queryOptions({
    queryKey: queryKeys.appointments.busy(filter),
    queryFn: ({ signal }) => api.get('/busy-times', { query: filter, signal }),
  });
};

/** Who is in work on the same unit, and may come along. */
export const companionsQuery = (unitId: string) =>
  queryOptions({
    queryKey: queryKeys.appointments.companions(unitId),
    queryFn: ({ signal }) => api.get('/enrolments', { query: { unitId, open: true, limit: 100 }, signal }),
  });

export const calendarFeedQuery = queryOptions({
  queryKey: queryKeys.appointments.feed,
  queryFn: ({ signal }) => api.get('/calendar-feed', { signal }),
});

/** After an appointment was made or changed: it stands as answered, and what lists it is read again. */
export function useAppointmentChanged(): (changed: Appointment) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (changed) => {
      await client.invalidateQueries({ queryKey: queryKeys.appointments.all });
      client.setQueryData(queryKeys.appointments.detail(changed.id), changed);
    },
    [client],
  );
}
