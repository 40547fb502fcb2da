import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../button/button';
import { Empty } from '../empty/empty';
import styles from './whole-page.module.css';

/** Gone, mistyped, or invisible: the three look the same on purpose. */
export function NotFound() {
  const { t } = useTranslation('common');
  return (
    <div className={styles.whole} data-whole>
      <Empty
        level={1}
        title={t('error.notFoundTitle')}
        icon="search"
        actions={<ButtonLink to="/">{t('action.home')}</ButtonLink>}
      >
        {t('error.notFound')}
      </Empty>
    </div>
  );
}

/** Visible, but not for this person to open. */
export function Forbidden() {
  const { t } = useTranslation('common');
  return (
    <div className={styles.whole} data-whole>
      <Empty
        level={1}
        title={t('error.forbiddenTitle')}
        icon="lock"
        actions={<ButtonLink to="/">{t('action.home')}</ButtonLink>}
      >
        {t('error.forbidden')}
      </Empty>
    </div>
  );
}
