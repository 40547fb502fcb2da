import type { TimelinePiece } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Timeline } from './timeline';
import styles from './timeline.module.css';

interface TimelinePaneProps {
  candidateId: string;
  onChoose: (piece: TimelinePiece | null) => void;
}

/** The timeline at the side of another page. */
export function TimelinePane({ candidateId, onChoose }: TimelinePaneProps) {
  const { t } = useTranslation('timeline');
  return (
    <aside className={styles.pane} aria-label={t('title')}>
      <Timeline
        candidateId={candidateId}
        onChoose={onChoose}
        head={({ totals }) => (
          <h2 className={styles.paneHead}>
            {t('title')}
            <small>{t('totals', { pieces: totals.pieces, several: totals.inSeveral })}</small>
          </h2>
        )}
      />
    </aside>
  );
}
