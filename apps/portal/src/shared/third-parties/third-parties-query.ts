import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

export const thirdPartiesQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.thirdParties(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/third-parties', { path: { id: enrolmentId }, signal }),
  });
