import type { CompetenceItem } from '@attest/api-client';
import { cx } from '../../ui/cx';
import { StandardText } from '../../ui/standard-text/standard-text';
import { NoteMarks } from './note-marks';
import { PublishedWording } from './published-wording';
import styles from './competence-list.module.css';

/** Knowledge, skills or attitudes with their sub-items, nested as printed. */
export function CompetenceList({ items }: { items: readonly CompetenceItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <span className={styles.code}>{item.code}</span>
          <div>
            <StandardText text={item.text} />
            <NoteMarks refs={item.noteRefs} />
            <PublishedWording kind={item.kind} code={item.code} text={item.text} />
            <SubItems items={item.items} outline={item.outline} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface SubItemsProps {
  items: readonly string[];
  outline?: readonly { depth: number; text: string }[] | undefined;
}

export function SubItems({ items, outline = [] }: SubItemsProps) {
  if (items.length === 0) return null;
  const lines = outline.length > 0 ? outline : items.map((text) => ({ depth: 0, text }));
  const least = Math.min(...lines.map(({ depth }) => depth));
  return (
    <ul className={styles.lines}>
      {lines.map(({ depth, text }, index) => (
        <li key={index} className={cx(styles.line, depth > least && styles.nested)}>
          <StandardText text={text} />
        </li>
      ))}
    </ul>
  );
}
