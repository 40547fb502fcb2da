import type { ProgrammeEnrolmentSummary } from '@attest/api-client';
import { scopesFor } from '@attest/domain';
import { useEffect, useMemo } from 'react';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { useCursorList } from '../queries/use-cursor-list';
import { useSession } from '../session/use-session';

export const useReadsPassports = (): boolean =>
  scopesFor('programme-enrolment.read', useSession().roles).length > 0;

/** Newest first; for the page of one person. */
export const usePassportsOf = (candidateId: string) =>
  useCursorList({
    queryKey: queryKeys.programmeEnrolments.ofCandidate(candidateId),
    read: (cursor, signal) => api.get('/programme-enrolments', { query: { candidateId, cursor }, signal }),
    enabled: useReadsPassports(),
  });

type PassportsByCandidate = ReadonlyMap<string, readonly ProgrammeEnrolmentSummary[]>;

/**
 * The passports beside a list of people, by candidate, newest first: of a group, or of everybody within reach.
 * Withdrawn ones are left out. Empty until read, and where the reader may not see any.
 */
export function usePassports(groupId: string | null): PassportsByCandidate {
  const { rows, more } = useCursorList({
    queryKey: queryKeys.programmeEnrolments.beside(groupId),
    read: (cursor, signal) =>
      api.get('/programme-enrolments', {
        query: { limit: 200, cursor, ...(groupId === null ? {} : { groupId }) },
        signal,
      }),
    enabled: useReadsPassports(),
  });
  const { has, loading, load } = more;
  useEffect(() => {
    if (has && !loading) load();
  }, [has, load, loading]);
  return useMemo(() => byCandidate(rows), [rows]);
}

function byCandidate(rows: readonly ProgrammeEnrolmentSummary[]): PassportsByCandidate {
  const found = new Map<string, ProgrammeEnrolmentSummary[]>();
  for (const row of rows) {
    if (row.state === 'withdrawn') continue;
    const before = found.get(row.candidate.id);
    if (before === undefined) found.set(row.candidate.id, [row]);
    else before.push(row);
  }
  return found;
}
