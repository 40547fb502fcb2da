import type { ReactNode } from 'react';
import styles from './gallery-page.module.css';

/** One component with its name above it. */
export function Specimen({
  title,
  wide = false,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <section data-specimen className={wide ? styles.wide : styles.specimen}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
