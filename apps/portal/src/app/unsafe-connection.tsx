import { useTranslation } from 'react-i18next';
import { cx } from '../ui/cx';
import { Empty } from '../ui/empty/empty';
import styles from './route-error.module.css';

/**
 * Over plain http a browser gives no keys for what is sent, no locks between tabs, no camera and no promise to keep
 * anything: a record could be sent twice or be lost. So nothing is begun there. `localhost` counts as safe.
 */
export function UnsafeConnection() {
  const { t } = useTranslation('common');
  return (
    <main className={cx(styles.place, styles.whole)}>
      <title>{`${t('error.unsafeTitle')} · Attest`}</title>
      <Empty level={1} icon="lock" title={t('error.unsafeTitle')}>
        {t('error.unsafe')}
      </Empty>
    </main>
  );
}
