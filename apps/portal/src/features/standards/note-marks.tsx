import type { StandardNote } from '@attest/api-client';
import { createContext, useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Popover } from '../../ui/popover/popover';
import { NoteText } from './note-list';
import styles from './standards.module.css';

const Notes = createContext<readonly StandardNote[]>([]);

/** The notes of the standard on this page, for the marks that cite them. */
export function NotesProvider({ notes, children }: { notes: readonly StandardNote[]; children: ReactNode }) {
  return <Notes value={notes}>{children}</Notes>;
}

/** 【註 2】 where it is cited; the note opens there. A number that no note has is shown as printed. */
export function NoteMarks({ refs }: { refs: readonly string[] }) {
  const { t } = useTranslation('standards');
  const notes = useContext(Notes);
  return refs.map((number) => {
    const note = notes.find((each) => each.number === number);
    const label = t('note', { number });
    if (note === undefined) {
      return (
        <span key={number} className={styles.mark} title={t('noteMissing')}>
          {label}
        </span>
      );
    }
    return (
      <Popover
        key={number}
        width={320}
        target={
          <button type="button" className={styles.mark}>
            {label}
          </button>
        }
      >
        <NoteText note={note} />
      </Popover>
    );
  });
}
