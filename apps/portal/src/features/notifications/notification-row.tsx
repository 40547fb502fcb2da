import type { Notification } from '@attest/api-client';
import type { NotificationTopic } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { useNotificationText } from '../../shared/notifications/use-notification-text';
import { cx } from '../../ui/cx';
import { Icon, type IconName } from '../../ui/icon/icon';
import styles from './notifications.module.css';

const icons: Readonly<Record<NotificationTopic, IconName>> = {
  conversation: 'speech',
  requests: 'upload',
  evidence: 'inbox',
  judgements: 'scales',
  decisions: 'sign',
  third_parties: 'person',
  plans: 'enrol',
  appointments: 'calendar',
  reminders: 'clock',
  record: 'shield',
};

interface NotificationRowProps {
  item: Notification;
  onOpen: (item: Notification) => void;
}

/** One thing that happened, and the way to where it did. */
export function NotificationRow({ item, onOpen }: NotificationRowProps) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const text = useNotificationText();
  const fresh = item.readAt === null;
  return (
    <li>
      <Link
        to={item.link}
        className={cx(styles.row, fresh && styles.unread)}
        onClick={() => {
          onOpen(item);
        }}
      >
        <Icon name={icons[item.topic]} size={16} />
        <span className={styles.words}>
          <span className={styles.text}>{text(item)}</span>
          {item.unit !== null && (
            <span className={styles.unit} lang="zh-Hant">
              {item.unit.code} {item.unit.title}
            </span>
          )}
        </span>
        <span className={styles.when}>
          {fresh && <b className={styles.new}>{t('new')}</b>}
          <time dateTime={item.at}>{format.time(item.at)}</time>
        </span>
      </Link>
    </li>
  );
}
