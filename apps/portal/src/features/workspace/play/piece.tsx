import type { EvidenceDetail, TodayItem } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { evidenceQuery } from '../../../shared/enrolment/enrolment-queries';
import { queryString } from '../../../shared/http/request-url';
import { QueryState } from '../../../shared/queries/query-state';
import { Bar, Delayed } from '../../../ui/skeleton/skeleton';
import { PieceHead } from '../review/piece-head';
import type { PlayMode } from '../review/play-mode';
import { ReviewBody } from '../review/review-body';
import reviewStyles from '../review/review.module.css';
import { useShownVersion } from '../review/use-shown-version';
import { useWorkspaceData } from '../use-workspace-data';
import type { WorkspaceData } from '../workspace-data';
import styles from './play.module.css';

interface PieceProps {
  item: TodayItem;
  play: PlayMode;
  /** It was withdrawn: there is nothing to judge any more. */
  onGone: () => void;
}

/** One piece of the round, read with the unit that it is judged in. */
export function Piece({ item, play, onGone }: PieceProps) {
  const { read, coverage, data } = useWorkspaceData(item.enrolmentId);
  const evidence = useQuery(evidenceQuery(item.evidenceId));
  return (
    <QueryState query={read} skeleton={<PieceSkeleton />}>
      {() => (
        <QueryState query={coverage} skeleton={<PieceSkeleton />}>
          {() => (
            <QueryState query={evidence} skeleton={<PieceSkeleton />}>
              {(found) =>
                data && <Loaded item={item} data={data} evidence={found} play={play} onGone={onGone} />
              }
            </QueryState>
          )}
        </QueryState>
      )}
    </QueryState>
  );
}

interface LoadedProps extends PieceProps {
  data: WorkspaceData;
  evidence: EvidenceDetail;
}

function Loaded({ item, data, evidence, play, onGone }: LoadedProps) {
  const { t } = useTranslation('workspace');
  const { version, setShown } = useShownVersion(evidence);
  const { unit, candidate } = data.enrolment;
  return (
    <ReviewBody
      data={data}
      evidence={evidence}
      version={version}
      chosen={null}
      play={play}
      onDone={onGone}
      head={
        <div className={reviewStyles.pieceHead}>
          <PieceHead evidence={evidence} version={version} onVersion={setShown} />
          <Link
            className={styles.unit}
            to={`/enrolments/${item.enrolmentId}${queryString({ evidence: item.evidenceId })}`}
            aria-label={t('play.inUnit', { name: candidate.displayName, unit: unit.code })}
          >
            {candidate.displayName} {unit.code}
          </Link>
        </div>
      }
    />
  );
}

/** In the shape of what comes: the piece, and its claims beside it. */
export function PieceSkeleton() {
  return (
    <div className={styles.skeleton}>
      <Delayed>
        <div className={styles.skeletonPage}>
          <Bar width="48%" height={22} />
          <Bar height={420} />
        </div>
        <div className={styles.skeletonClaims}>
          <Bar width="60%" />
          <Bar height={72} />
          <Bar height={72} />
        </div>
      </Delayed>
    </div>
  );
}
