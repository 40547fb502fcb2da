import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QueryState } from '../../shared/queries/query-state';
import { useSession } from '../../shared/session/use-session';
import { Page } from '../../ui/page/page';
import { SkeletonRows } from '../../ui/skeleton/skeleton';
import { passportQuery } from './passport-data';
import { PassportView } from './passport-view';
import { useProgrammeName } from '../../shared/programmes/use-programme-name';

/** As tall as a row of the table. */
const ROW = 53;

/** One person, one programme: how far they are with all of it. */
export function PassportPage() {
  const { t } = useTranslation('passport');
  const { programmeEnrolmentId = '' } = useParams();
  const passport = useQuery(passportQuery(programmeEnrolmentId));
  const { member } = useSession();
  const programmeName = useProgrammeName();
  const { data } = passport;
  const own = data?.candidate.id === member.id;
  const crumbs =
    data === undefined
      ? [{ label: t('title') }]
      : [
          own ? { label: t('title'), to: '/my-passport' } : { label: data.candidate.displayName },
          { label: data.programme.code ?? programmeName(data.programme).name, lang: 'zh-Hant' },
        ];
  return (
    <Page title={t('title')} crumbs={crumbs} layout="panes" unheaded={data === undefined}>
      <QueryState query={passport} skeleton={<SkeletonRows rows={10} height={ROW} />}>
        {(found) => <PassportView passport={found} />}
      </QueryState>
    </Page>
  );
}
