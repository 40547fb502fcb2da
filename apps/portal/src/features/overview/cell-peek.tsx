import type { EnrolmentUnit, Person } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format';
import { useHasRole } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import { Sheet } from '../../ui/sheet/sheet';
import { DueText } from '../../ui/text/date-text';
import type { Cell } from './arrange';
import styles from './overview.module.css';

interface CellPeekProps {
  cell: Cell | null;
  candidate: Person | null;
  unit: EnrolmentUnit | null;
  onClose: () => void;
}

/** One enrolment at the side, so that no column is hidden. */
export function CellPeek({ cell, candidate, unit, onClose }: CellPeekProps) {
  const { t } = useTranslation(['overview', 'terms']);
  const format = useFormat();
  const assesses = useHasRole('assessor', 'supervisor');
  const shown = cell !== null && candidate !== null && unit !== null;
  return (
    <Sheet opened={shown} onClose={onClose} title={candidate?.displayName ?? ''}>
      {shown && (
        <div className={styles.peek}>
          <p lang="zh-Hant">
            {unit.title} <small>{unit.releaseCode}</small>
          </p>
          <Chip tone={cell.state === 'signed' ? 'ok' : 'neutral'}>
            {t(`terms:enrolmentState.${cell.state}`)}
          </Chip>
          <dl>
            <dt>{t('terms:word.indicators')}</dt>
            <dd>
              <b>{cell.coverage.indicatorsCovered}</b>/{cell.coverage.indicatorsTotal}{' '}
              <IndicatorStrip groups={stripGroups(cell.coverage.indicatorStrip)} />
            </dd>
            {cell.coverage.criticalTotal > 0 && (
              <>
                <dt>{t('terms:word.criticalEvidence')}</dt>
                <dd>
                  <b>{cell.coverage.criticalCovered}</b>/{cell.coverage.criticalTotal}{' '}
                  <IndicatorStrip groups={stripGroups(cell.coverage.criticalStrip)} />
                </dd>
              </>
            )}
          </dl>
          {cell.coverage.toJudge > 0 && <p>{t('overview:toJudge', { number: cell.coverage.toJudge })}</p>}
          {cell.returned && <p>{t('overview:returned')}</p>}
          {cell.signedAt !== null && <p>{t('overview:signedOn', { date: format.date(cell.signedAt) })}</p>}
          {cell.dueOn !== null && cell.state !== 'signed' && cell.state !== 'withdrawn' && (
            <DueText on={cell.dueOn} />
          )}
          {assesses ? (
            <ButtonLink variant="primary" to={`/enrolments/${cell.enrolmentId}`}>
              {t('overview:open')}
            </ButtonLink>
          ) : (
            <ButtonLink to={`/enrolments?q=${encodeURIComponent(candidate.displayName)}`}>
              {t('overview:openEnrolment')}
            </ButtonLink>
          )}
        </div>
      )}
    </Sheet>
  );
}
