import type { ReactNode } from 'react';
import styles from './methods.module.css';

/** What was said, under its name; a name without anything said is left out. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, text: ReactNode])[] }) {
  const said = facts.filter(([, text]) => text !== null && text !== '');
  if (said.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {said.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The targets that one entry is about. */
export function Codes({ codes }: { codes: readonly string[] }) {
  return codes.length === 0 ? null : <span className={styles.codes}>{codes.join(' ')}</span>;
}
