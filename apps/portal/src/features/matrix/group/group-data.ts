import { unpackCells, type GroupToArrange } from '@attest/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';

export interface ReadGroup extends GroupToArrange {
  readonly today: string;
  readonly truncated: boolean;
}

/** Unpacked once for each read: filters, order and totals are worked out here and cost no request. */
export const groupQuery = (releaseId: string | null) =>
  queryOptions({
    queryKey: queryKeys.overview.matrix(releaseId),
    queryFn: async ({ signal }): Promise<ReadGroup> => {
      const { cells, ...matrix } = await api.get('/matrix', { query: { releaseId }, signal });
      return { ...matrix, cells: unpackCells(cells, matrix.today) };
    },
  });
