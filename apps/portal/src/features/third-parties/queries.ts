import type { ThirdPartyForm, ThirdPartyList } from '@attest/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/http/query-keys';
import type { Locale } from '../../shared/i18n/locale';

export const thirdPartiesQuery = (enrolmentId: string) =>
  queryOptions({
    queryKey: [...queryKeys.enrolment(enrolmentId), 'third-parties'],
    queryFn: ({ signal }) => api.get<ThirdPartyList>(`/enrolments/${enrolmentId}/third-parties`, { signal }),
  });

export const formQuery = (enrolmentId: string, locale: Locale) =>
  queryOptions({
    queryKey: [...queryKeys.enrolment(enrolmentId), 'third-party-form', locale],
    queryFn: ({ signal }) =>
      api.get<ThirdPartyForm>(`/enrolments/${enrolmentId}/third-party-form`, { query: { locale }, signal }),
  });
