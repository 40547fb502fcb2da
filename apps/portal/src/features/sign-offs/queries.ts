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

/**
 * The evidence behind one row, newest first. It belongs to the case as it is displayed, and is read anew with the next
 * one: what came between the two is not in the manifest, and a signature is refused as changed.
 */
export const rowEvidenceList = (enrolmentId: string, manifestSha256: string, targetId: string) => ({
  queryKey: queryKeys.enrolment.caseRow(enrolmentId, manifestSha256, targetId),
  read: (cursor: string | null, signal: AbortSignal) =>
    api.get('/enrolments/{id}/evidence', { path: { id: enrolmentId }, query: { targetId, cursor }, signal }),
  staleTime: Infinity,
});
