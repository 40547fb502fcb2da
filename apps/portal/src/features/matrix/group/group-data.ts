import { unpackCells, type GroupToArrange } from '@attest/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';

export interface ReadGroup extends GroupToArrange {
  readonly today: string;
  /** Days before evidence expires at which the rules have people told. */
  readonly warnDays: number;
  readonly truncated: boolean;
  readonly etag: string | null;
}

/**
 * Unpacked once for each state: filters, order and totals are worked out here and cost no request, and what has not
 * changed since it was read is not sent again.
 */
export const groupQuery = (releaseId: string | null) => {
  const queryKey = queryKeys.overview.matrix(releaseId);
  return queryOptions({
    queryKey,
    queryFn: async ({ signal, client }): Promise<ReadGroup> => {
      const known = client.getQueryData<ReadGroup>(queryKey);
      const given = { query: { releaseId }, signal };
      return api.getUnlessKnown('/matrix', known, given, ({ data: { cells, ...matrix }, etag }) => ({
        ...matrix,
        etag,
        cells: unpackCells(cells, matrix),
      }));
    },
  });
};
