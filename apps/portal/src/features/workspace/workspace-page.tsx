import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import { useUnitCrumbs } from '../../shared/enrolment/use-unit-crumbs';
import { Workspace } from './workspace';
import { useWorkspaceData } from './use-workspace-data';
import styles from './workspace.module.css';

/** One candidate on one unit: what is there, what it is worth, what is missing. */
export function WorkspacePage() {
  const { t } = useTranslation('workspace');
  const { enrolmentId = '' } = useParams();
  const { read, enrolment, readable, coverage, evidence, data } = useWorkspaceData(enrolmentId);
  const crumbs = useUnitCrumbs(enrolment);

  return (
    <Page
      title={
        enrolment === undefined
          ? t('title')
          : t('titleOf', { name: enrolment.candidate.displayName, unit: enrolment.unit.title })
      }
      crumbs={crumbs}
      layout="panes"
    >
      <QueryState query={read} skeleton={<WorkspaceSkeleton />}>
        {() => (
          <QueryState query={coverage} skeleton={<WorkspaceSkeleton />}>
            {() => data && <Workspace data={data} evidence={readable ? evidence : null} />}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

function WorkspaceSkeleton() {
  return (
    <div className={styles.waiting}>
      <Delayed>
        <Bar width="40%" height={24} />
        <Bar width="64%" />
        <Bar height={320} />
      </Delayed>
    </div>
  );
}
