import { methods } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { appointmentQuery } from '../../shared/appointments/appointment-queries';
import { enrolmentQuery } from '../../shared/enrolment/enrolment-queries';
import { isApiError } from '../../shared/http/api-error';
import { toolInUseQuery } from '../../shared/methods/use-tool-in-use';
import { KeptLink } from '../../shared/outbox/kept-link';
import { keptEnrolmentQuery } from '../../shared/outbox/kept-enrolment-query';
import { useKeepEnrolment } from '../../shared/outbox/use-keep-enrolment';
import { Empty } from '../../ui/empty/empty';
import { Page } from '../../ui/page/page';
import { optional, useSearchState } from '../../shared/search-state/use-search-state';
import { QueryState } from '../../shared/queries/query-state';
import { ButtonLink } from '../../ui/button/button';
import { ObserveForm } from './observe-form';
import styles from './observe.module.css';

/** The appointment it is held at. */
const viewState = { appointment: optional };

/** Recording one observation of one candidate. The last reading of the unit is kept for a floor without a network. */
export function ObservePage() {
  const { t } = useTranslation('observe');
  const { enrolmentId = '' } = useParams();
  const read = useQuery({
    ...enrolmentQuery(enrolmentId),
    select: ({ enrolment }) => enrolment,
  });
  const offline = isApiError(read.error) && read.error.isNetwork;
  const kept = useQuery({
    ...keptEnrolmentQuery(enrolmentId),
    enabled: read.data === undefined && offline,
  });
  const enrolment = read.data ?? kept.data ?? undefined;

  const tool = useQuery({
    ...toolInUseQuery(enrolment?.unit.id ?? '', methods.direct_observation.tool),
    enabled: enrolment !== undefined,
  });
  const [{ appointment: appointmentId }] = useSearchState(viewState);
  const planned = useQuery({ ...appointmentQuery(appointmentId ?? ''), enabled: appointmentId !== null });
  useKeepEnrolment(read.data);

  return (
    <Page
      title={t('title')}
      layout="panes"
      // Until there is something to do, the way to other pages stays.
      task={enrolment !== undefined}
      crumbs={
        enrolment === undefined
          ? [{ label: t('crumb'), to: '/observe' }, { label: t('title') }]
          : [
              { label: t('crumb'), to: '/observe' },
              { label: enrolment.candidate.displayName, to: `/enrolments/${enrolment.id}` },
              { label: enrolment.unit.code },
            ]
      }
    >
      {enrolment === undefined ? (
        <QueryState query={read}>{() => null}</QueryState>
      ) : enrolment.abilities.observe ? (
        // The form starts from the checklist in use; without a network, or without one, from the indicators.
        !tool.isLoading &&
        !planned.isLoading && (
          <ObserveForm
            key={enrolment.id}
            enrolment={enrolment}
            tool={tool.data ?? null}
            planned={planned.data ?? null}
          />
        )
      ) : (
        <div className={styles.closed}>
          <Empty
            level={1}
            title={t('closed.title')}
            icon="lock"
            actions={
              <>
                <KeptLink enrolmentId={enrolment.id} />
                <ButtonLink to={`/enrolments/${enrolment.id}`}>{t('closed.open')}</ButtonLink>
              </>
            }
          >
            {t('closed.text', { name: enrolment.candidate.displayName })}
          </Empty>
        </div>
      )}
    </Page>
  );
}
