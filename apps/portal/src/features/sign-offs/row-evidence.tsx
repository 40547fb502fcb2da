import type { CaseRow } from '@attest/api-client';
import { readableCode } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../shared/enrolment/targets';
import { enrolmentMarksQuery } from '../../shared/marks/mark-queries';
import { QueryState } from '../../shared/queries/query-state';
import { useCursorList } from '../../shared/queries/use-cursor-list';
import { LoadMore } from '../../ui/load-more/load-more';
import { Sheet } from '../../ui/sheet/sheet';
import { rowEvidenceList } from './queries';
import styles from './row-evidence.module.css';
import { RowPiece } from './row-piece';
import type { RowUrl } from './use-row-url';

interface RowEvidenceProps {
  enrolmentId: string;
  row: CaseRow | null;
  targets: readonly Target[];
  /** Of the case as it is displayed: what is shown behind its rows belongs to it. */
  manifestSha256: string;
  url: RowUrl;
}

/** What stands behind one row of the case, beside it and not over it; read when it is opened. */
export function RowEvidence({ row, url, ...rest }: RowEvidenceProps) {
  const { t } = useTranslation('sign-offs');
  return (
    <Sheet
      opened={row !== null}
      onClose={() => {
        url.openRow(null);
      }}
      width={720}
      title={
        row !== null && (
          <span lang="zh-Hant">
            {readableCode(row.code, (number) => t('criticalCode', { number }))} {row.text}
          </span>
        )
      }
    >
      {row !== null && <Pieces key={row.targetId} {...{ row, url }} {...rest} />}
    </Sheet>
  );
}

function Pieces({ enrolmentId, row, targets, manifestSha256, url }: RowEvidenceProps & { row: CaseRow }) {
  const { t } = useTranslation('sign-offs');
  const marks = useQuery(enrolmentMarksQuery(enrolmentId)).data ?? [];
  const { query, more } = useCursorList(rowEvidenceList(enrolmentId, manifestSha256, row.targetId));
  return (
    <QueryState query={query}>
      {({ rows: pieces }) => (
        <>
          {pieces.length === 0 && <p className={styles.none}>{t('evidence.none')}</p>}
          {pieces.map((piece) => (
            <RowPiece
              key={piece.id}
              {...{ enrolmentId, piece, targets, url }}
              targetId={row.targetId}
              status={row.status}
              marks={marks.filter(
                ({ versionId, targets: shows }) =>
                  versionId === piece.current.id && shows.some(({ targetId }) => targetId === row.targetId),
              )}
            />
          ))}
          <LoadMore more={more} />
        </>
      )}
    </QueryState>
  );
}
