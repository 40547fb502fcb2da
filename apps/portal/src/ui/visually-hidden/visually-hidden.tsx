import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words that the eye does not need and a screen reader does. */
export function VisuallyHidden({
  as: Tag = 'span',
  lang,
  children,
}: {
  as?: 'span' | 'h1' | 'h2';
  /** Standard text keeps its own language. */
  lang?: string;
  children: ReactNode;
}) {
  return (
    <Tag className={styles.hidden} lang={lang}>
      {children}
    </Tag>
  );
}
