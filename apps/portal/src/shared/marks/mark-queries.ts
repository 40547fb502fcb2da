import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { readAllPages } from '../queries/use-cursor-list';

/** The places marked in one piece of evidence, on every version, and for which enrolments one may add to them. */
export const evidenceMarksQuery = (evidenceId: string) =>
  queryOptions({
    queryKey: queryKeys.evidence.marks(evidenceId),
    queryFn: ({ signal }) => api.get('/evidence/{id}/marks', { path: { id: evidenceId }, signal }),
  });

/** Those in all evidence of an enrolment: beside each indicator stand the places that show it. */
export const enrolmentMarksQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.marks(enrolmentId),
    queryFn: ({ signal }) =>
      readAllPages((cursor) =>
        api.get('/enrolments/{id}/marks', {
          path: { id: enrolmentId },
          query: { limit: 200, cursor },
          signal,
        }),
      ),
  });
