import type { FileReading } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { CellsView } from './cells-view';
import type { MarkingProps } from './marking';
import styles from './reading-view.module.css';
import { WordsView } from './words-view';

interface ReadingViewProps extends MarkingProps {
  reading: FileReading;
  name: string;
}

/** What was read of an office file, as elements of our own: nothing of the file itself reaches the page. */
export function ReadingView({ reading, ...rest }: ReadingViewProps) {
  const { t } = useTranslation('files');
  switch (reading.kind) {
    case 'pages':
      return reading.pages.length === 0 ? (
        <p className={styles.words}>{t('reading.empty')}</p>
      ) : (
        <WordsView {...rest} reading={reading} />
      );
    case 'sheets':
      return reading.sheets.length === 0 ? (
        <p className={styles.words}>{t('reading.empty')}</p>
      ) : (
        <CellsView {...rest} reading={reading} />
      );
    case 'unreadable':
      return <p className={styles.words}>{t(`reading.${reading.reason}`)}</p>;
  }
}
