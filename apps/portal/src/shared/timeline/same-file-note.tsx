import type { PieceWithFile } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  /** What it is being handed in, or recorded, for. */
  targetIds: readonly string[];
  /** That piece counts here now: the file need not be part of another. */
  onUsed: (piece: PieceWithFile) => void;
}

/** Says that a file is part of another piece already, which can be used here too instead of made again. */
export function SameFileNote({ fileId, enrolmentId, targetIds, onUsed }: SameFileNoteProps) {
  const { t } = useTranslation('timeline');
  const format = useFormat();
  const errorText = useErrorText();
  const [asNew, setAsNew] = useState(false);
  const { data } = useQuery(sameFileQuery(fileId, enrolmentId));
  const [piece] = data?.items ?? [];
  const claim = useClaim(() => {
    if (piece !== undefined) onUsed(piece);
  });
  if (piece === undefined || asNew) return null;
  return (
    <div className={styles.note} role="note">
      <p>
        <Icon name="history" size={14} />{' '}
        {t('same.text', { date: format.date(piece.recordedAt), title: piece.title })}
      </p>
      <Units units={piece.units} enrolmentId={enrolmentId} />
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

/** Where it stands; of the unit that is being recorded for, that it stands here. */
function Units({ units, enrolmentId }: Pick<PieceWithFile, 'units'> & { enrolmentId: string }) {
  const { t } = useTranslation('timeline');
  if (units.length === 0) return null;
  return (
    <ul className={styles.units} aria-label={t('same.in')}>
      {units.map((unit) => (
        <li key={unit.enrolmentId}>
          <span lang="zh-Hant">
            {unit.code} {unit.title}
          </span>
          {unit.enrolmentId === enrolmentId && <small> {t('same.here')}</small>}
        </li>
      ))}
    </ul>
  );
}
