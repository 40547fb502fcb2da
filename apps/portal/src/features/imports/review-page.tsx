import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../ui/page/page';
import { QueryState } from '../../shared/queries/query-state';
import { Bar, Delayed } from '../../ui/skeleton/skeleton';
import { importQuery } from './queries';
import { Review } from './review';
import styles from './review.module.css';

/** One document: what it says, what was read, and what a person has to decide. */
export function ReviewPage() {
  const { t } = useTranslation('imports');
  const { importId = '' } = useParams();
  const query = useQuery(importQuery(importId));
  const detail = query.data;
  return (
    <Page
      title={detail?.name ?? t('title')}
      titleLang={detail === undefined ? undefined : 'zh-Hant'}
      crumbs={[{ label: t('title'), to: '/imports' }, { label: detail?.code ?? t('one') }]}
      layout="panes"
    >
      <QueryState
        query={query}
        skeleton={
          <div className={styles.waiting}>
            <Delayed>
              <Bar width={320} height={24} />
              <Bar height={480} />
            </Delayed>
          </div>
        }
      >
        {(loaded) => <Review key={loaded.id} detail={loaded} />}
      </QueryState>
    </Page>
  );
}
