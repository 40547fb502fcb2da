import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import type { Locale } from '../../base/i18n/locale';

export const formQuery = (enrolmentId: string, locale: Locale) =>
  queryOptions({
    queryKey: queryKeys.enrolment.thirdPartyForm(enrolmentId, locale),
    queryFn: ({ signal }) =>
      api.get('/enrolments/{id}/third-party-form', { path: { id: enrolmentId }, query: { locale }, signal }),
  });
