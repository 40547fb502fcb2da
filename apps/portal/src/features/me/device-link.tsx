import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useKeptItems, useKeptWritings } from '../../shared/outbox/use-kept-items';
import { useSession } from '../../shared/session/use-session';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import styles from './me-page.module.css';

/** The way to what lies on this device and nowhere else. */
export function DeviceLink() {
  const { t } = useTranslation('me');
  const { member } = useSession();
  const { data: items = [] } = useKeptItems(member.id);
  const { data: writings = [] } = useKeptWritings(member.id);
  const count = items.length + writings.length;
  const refused = items.some(({ state }) => state === 'refused');
  return (
    <section className={styles.device}>
      <Link to="/me/device" className={styles.other}>
        <Icon name="phone" size={20} />
        {t('device.title')}
        {count > 0 && <Chip tone={refused ? 'bad' : 'warn'}>{t('device.count', { count })}</Chip>}
        <Icon name="right" size={16} />
      </Link>
      <Link to="/me/offline" className={styles.other}>
        <Icon name="cloud-off" size={20} />
        {t('offline.title')}
        <Icon name="right" size={16} />
      </Link>
    </section>
  );
}
