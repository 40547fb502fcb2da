import type { StandardNote } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { StandardText } from '../../ui/standard-text/standard-text';
import { Beside } from './translation-beside';
import { SubItems } from './competence-list';
import { PublishedWording } from './published-wording';
import { Section } from './section';
import styles from './note-list.module.css';

/** All notes, with the places that cite them. */
export function NoteList({ notes }: { notes: readonly StandardNote[] }) {
  const { t } = useTranslation(['standards', 'terms']);
  const format = useFormat();
  if (notes.length === 0) return null;
  return (
    <Section id="notes" title={t('terms:word.notes')} count={notes.length}>
      <ol className={styles.list}>
        {notes.map((note) => {
          const cited = [...new Set(note.citedBy.map(({ code }) => code))];
          return (
            <li key={note.id} className={styles.note}>
              <span className={styles.number}>
                {note.number !== null && t('note.mark', { number: note.number })}
              </span>
              <div>
                <StandardText text={note.text} />
                <PublishedWording kind="note" code={note.number ?? ''} text={note.text} />
                <Beside id={note.id} />
                <SubItems of={note.id} items={note.items} outline={note.outline} />
                {note.number !== null && (
                  <p className={styles.cited}>
                    {cited.length > 0
                      ? t('note.citedBy', { codes: format.list(cited) })
                      : t('note.neverCited')}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
