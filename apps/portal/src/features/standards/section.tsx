import type { ReactNode } from 'react';
import styles from './release.module.css';

interface SectionProps {
  /** The anchor that the outline leads to. */
  id: string;
  title: ReactNode;
  /** `zh-Hant` where the title is the standard's own. */
  titleLang?: string;
  code?: string;
  count?: number;
  beside?: ReactNode;
  children: ReactNode;
}

export function Section({ id, title, titleLang, code, count, beside, children }: SectionProps) {
  return (
    <section
      id={id}
      data-place={id}
      data-outline={id}
      className={styles.section}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`} className={styles.sectionTitle}>
        {code !== undefined && <span className={styles.sectionCode}>{code}</span>}
        <span lang={titleLang}>{title}</span>
        {count !== undefined && <small>{count}</small>}
        {beside}
      </h2>
      {children}
    </section>
  );
}
