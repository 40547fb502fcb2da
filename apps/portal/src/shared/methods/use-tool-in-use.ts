import type { ToolLine } from '@attest/api-client';
import type { ToolKind } from '@attest/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';

export interface ToolInUse {
  readonly versionId: string;
  readonly number: number;
  readonly lines: readonly ToolLine[];
}

/** The version of this kind of tool that is in use for a unit; null where none is. */
export const toolInUseQuery = (unitId: string, kind: ToolKind) =>
  queryOptions({
    queryKey: queryKeys.tools.inUse(unitId, kind),
    queryFn: async ({ signal }): Promise<ToolInUse | null> => {
      const { tools } = await api.get('/units/{id}/tools', { path: { id: unitId }, signal });
      const tool = tools.find((one) => one.kind === kind && one.state === 'in_use');
      const used = tool?.inUse ?? null;
      if (tool === undefined || used === null) return null;
      const { lines } =
        tool.latest.id === used.id
          ? tool.latest
          : await api.get('/tool-versions/{id}', { path: { id: used.id }, signal });
      return { versionId: used.id, number: used.number, lines };
    },
    staleTime: 5 * 60_000,
    retry: false,
  });
