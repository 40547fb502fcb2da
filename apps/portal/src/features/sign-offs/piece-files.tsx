import type { EvidenceView } from '@attest/api-client';
import { useCallback } from 'react';
import type { Target } from '../../shared/enrolment/targets';
import { MarkedViewer } from '../../shared/marks/marked-viewer';
import { useMarking } from '../../shared/marks/use-marking';
import styles from './row-evidence.module.css';
import type { RowUrl } from './use-row-url';

interface PieceFilesProps {
  enrolmentId: string;
  piece: EvidenceView;
  targets: readonly Target[];
  url: RowUrl;
}

/** The files as they were judged, with the places the assessor and the candidate pointed out. */
export function PieceFiles({ enrolmentId, piece, targets, url }: PieceFilesProps) {
  const { openPiece, mark } = url;
  const marking = useMarking({
    evidenceId: piece.id,
    enrolmentId,
    version: piece.current,
    isCurrent: true,
    open: mark,
    onOpen: useCallback(
      (markId: string | null) => {
        openPiece(piece.id, markId);
      },
      [openPiece, piece.id],
    ),
  });
  return (
    <MarkedViewer marking={marking} version={piece.current} targets={targets} className={styles.viewer} />
  );
}
