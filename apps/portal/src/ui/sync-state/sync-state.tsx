import { Link } from 'react-router';
import { Icon } from '../icon/icon';
import styles from './sync-state.module.css';

interface SyncStateProps {
  tone: 'done' | 'busy' | 'waiting';
  text: string;
  /** Where it is read what the device still holds. */
  to?: string;
}

/** Says which of the two it is: on the server, or on this device. */
export function SyncState({ tone, text, to }: SyncStateProps) {
  return (
    <span className={styles.sync} data-tone={tone} role="status">
      <Icon name={tone === 'waiting' ? 'cloud-off' : 'cloud'} size={14} />
      {to === undefined ? (
        <span className={styles.text}>{text}</span>
      ) : (
        <Link to={to} className={styles.text}>
          {text}
        </Link>
      )}
    </span>
  );
}
