import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../base/format/use-format';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { useErrorText } from '../http/use-error-text';
import { sameFileQuery } from './timeline-queries';
import { useClaim } from './use-piece';
import styles from './same-file-note.module.css';

interface SameFileNoteProps {
  /** As it was uploaded, or uploaded before. */
  fileId: string;
  enrolmentId: string;
  /** What it is being handed in for. */
  targetIds: readonly string[];
  /** The form is not needed any more. */
  onUsed: () => void;
}

/** Says that a file was handed in before as part of another piece, which can be used here too instead of made again. */
export function SameFileNote({ fileId, enrolmentId, targetIds, onUsed }: SameFileNoteProps) {
  const { t } = useTranslation('timeline');
  const format = useFormat();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const [asNew, setAsNew] = useState(false);
  const { data } = useQuery(sameFileQuery(fileId, enrolmentId));
  const [piece] = data?.items ?? [];
  const claim = useClaim(() => {
    onUsed();
    if (piece !== undefined) void navigate(`/my-evidence/${piece.evidenceId}`, { replace: true });
  });
  if (piece === undefined || asNew) return null;
  return (
    <div className={styles.note} role="note">
      <p>
        <Icon name="history" size={14} />{' '}
        {t('same.text', { date: format.date(piece.recordedAt), title: piece.title })}
      </p>
      <div className={styles.answers}>
        <Button
          size="sm"
          busy={claim.isPending}
          disabled={targetIds.length === 0}
          onClick={() => {
            claim.mutate({ versionId: piece.versionId, enrolmentId, targetIds, done: t('same.done') });
          }}
        >
          {t('same.use')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            setAsNew(true);
          }}
        >
          {t('same.new')}
        </Button>
      </div>
      {targetIds.length === 0 && <small>{t('same.choose')}</small>}
      {claim.error !== null && <p role="alert">{errorText(claim.error)}</p>}
    </div>
  );
}
