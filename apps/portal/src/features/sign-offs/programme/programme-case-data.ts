import type { ProgrammeCase } from '@attest/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocale } from '../../../base/i18n/use-locale';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';

/** As the case of a unit, never read again behind the back of whoever decides or signs: what was displayed counts. */
export const programmeCaseQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.passports.case(id),
    queryFn: ({ signal }) => api.get('/programme-enrolments/{id}/case', { path: { id }, signal }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
  });

/** What the page showed, for the server to compare with what stands. */
export const displayedOn = ({ units, attitudes }: ProgrammeCase) => ({
  units: units.map(({ programmeUnitId, signOffId }) => ({ programmeUnitId, signOffId })),
  attitudes: attitudes.map(({ targetId, status }) => ({ targetId, status })),
});

/** After an outcome, a signature or a return: what shows the state of the whole is read again. */
export function useWholeChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    const stale = [queryKeys.passports.all, queryKeys.programmeEnrolments.all, queryKeys.signOffQueue];
    await Promise.all([...stale, queryKeys.today].map((queryKey) => client.invalidateQueries({ queryKey })));
  }, [client]);
}

interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** In the reader's language where whoever made the programme named it in both. */
export function useProgrammeName(): (programme: Named) => { name: string; lang: string } {
  const { locale } = useLocale();
  return ({ name, nameEn }) =>
    locale === 'en' && nameEn !== null ? { name: nameEn, lang: 'en' } : { name, lang: 'zh-Hant' };
}

/** The first letters of a fingerprint in groups of four, as it is read out over a telephone. */
export const fingerprint = (sha256: string): string =>
  (sha256.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** An outcome is theirs to decide: there is none yet, or what it was decided on has changed. */
export const isToDecide = ({ abilities, enrolment, outdated }: ProgrammeCase): boolean =>
  abilities.decide && (enrolment.state === 'in_progress' || outdated);
