import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';

export { queueQuery } from '../../shared/navigation/waiting';

/**
 * The case as it stands under the signature. It is never read again behind the signer's back: what is signed is what
 * was displayed, and what came later is shown as a difference.
 */
export const caseQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.enrolment.case(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/case', { path: { id: enrolmentId }, signal }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
  });
