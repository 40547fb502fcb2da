import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { enrolmentQuery } from '../../../shared/enrolment/enrolment-queries';
import { ButtonLink } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { Page } from '../../../ui/page/page';
import { QueryState } from '../../../ui/query-state/query-state';
import { useCrumbs } from '../parts/use-crumbs';
import { AskForm } from './ask-form';
import styles from './ask.module.css';

/** Oral questions: what was asked, what was expected, what was said, and what it was worth. */
export function AskPage() {
  const { t } = useTranslation('workspace');
  const { enrolmentId = '' } = useParams();
  const read = useQuery(enrolmentQuery(enrolmentId));
  const crumbs = useCrumbs(read.data?.enrolment, t('ask.crumb'));
  return (
    <Page title={t('ask.title')} crumbs={crumbs} layout="panes" task>
      <QueryState query={read}>
        {({ enrolment }) =>
          enrolment.abilities.ask ? (
            <AskForm key={enrolment.id} enrolment={enrolment} />
          ) : (
            <div className={styles.closed}>
              <Empty
                title={t('ask.closedTitle')}
                icon="lock"
                actions={<ButtonLink to={`/enrolments/${enrolment.id}`}>{t('ask.open')}</ButtonLink>}
              >
                {t('ask.closedText')}
              </Empty>
            </div>
          )
        }
      </QueryState>
    </Page>
  );
}
