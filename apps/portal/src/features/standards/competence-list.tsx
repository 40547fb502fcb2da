import type { CompetenceItem } from '@attest/api-client';
import { NoteMarks } from './note-marks';
import styles from './unit-section.module.css';

export function CompetenceList({ title, items }: { title: string; items: readonly CompetenceItem[] }) {
  if (items.length === 0) return null;
  return (
    <section className={styles.competences} aria-label={title}>
      <h4 className={styles.competenceTitle}>{title}</h4>
      <ul>
        {items.map((item) => (
          <li key={item.id} className={styles.competence}>
            <span className={styles.code}>{item.code}</span>
            <span lang="zh-Hant">
              {item.text}
              <NoteMarks refs={item.noteRefs} />
              {item.items.length > 0 && (
                <ul className={styles.subItems}>
                  {(item.outline ?? item.items.map((text) => ({ depth: 1, text }))).map((line, index) => (
                    <li key={index} style={{ marginInlineStart: `${Math.max(0, line.depth - 1)}em` }}>
                      {line.text}
                    </li>
                  ))}
                </ul>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
