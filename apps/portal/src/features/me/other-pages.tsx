import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { destinationsFor, isWideOnly } from '../../shared/navigation/destinations';
import { useSession } from '../../shared/session/use-session';
import { Icon } from '../../ui/icon/icon';
import styles from './me-page.module.css';

/** On a phone: the pages made for a wide screen, which have no place in the bar below but can be read all the same. */
export function OtherPages() {
  const { t } = useTranslation(['me', 'common']);
  const { roles } = useSession();
  const others = destinationsFor(roles).filter((destination) => isWideOnly(destination, roles));
  if (others.length === 0) return null;
  return (
    <nav className={styles.others} aria-labelledby="other-pages">
      <h2 id="other-pages" className={styles.heading}>
        {t('me:others')}
      </h2>
      <ul>
        {others.map(({ id, to, icon }) => (
          <li key={id}>
            <Link to={to} className={styles.other}>
              <Icon name={icon} size={20} />
              {t(`common:nav.${id}`)}
              <Icon name="right" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
