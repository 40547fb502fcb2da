import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Popover } from '../../ui/popover/popover';
import { Sheet } from '../../ui/sheet/sheet';
import { StandardText } from '../../ui/standard-text/standard-text';
import { useMediaQuery } from '../../ui/use-media-query';
import { Beside } from './translation-beside';
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
  const phone = useMediaQuery('(max-width: 767.98px)');
  const [opened, setOpened] = useState(false);
  const id = useId();
  if (note === undefined) {
    return (
      <span className={styles.missing} title={t('note.missing')}>
        {t('note.mark', { number })}
      </span>
    );
  }
  const words = (
    <div className={styles.note}>
      <StandardText text={note.text} />
      <Beside id={note.id} />
      <SubItems of={note.id} items={note.items} outline={note.outline} />
    </div>
  );
  if (phone) {
    return (
      <>
        <button
          type="button"
          className={styles.mark}
          aria-label={t('note.open', { number })}
          aria-haspopup="dialog"
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          onClick={() => {
            setOpened(true);
          }}
        >
          {t('note.mark', { number })}
        </button>
        <Sheet
          opened={opened}
          onClose={() => {
            setOpened(false);
          }}
          title={t('note.mark', { number })}
        >
          <div id={id}>{words}</div>
        </Sheet>
      </>
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
      {words}
    </Popover>
  );
}
