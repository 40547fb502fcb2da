import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { releaseQuery } from '../../shared/releases/release-queries';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import { ReleaseView } from './release-view';
import styles from './release.module.css';

/** A published standard as a whole; `?unit=`, `?element=`, `?indicator=` and `?section=` lead to a place in it. */
export function ReleasePage() {
  const { t } = useTranslation('standards');
  const { releaseId = '' } = useParams();
  const query = useQuery(releaseQuery(releaseId));
  const release = query.data;
  return (
    <Page
      title={release?.name ?? t('title')}
      titleLang={release === undefined ? undefined : 'zh-Hant'}
      crumbs={[{ label: t('title'), to: '/standards' }, { label: release?.code ?? t('one') }]}
      layout="panes"
    >
      <QueryState query={query} skeleton={<ReleaseSkeleton />}>
        {(loaded) => <ReleaseView release={loaded} />}
      </QueryState>
    </Page>
  );
}

function ReleaseSkeleton() {
  return (
    <div className={styles.waiting}>
      <Delayed>
        <Bar width={320} height={24} />
        <Bar width={240} />
        <Bar height={400} />
      </Delayed>
    </div>
  );
}
