import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { targetGroups } from '../../../shared/enrolment/targets';
import { useFormat } from '../../../base/format/use-format';
import type { Wording } from '../../../shared/methods/written';
import { keptEnrolments } from '../../../shared/outbox/device-db';
import { queryKeys } from '../../../shared/queries/query-keys';

/** What it takes to say in this language what was written about a unit, as far as its names are at hand. */
export function useWording(enrolment: EnrolmentDetail | null): Wording {
  const { t } = useTranslation(['methods', 'terms']);
  const format = useFormat();
  const kept = useQuery({
    queryKey: queryKeys.device.enrolments,
    queryFn: keptEnrolments,
    networkMode: 'always',
    retry: false,
  });
  return useMemo(() => {
    // Candidates on the same unit share its targets: of several observed at once, one reading serves all.
    const read = [...(kept.data ?? []), ...(enrolment === null ? [] : [enrolment])];
    const critical = (number: number) => t('methods:kept.critical', { number });
    const names = new Map(
      read
        .flatMap((one) => targetGroups(one, critical).flatMap(({ targets }) => targets))
        .map(({ id, code, text }) => [id, `${code} ${text}`]),
    );
    return {
      t,
      day: format.date,
      nameOf: (id: string) => names.get(id),
      compare: format.compare,
    };
  }, [enrolment, format, kept.data, t]);
}
