import { type GroupCell, leadOf } from '@attest/domain';
import type { TFunction } from 'i18next';
import { memo } from 'react';
import type { Format } from '../../../base/format/format';
import { Icon, type IconName } from '../../../ui/icon/icon';
import { StripPicture } from '../../../shared/overview/strip-picture';
import styles from './group-cell.module.css';
import type { Face } from './group-url';

interface GroupCellProps {
  cell: GroupCell | null;
  face: Face;
  t: TFunction<['matrix', 'terms']>;
  format: Pick<Format, 'shortDate'>;
}

/** Number and state on the first line, the shape of the unit on the second. */
export const GroupCellContent = memo(function GroupCellContent({ cell, face, t, format }: GroupCellProps) {
  if (cell === null) return <span className={styles.none}>{t('matrix:group.notEnrolled')}</span>;
  const critical = face === 'critical';
  return (
    <span className={styles.cell}>
      <span className={styles.line}>
        {cell.state !== 'signed' && (critical || cell.total > 0) && (
          <span>
            <b>{critical ? cell.criticalCovered : cell.covered}</b>/
            {critical ? cell.criticalTotal : cell.total}
          </span>
        )}
        <Lead cell={cell} face={face} t={t} format={format} />
      </span>
      {critical || cell.total > 0 ? (
        <StripPicture strip={critical ? cell.critical : cell.strip} />
      ) : (
        <span className={styles.quiet}>
          {t(cell.state === 'signed' ? 'matrix:group.notAssessed' : 'matrix:group.notListed')}
        </span>
      )}
    </span>
  );
});

/** The one thing to know about a cell. */
function Lead({ cell, face, t, format }: GroupCellProps & { cell: GroupCell }) {
  const lead = leadOf(cell);
  if (face === 'time' && lead !== 'signed' && lead !== 'overdue') {
    if (cell.changesIn !== null && (cell.dueIn === null || cell.changesIn < cell.dueIn))
      return (
        <Said tone="warn" icon="history" words={t('matrix:group.changesIn', { number: cell.changesIn })} />
      );
    return cell.dueIn === null ? null : (
      <span className={styles.quiet}>{t('matrix:group.left', { number: cell.dueIn })}</span>
    );
  }
  switch (lead) {
    case 'signed':
      return (
        <>
          <Said tone="ok" icon="shield" words={t('terms:enrolmentState.signed')} />
          {cell.signedOn !== null && <span className={styles.quiet}>{format.shortDate(cell.signedOn)}</span>}
        </>
      );
    case 'overdue':
      return <Said tone="warn" icon="clock" words={t('matrix:group.overdue')} />;
    case 'decided':
      return <Said tone="accent" icon="sign" words={t('matrix:group.toSign')} />;
    case 'returned':
      return <Said tone="warn" icon="back" words={t('matrix:group.returned')} />;
    case 'to_judge':
      return <Said tone="accent" icon="judge" words={t('matrix:group.toJudge', { number: cell.toJudge })} />;
    case 'ready':
      return <Said tone="accent" icon="check" words={t('terms:enrolmentState.ready_to_decide')} />;
    case 'expiring':
      return <Said tone="warn" icon="history" words={t('matrix:group.expiring')} />;
    case 'planned':
    case 'withdrawn':
      return <span className={styles.quiet}>{t(`terms:enrolmentState.${lead}`)}</span>;
    case 'open':
      return null;
  }
}

function Said({
  tone,
  icon,
  words,
}: {
  tone: 'ok' | 'warn' | 'accent';
  icon: IconName | 'judge';
  words: string;
}) {
  return (
    <span className={styles[tone]}>
      {icon === 'judge' ? (
        <svg width="14" height="14" viewBox="0 0 16 16" fill="none" aria-hidden>
          <circle cx="8" cy="8" r="6.25" stroke="var(--accent)" strokeWidth="1.5" />
          <circle cx="8" cy="8" r="2.6" fill="var(--accent)" />
        </svg>
      ) : (
        <Icon name={icon} size={14} />
      )}
      {words}
    </span>
  );
}
