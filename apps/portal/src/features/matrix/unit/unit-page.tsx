import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useUnitCrumbs } from '../../../shared/enrolment/use-unit-crumbs';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';
import { Page } from '../../../ui/page/page';
import { QueryState } from '../../../shared/queries/query-state';
import { UnitView } from './unit-view';

/** Indicators and critical evidence of one enrolment by pieces of evidence. */
export function UnitPage() {
  const { t } = useTranslation('matrix');
  const { enrolmentId = '' } = useParams();
  const query = useQuery({
    queryKey: queryKeys.enrolment.matrix(enrolmentId),
    queryFn: ({ signal }) => api.get('/enrolments/{id}/matrix', { path: { id: enrolmentId }, signal }),
  });
  const enrolment = query.data?.enrolment;
  const crumbs = useUnitCrumbs(enrolment, t('unit.title'));
  return (
    <Page
      title={
        enrolment === undefined
          ? t('unit.title')
          : t('unit.titleOf', { name: enrolment.candidate.displayName, unit: enrolment.unit.title })
      }
      crumbs={crumbs}
      layout="panes"
    >
      <QueryState query={query}>{(matrix) => <UnitView matrix={matrix} />}</QueryState>
    </Page>
  );
}
