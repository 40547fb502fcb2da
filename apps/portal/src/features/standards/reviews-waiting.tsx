import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../shared/http/api';
import { queryKeys } from '../../shared/queries/query-keys';
import { Icon } from '../../ui/icon/icon';
import styles from './reviews-waiting.module.css';

/** On an author's first page: what colleagues have sent to review. Says nothing when nothing waits. */
export function ReviewsWaiting() {
  const { t } = useTranslation('standards');
  const { data } = useQuery({
    queryKey: queryKeys.imports.reviewsWaiting,
    queryFn: ({ signal }) => api.get('/imports', { query: { state: 'in_review', limit: 50 }, signal }),
  });
  const waiting = data?.items.filter(({ abilities }) => abilities.publish) ?? [];
  const [first] = waiting;
  if (first === undefined) return null;
  return (
    <Link
      className={styles.waiting}
      to={waiting.length === 1 ? `/imports/${first.id}` : '/imports?state=in_review'}
    >
      <Icon name="observe" />
      <span>
        <b>{t('waiting', { count: waiting.length })}</b>
        <small>
          {t('waitingFrom', {
            standard: first.name,
            name: first.latestReview?.by.displayName ?? first.createdBy.displayName,
          })}
        </small>
      </span>
      <Icon name="right" />
    </Link>
  );
}
