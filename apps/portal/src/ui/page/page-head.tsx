import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './page-head.module.css';

interface PageHeadProps {
  title: ReactNode;
  /** `zh-Hant` for the title of a standard in an English screen. */
  titleLang?: string;
  /** Beside the title: code, level, state. */
  beside?: ReactNode;
  /** One line of metadata; the entries are divided by dots. */
  meta?: readonly ReactNode[];
  /** Numbers and strip, at the right. */
  numbers?: ReactNode;
  /** At most one of them primary. */
  actions?: ReactNode;
  /** With its own ground and a hairline: above panes. */
  band?: boolean;
  /** The top bar of a phone already says the title; say it again when the page has a parent. */
  onPhone?: 'hidden' | 'shown';
  className?: string | undefined;
}

export function PageHead({
  title,
  titleLang,
  beside,
  meta = [],
  numbers,
  actions,
  band = false,
  onPhone = 'hidden',
  className,
}: PageHeadProps) {
  return (
    <header className={cx(styles.head, band && styles.band, className)}>
      <div className={styles.words}>
        <div className={cx(styles.line, onPhone === 'hidden' && styles.quiet)}>
          <h1 className={styles.title} lang={titleLang}>
            {title}
          </h1>
          {beside}
        </div>
        {meta.length > 0 && (
          <div className={styles.meta}>
            {meta.map((entry, index) => (
              <span key={index} className={styles.entry}>
                {entry}
              </span>
            ))}
          </div>
        )}
      </div>
      {numbers !== undefined && <dl className={styles.numbers}>{numbers}</dl>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

/** «行為指標 11/16» with the strip beside it; goes into `numbers`. */
export function HeadNumber({
  label,
  have,
  of,
  children,
}: {
  label: string;
  have: number;
  of: number;
  children?: ReactNode;
}) {
  return (
    <div className={styles.number}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.big}>
          {have}
          <small>/{of}</small>
        </span>
        {children}
      </dd>
    </div>
  );
}
