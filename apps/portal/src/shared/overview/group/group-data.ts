import { unpackCells, type GroupToArrange, type MatrixKind } from '@attest/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../http/api';
import { type MatrixRead, queryKeys } from '../../queries/query-keys';

export interface ReadGroup extends GroupToArrange {
  readonly today: string;
  /** Days before evidence expires at which the rules have people told. */
  readonly warnDays: number;
  readonly truncated: boolean;
  readonly etag: string | null;
  /** What its cells count. */
  readonly kind: MatrixKind;
}

/**
 * Unpacked once for each state: filters, order and totals are worked out here and cost no request, and what has not
 * changed since it was read is not sent again.
 */
export const groupQuery = (read: MatrixRead) => {
  const { kind } = read;
  const queryKey = queryKeys.overview.matrix(read);
  return queryOptions({
    queryKey,
    queryFn: async ({ signal, client }): Promise<ReadGroup> => {
      const known = client.getQueryData<ReadGroup>(queryKey);
      const given = { query: read, signal };
      return api.getUnlessKnown('/matrix', known, given, ({ data: { cells, ...matrix }, etag }) => ({
        ...matrix,
        ...{ etag, kind },
        cells: unpackCells(cells, matrix),
      }));
    },
  });
};
