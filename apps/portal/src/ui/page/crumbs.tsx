import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../icon/icon';
import styles from './crumbs.module.css';

export interface Crumb {
  label: string;
  /** Left out for the place where the reader is. */
  to?: string;
  lang?: string | undefined;
}

/** Where the page lies. On a phone: the way back, and the name of the page. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation('common');
  const here = crumbs.at(-1);
  const parent = crumbs.length > 1 ? crumbs.at(-2) : undefined;
  return (
    <>
      <nav className={styles.crumbs} aria-label={t('nav.breadcrumbs')}>
        <ol className={styles.list}>
          {crumbs.map((crumb, index) => (
            <li key={`${index}-${crumb.label}`} className={styles.item}>
              {index > 0 && <Icon name="right" size={12} />}
              {crumb.to === undefined || index === crumbs.length - 1 ? (
                <span
                  className={styles.here}
                  lang={crumb.lang}
                  aria-current={index === crumbs.length - 1 ? 'page' : undefined}
                >
                  {crumb.label}
                </span>
              ) : (
                <Link to={crumb.to} lang={crumb.lang}>
                  {crumb.label}
                </Link>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.phone}>
        {parent?.to !== undefined && (
          <Link className={styles.back} to={parent.to} aria-label={t('action.back')}>
            <Icon name="left" size={20} />
          </Link>
        )}
        <span className={styles.name} lang={here?.lang}>
          {here?.label}
        </span>
      </div>
    </>
  );
}
