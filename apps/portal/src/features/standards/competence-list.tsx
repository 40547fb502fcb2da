import type { CompetenceItem } from '@attest/api-client';
import { cx } from '../../ui/cx';
import { StandardText } from '../../ui/standard-text/standard-text';
import { useIsChosen } from './chosen-place';
import { Beside } from './translation-beside';
import { NoteMarks } from './note-marks';
import { PublishedWording } from './published-wording';
import { SharedWith } from './shared-with';
import styles from './competence-list.module.css';

/** Knowledge, skills or attitudes with their sub-items, nested as printed. */
export function CompetenceList({ items }: { items: readonly CompetenceItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ul>
  );
}

function Item({ item }: { item: CompetenceItem }) {
  const chosen = useIsChosen(item.id);
  return (
    <li
      className={styles.item}
      data-place={item.id}
      data-chosen={chosen || undefined}
      aria-current={chosen || undefined}
    >
      <span className={styles.code}>{item.code}</span>
      <div>
        <StandardText text={item.text} />
        <NoteMarks refs={item.noteRefs} />
        <PublishedWording kind={item.kind} code={item.code} text={item.text} />
        <Beside id={item.id} />
        <SubItems of={item.id} items={item.items} outline={item.outline} />
        {item.kind !== 'attitude' && <SharedWith item={item} />}
      </div>
    </li>
  );
}

interface SubItemsProps {
  /** Whose they are, to find their wordings. */
  of: string;
  items: readonly string[];
  outline?: readonly { depth: number; text: string }[] | undefined;
}

export function SubItems({ of, items, outline = [] }: SubItemsProps) {
  if (items.length === 0) return null;
  const lines = outline.length > 0 ? outline : items.map((text) => ({ depth: 0, text }));
  const least = Math.min(...lines.map(({ depth }) => depth));
  return (
    <ul className={styles.lines}>
      {lines.map(({ depth, text }, index) => (
        <li key={index} className={cx(styles.line, depth > least && styles.nested)}>
          <StandardText text={text} />
          <Beside id={of} part={index + 1} />
        </li>
      ))}
    </ul>
  );
}
