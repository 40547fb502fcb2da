import type { Timeline as TimelineRead, TimelinePiece } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty/empty';
import { LoadMore } from '../../ui/load-more/load-more';
import { useMediaQuery } from '../../ui/use-media-query';
import { QueryState } from '../queries/query-state';
import { useSession } from '../session/use-session';
import { TimelineItem } from './timeline-item';
import { everything, type TimelineFilter, useTimeline } from './timeline-queries';
import styles from './timeline.module.css';

interface TimelineProps {
  candidateId: string;
  filter?: TimelineFilter;
  /** Told which piece was chosen, with everything it is claimed for, and null when it is put back. */
  onChoose?: (piece: TimelinePiece | null) => void;
  /** What stands above the list, once it is known. */
  head?: (read: TimelineRead) => React.ReactNode;
}

/**
 * All evidence of a person by the day it happened. Beside a passport a piece can be chosen, and what it is claimed for is
 * handed up.
 */
export function Timeline({ candidateId, filter = everything, onChoose, head }: TimelineProps) {
  const { t } = useTranslation('timeline');
  const { member } = useSession();
  const phone = useMediaQuery('(max-width: 767.98px)');
  const [chosen, setChosen] = useState<string | null>(null);
  const { query, rows, more } = useTimeline(candidateId, filter);
  const filtered = Object.values(filter).some((value) => value !== null);
  const choose = (piece: TimelinePiece) => {
    const next = chosen === piece.evidenceId ? null : piece;
    setChosen(next?.evidenceId ?? null);
    onChoose?.(next);
  };
  return (
    <QueryState query={query}>
      {({ pages }) => {
        const [first] = pages;
        const units = new Map(first?.units.map((unit) => [unit.enrolmentId, unit]) ?? []);
        return (
          <>
            {first !== undefined && head?.(first)}
            {rows.length === 0 ? (
              <Empty title={t(filtered ? 'empty.filtered' : 'empty.title')}>
                {filtered ? undefined : t('empty.text')}
              </Empty>
            ) : (
              <ol className={styles.timeline}>
                {rows.map((piece) => (
                  <TimelineItem
                    key={piece.evidenceId}
                    piece={piece}
                    units={units}
                    own={candidateId === member.id}
                    oneByOne={phone}
                    chosen={chosen === piece.evidenceId}
                    onChoose={
                      onChoose === undefined
                        ? null
                        : () => {
                            choose(piece);
                          }
                    }
                  />
                ))}
              </ol>
            )}
            <LoadMore more={more} className={styles.more} />
          </>
        );
      }}
    </QueryState>
  );
}
