import type { CompetenceItem } from '@attest/api-client';
import styles from './standards.module.css';

export function Attitudes({ items }: { items: readonly CompetenceItem[] }) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.noteRow}>
          <span className={styles.quiet}>{item.code}</span>
          <p lang="zh-Hant">{item.text}</p>
        </li>
      ))}
    </ol>
  );
}
