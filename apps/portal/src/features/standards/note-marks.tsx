import { useTranslation } from 'react-i18next';
import { Popover } from '../../ui/popover/popover';
import { StandardText } from '../../ui/standard-text/standard-text';
import { Beside } from './beside';
import { SubItems } from './competence-list';
import { useNote } from './notes-context';
import styles from './note-marks.module.css';

/** Each note opens where it is cited: reading on needs no way to the foot of the page and back. */
export function NoteMarks({ refs }: { refs: readonly string[] }) {
  return refs.map((number, index) => <NoteMark key={`${index}-${number}`} number={number} />);
}

function NoteMark({ number }: { number: string }) {
  const { t } = useTranslation('standards');
  const note = useNote(number);
  if (note === undefined) {
    return (
      <span className={styles.missing} title={t('note.missing')}>
        {t('note.mark', { number })}
      </span>
    );
  }
  return (
    <Popover
      width={320}
      target={
        <button type="button" className={styles.mark} aria-label={t('note.open', { number })}>
          {t('note.mark', { number })}
        </button>
      }
    >
      <div className={styles.note}>
        <StandardText text={note.text} />
        <Beside id={note.id} />
        <SubItems of={note.id} items={note.items} outline={note.outline} />
      </div>
    </Popover>
  );
}
