import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** How the candidate of an enrolment sees themselves: read by the two who plan with it. */
export const selfAssessmentQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.selfAssessment(enrolmentId),
    queryFn: ({ signal }) =>
      api.get('/enrolments/{id}/self-assessment', { path: { id: enrolmentId }, signal }),
  });
