import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../queries/query-keys';
import { keptEnrolment } from './device-db';

/** The last reading of a unit on this device; null where there is none. */
export const keptEnrolmentQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.device.enrolment(enrolmentId),
    queryFn: async () => (await keptEnrolment(enrolmentId)) ?? null,
    networkMode: 'always',
    retry: false,
  });
