import type { ReleaseDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Icon } from '../../ui/icon/icon';
import { successorOf } from './editions';
import styles from './release-life.module.css';

/** Above a release that is not in force: by what it was superseded, or why it was withdrawn and by whom. */
export function ReleaseLife({ release }: { release: ReleaseDetail }) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  const { withdrawal } = release;
  if (withdrawal !== null) {
    return (
      <div className={styles.band} data-tone="warn" role="note">
        <Icon name="alert" size={16} />
        <p>
          <b>{t('life.withdrawn', { name: withdrawal.by.displayName, date: format.date(withdrawal.at) })}</b>{' '}
          <span className={styles.reason}>{withdrawal.reason}</span>
          <small>{t('life.withdrawnMeans')}</small>
        </p>
      </div>
    );
  }
  if (release.state !== 'superseded') return null;
  const successor = successorOf(release);
  return (
    <div className={styles.band} role="note">
      <Icon name="history" size={16} />
      <p>
        {successor === null ? (
          t('life.supersededByWithdrawn')
        ) : (
          <>
            {t('life.superseded')}{' '}
            <Link to={`/standards/${successor.id}`} lang="zh-Hant">
              {successor.name} {successor.code}
            </Link>
          </>
        )}
        <small>{t('life.supersededMeans')}</small>
      </p>
    </div>
  );
}
