import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon';
import styles from './band.module.css';

interface BandProps {
  icon: IconName;
  tone: 'quiet' | 'warn';
  /** A second line, smaller. */
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** One line across the page, above it, for what holds for all of them. */
export function Band({ icon, tone, note, action, children }: BandProps) {
  return (
    <div className={styles.band} data-tone={tone}>
      <Icon name={icon} size={20} />
      <div className={styles.words} role="status">
        <div>{children}</div>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      {action}
    </div>
  );
}
