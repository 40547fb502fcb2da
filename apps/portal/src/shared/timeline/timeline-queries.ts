import type { Method, Suggestions } from '@attest/api-client';
import type { TargetKind } from '@attest/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { useCursorList } from '../queries/use-cursor-list';

export interface TimelineFilter {
  method: Method | null;
  enrolmentId: string | null;
  kind: TargetKind | null;
}

export const everything: TimelineFilter = { method: null, enrolmentId: null, kind: null };

const PAGE = 20;

/** All evidence of a person that the reader sees, what happened last first. */
export const useTimeline = (candidateId: string, { method, enrolmentId, kind }: TimelineFilter) =>
  useCursorList({
    queryKey: queryKeys.timeline.of(candidateId, { method, enrolmentId, kind }),
    keepPrevious: true,
    read: (cursor, signal) =>
      api.get('/candidates/{id}/timeline', {
        path: { id: candidateId },
        query: {
          limit: PAGE,
          ...(cursor === null ? {} : { cursor }),
          ...(method === null ? {} : { method }),
          ...(enrolmentId === null ? {} : { enrolmentId }),
          ...(kind === null ? {} : { kind }),
        },
        signal,
      }),
  });

const MOST_ASKED = 100;
const nothing: Suggestions = { units: [], items: [] };

/** Where what is being recorded for these targets might count too; nothing for no target. */
export const suggestionsQuery = (enrolmentId: string, targetIds: readonly string[]) => {
  const asked = targetIds.toSorted().slice(0, MOST_ASKED);
  return queryOptions({
    queryKey: queryKeys.timeline.suggestions(enrolmentId, asked.join()),
    queryFn: ({ signal }) =>
      asked.length === 0
        ? Promise.resolve(nothing)
        : api.get('/enrolments/{id}/suggestions', {
            path: { id: enrolmentId },
            query: { targetIds: asked.join() },
            signal,
          }),
    staleTime: 60_000,
  });
};

/** Evidence of the same candidate with the content of this file. */
export const sameFileQuery = (fileId: string, enrolmentId: string) =>
  queryOptions({
    queryKey: queryKeys.timeline.sameFile(fileId, enrolmentId),
    queryFn: ({ signal }) =>
      api.get('/files/{id}/same', { path: { id: fileId }, query: { enrolmentId }, signal }),
    staleTime: 60_000,
  });
