import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { unreadQuery } from '../shared/notifications/unread-query';
import { Icon } from '../ui/icon/icon';
import styles from './bell.module.css';

/** In sight on every page: how much happened that was not read, and the way to it. */
export function Bell() {
  const { t } = useTranslation('common');
  const { data } = useQuery(unreadQuery);
  const count = data?.count ?? 0;
  return (
    <Link
      to="/notifications"
      className={styles.bell}
      aria-label={count === 0 ? t('bell.none') : t('bell.unread', { count })}
    >
      <Icon name="bell" size={20} />
      {count > 0 && (
        <span className={styles.badge} aria-hidden>
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
