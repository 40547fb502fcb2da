import type { WrittenPassage } from '../../../shared/methods/written';
import styles from './device.module.css';

/** What was typed, under the labels of its form. */
export function Passages({ passages }: { passages: readonly WrittenPassage[] }) {
  return passages.map(({ title, facts }, index) => (
    <section key={index} className={styles.passage}>
      {title !== null && <h2 className={styles.heading}>{title}</h2>}
      <dl className={styles.facts}>
        {facts.map(([label, text], at) => (
          <div key={at}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
