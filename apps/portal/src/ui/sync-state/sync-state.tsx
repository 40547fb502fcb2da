import { Icon } from '../icon/icon';
import styles from './sync-state.module.css';

interface SyncStateProps {
  tone: 'done' | 'busy' | 'waiting';
  text: string;
}

/** Says which of the two it is: on the server, or on this device. */
export function SyncState({ tone, text }: SyncStateProps) {
  return (
    <span className={styles.sync} data-tone={tone} role="status">
      <Icon name={tone === 'waiting' ? 'cloud-off' : 'cloud'} size={14} />
      <span className={styles.text}>{text}</span>
    </span>
  );
}
