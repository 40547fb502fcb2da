import type { EvidenceDetail, EvidenceView } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '../../../shared/enrolment/enrolment-queries';
import { QueryState } from '../../../shared/queries/query-state';
import { Button, IconButton } from '../../../ui/button/button';
import { useWorkspaceUrl } from '../use-workspace-url';
import type { WorkspaceData } from '../workspace-data';
import { PieceHead } from './piece-head';
import { ReviewBody } from './review-body';
import styles from './review.module.css';
import { useShownVersion } from './use-shown-version';

/** Pieces with a claim that nobody has judged, the longest waiting first. */
const pendingPieces = (evidence: readonly EvidenceView[]): EvidenceView[] =>
  evidence
    .filter(
      (piece) => piece.withdrawal === null && piece.current.claims.some((claim) => claim.judgement === null),
    )
    .toSorted((a, b) => (a.current.recordedAt < b.current.recordedAt ? -1 : 1));

interface ReviewProps {
  data: WorkspaceData;
  evidenceId: string;
  /** The target it was opened from; its claim comes into view. */
  chosen: string | null;
  onClose: () => void;
}

/** One piece of evidence, large enough to judge it by, beside everything it is said to prove. */
export function Review({ data, evidenceId, chosen, onClose }: ReviewProps) {
  const { t } = useTranslation('workspace');
  const query = useQuery(evidenceQuery(evidenceId));

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const inside =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"]');
      if (inside === null) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [onClose]);

  return (
    <section className={styles.review} aria-label={t('review.label')}>
      <QueryState query={query}>
        {(evidence) => <Loaded data={data} evidence={evidence} chosen={chosen} onClose={onClose} />}
      </QueryState>
    </section>
  );
}

interface LoadedProps extends Omit<ReviewProps, 'evidenceId'> {
  evidence: EvidenceDetail;
}

function Loaded({ data, evidence, chosen, onClose }: LoadedProps) {
  const { t } = useTranslation('workspace');
  const url = useWorkspaceUrl();
  const { version, setShown } = useShownVersion(evidence);
  const next = pendingPieces(data.evidence).find((piece) => piece.id !== evidence.id);
  const target = data.states.get(chosen ?? '');

  return (
    <>
      <header className={styles.head}>
        <IconButton
          icon="left"
          label={target === undefined ? t('review.back') : t('review.backTo', { code: target.code })}
          onClick={onClose}
        />
        <PieceHead evidence={evidence} version={version} onVersion={setShown} />
        {next !== undefined && (
          <Button
            size="sm"
            iconRight="right"
            className={styles.next}
            onClick={() => {
              const claim = next.current.claims.find((other) => other.judgement === null);
              url.change({ evidence: next.id, target: claim?.targetId ?? url.target, mark: null });
            }}
          >
            {t('review.next')}
          </Button>
        )}
      </header>
      <ReviewBody
        data={data}
        evidence={evidence}
        version={version}
        chosen={chosen}
        play={null}
        onDone={onClose}
      />
    </>
  );
}
