import type { EnrolmentDetail } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useClock } from '../../base/clock/use-clock';
import { AppointmentList } from '../../shared/appointments/appointment-groups';
import { enrolmentAppointmentsQuery } from '../../shared/appointments/appointment-queries';
import { mayPropose } from '../../shared/appointments/enrolment-appointments';
import { ProposeButton } from '../../shared/appointments/propose-button';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { useUnitCrumbs } from '../../shared/enrolment/use-unit-crumbs';
import { QueryState } from '../../shared/queries/query-state';
import { useSession } from '../../shared/session/use-session';
import { Empty } from '../../ui/empty/empty';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import styles from './appointment.module.css';

/** All appointments of one candidate on one unit, and a further one. */
export function CasePage() {
  const { t } = useTranslation('appointments');
  const { enrolmentId = '' } = useParams();
  const read = useQuery(enrolmentQuery(enrolmentId));
  const crumbs = useUnitCrumbs(read.data?.enrolment, t('mine.title'));
  return (
    <Page title={t('mine.title')} crumbs={crumbs}>
      <QueryState query={read}>{({ enrolment }) => <Case enrolment={enrolment} />}</QueryState>
    </Page>
  );
}

function Case({ enrolment }: { enrolment: EnrolmentDetail }) {
  const { t } = useTranslation('appointments');
  const now = useClock().now();
  const own = useSession().member.id;
  const read = useQuery(enrolmentAppointmentsQuery(enrolment.id));
  return (
    <div className={styles.wide}>
      <PageHead
        onPhone="shown"
        title={t('mine.title')}
        meta={[
          enrolment.candidate.displayName,
          <span key="unit" lang="zh-Hant">
            {enrolment.unit.code} {enrolment.unit.title}
          </span>,
        ]}
        {...(mayPropose(enrolment, own)
          ? { actions: <ProposeButton variant="primary" enrolment={enrolment} /> }
          : {})}
      />
      <QueryState query={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="calendar" title={t('mine.none')} />
          ) : (
            <AppointmentList title={t('mine.of')} items={items} now={now} />
          )
        }
      </QueryState>
    </div>
  );
}
