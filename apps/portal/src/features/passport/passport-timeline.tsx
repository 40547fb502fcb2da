import type { Passport } from '@attest/api-client';
import { TimelinePane } from '../../shared/timeline/timeline-pane';
import styles from './passport.module.css';

interface PassportTimelineProps {
  passport: Passport;
  /** Ids of the targets that the chosen piece of evidence shows; none: nothing is chosen. */
  onChoose: (targetIds: readonly string[]) => void;
}

/** The evidence of the person by the day it happened, beside the passport, below it where there is no room; nothing for who sees figures only. */
export function PassportTimeline({ passport, onChoose }: PassportTimelineProps) {
  if (!passport.abilities.readEvidence) return null;
  return (
    <div className={styles.timeline} data-paper="none">
      <TimelinePane
        candidateId={passport.candidate.id}
        onChoose={(piece) => {
          onChoose((piece?.uses ?? []).map(({ targetId }) => targetId));
        }}
      />
    </div>
  );
}
