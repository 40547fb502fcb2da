import type { ReactNode } from 'react';
import { cx } from '../cx';
import { Icon, type IconName } from '../icon/icon';
import { StateGlyph } from '../state-glyph/state-glyph';
import styles from './empty.module.css';

interface EmptyProps {
  /** What is empty. */
  title: string;
  /** What to do first. */
  children?: ReactNode;
  icon?: IconName;
  /** One or two buttons. */
  actions?: ReactNode;
  /** 1 where nothing else on the page is a title. */
  level?: 1 | 2;
  className?: string | undefined;
}

export function Empty({ title, children, icon, actions, level, className }: EmptyProps) {
  const Title = level === 1 ? 'h1' : level === 2 ? 'h2' : 'p';
  return (
    <div className={cx(styles.empty, className)}>
      {icon === undefined ? (
        <StateGlyph state="none" size={20} decorative />
      ) : (
        <Icon name={icon} size={20} className={styles.icon} />
      )}
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
