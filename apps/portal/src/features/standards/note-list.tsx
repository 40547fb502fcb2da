import type { StandardNote } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import styles from './standards.module.css';

export function NoteText({ note }: { note: StandardNote }) {
  return (
    <div lang="zh-Hant">
      <p>{note.text}</p>
      {note.items.length > 0 && (
        <ul className={styles.noteItems}>
          {(note.outline ?? note.items.map((text) => ({ depth: 1, text }))).map((line, index) => (
            <li key={index} style={{ marginInlineStart: `${Math.max(0, line.depth - 1)}em` }}>
              {line.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Every note with where it is cited; one that nobody cites says so. */
export function NoteList({ notes }: { notes: readonly StandardNote[] }) {
  const { t } = useTranslation('standards');
  const format = useFormat();
  return (
    <ol className={styles.list}>
      {notes.map((note) => (
        <li key={note.id} className={styles.noteRow}>
          <span className={styles.quiet}>
            {note.number === null ? t('remark') : t('note', { number: note.number })}
          </span>
          <div>
            <NoteText note={note} />
            {note.number !== null && (
              <small className={styles.quiet}>
                {note.citedBy.length === 0
                  ? t('neverCited')
                  : t('citedBy', { codes: format.list(note.citedBy.map((cite) => cite.code)) })}
              </small>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
