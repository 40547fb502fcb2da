import { type AssessmentMethod, assessmentMethods, methods } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Redirect } from '../../../ui/redirect/redirect';
import { appointmentQuery } from '../../../shared/appointments/appointment-queries';
import { enrolmentQuery } from '../../../shared/enrolment/enrolment-queries';
import { methodParts } from '../../../shared/methods/parts-table';
import { toolInUseQuery } from '../../../shared/methods/use-tool-in-use';
import { KeptLink } from '../../../shared/outbox/kept-link';
import { useKeepEnrolment } from '../../../shared/outbox/use-keep-enrolment';
import { ButtonLink } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { Page } from '../../../ui/page/page';
import { optional, useSearchState } from '../../../shared/search-state/use-search-state';
import { QueryState } from '../../../shared/queries/query-state';
import { useUnitCrumbs } from '../../../shared/enrolment/use-unit-crumbs';
import { RecordForm } from './record-form';
import styles from './record.module.css';

/** The appointment it is held at. */
const viewState = { appointment: optional };

/** Recording evidence by the method in the address. */
export function RecordPage() {
  const { enrolmentId = '', method: named } = useParams();
  const { search } = useLocation();
  const method = assessmentMethods.find((known) => known === named);
  if (method === undefined) return <Redirect to={`/enrolments/${enrolmentId}/record`} />;
  // An observation has one form, wherever it is begun from.
  if (method === 'direct_observation') return <Redirect to={`/enrolments/${enrolmentId}/observe${search}`} />;
  return <RecordByMethod key={method} method={method} />;
}

/** Oral questions have an address of their own, as they always had. */
export function AskPage() {
  return <RecordByMethod method="oral_questioning" />;
}

function RecordByMethod({ method }: { method: AssessmentMethod }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const { enrolmentId = '' } = useParams();
  const read = useQuery(enrolmentQuery(enrolmentId));
  const enrolment = read.data?.enrolment;
  useKeepEnrolment(enrolment);
  const tool = useQuery({
    ...toolInUseQuery(enrolment?.unit.id ?? '', methods[method].tool),
    enabled: enrolment !== undefined,
  });
  const [{ appointment: appointmentId }] = useSearchState(viewState);
  const planned = useQuery({ ...appointmentQuery(appointmentId ?? ''), enabled: appointmentId !== null });
  const name = t(`terms:method.${method}`);
  const crumbs = useUnitCrumbs(enrolment, name);
  return (
    <Page title={t('record.titleOf', { method: name })} crumbs={crumbs} layout="panes" task>
      <QueryState query={read}>
        {({ enrolment: found }) =>
          !found.abilities.record || ![null, method].includes(found.abilities.boundTo) ? (
            <div className={styles.closed}>
              <Empty
                level={1}
                title={t('record.closedTitle')}
                icon="lock"
                actions={
                  <>
                    <KeptLink enrolmentId={found.id} />
                    <ButtonLink to={`/enrolments/${found.id}`}>{t('record.open')}</ButtonLink>
                  </>
                }
              >
                {t('record.closedText')}
              </Empty>
            </div>
          ) : (
            // The form starts from the tool; without a network, or without a tool, it starts empty.
            !tool.isLoading &&
            !planned.isLoading &&
            methodParts[method].use((parts) => (
              <RecordForm
                key={found.id}
                parts={parts}
                enrolment={found}
                tool={tool.data ?? null}
                planned={planned.data?.method === method ? planned.data : null}
              />
            ))
          )
        }
      </QueryState>
    </Page>
  );
}
