import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

/** As many as the API gives at once. */
const limit = 200;

/** The people in work with an assessor, in the order of their names, page by page. */
export const toObserveRead = (
  memberId: string,
  { unitId, q }: { unitId: string | undefined; q: string },
) => ({
  queryKey: queryKeys.enrolments.toObserve(memberId, { unitId, q }),
  read: (cursor: string | null, signal: AbortSignal) =>
    api.get('/enrolments', {
      query: { assessorId: memberId, open: true, order: 'candidate', unitId, limit, q, cursor },
      signal,
    }),
});
