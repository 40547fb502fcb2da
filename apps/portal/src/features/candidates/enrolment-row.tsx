import type { EnrolmentSummary } from '@attest/api-client';
import type { EnrolmentState } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Avatar } from '../../ui/avatar/avatar';
import { Chip } from '../../ui/chip/chip';
import { cx } from '../../ui/cx';
import { DueText } from '../../ui/text/date-text';
import styles from './enrolment-row.module.css';
import { UnitStrip } from '../../shared/enrolment/unit-strip';

const tones: Record<EnrolmentState, 'neutral' | 'accent' | 'ok' | 'line'> = {
  planned: 'line',
  in_progress: 'neutral',
  ready_to_decide: 'accent',
  decided: 'neutral',
  signed: 'ok',
  withdrawn: 'line',
};

interface EnrolmentRowProps {
  enrolment: EnrolmentSummary;
  /** In a queue each row says whose it is. */
  named: boolean;
}

export function EnrolmentRow({ enrolment, named }: EnrolmentRowProps) {
  const { t } = useTranslation(['candidates', 'terms']);
  const { candidate, unit, coverage, state } = enrolment;
  const due = enrolment.dueOn !== null && state !== 'signed' && state !== 'withdrawn';
  return (
    <li>
      <Link to={`/enrolments/${enrolment.id}`} className={cx(styles.row, named && styles.named)}>
        {named && (
          <span className={styles.who}>
            <Avatar name={candidate.displayName} />
            {candidate.displayName}
          </span>
        )}
        <span className={styles.unit}>
          <span className={styles.code}>{unit.code}</span>
          <span lang="zh-Hant">{unit.title}</span>
        </span>
        <span className={styles.chips}>
          {coverage.toJudge > 0 && (
            <Chip tone="accent" state="to_judge">
              {t('toJudge', { count: coverage.toJudge })}
            </Chip>
          )}
          <Chip tone={tones[state]} {...(state === 'signed' ? { icon: 'shield' } : {})}>
            {t(`terms:enrolmentState.${state}`)}
          </Chip>
        </span>
        <span className={styles.coverage}>
          <span className={styles.number}>
            <b>{coverage.indicatorsCovered}</b>/{coverage.indicatorsTotal}
          </span>
          <UnitStrip coverage={coverage} />
          {coverage.criticalTotal > 0 && (
            <span className={styles.critical}>
              {t('critical', { have: coverage.criticalCovered, of: coverage.criticalTotal })}
            </span>
          )}
        </span>
        <span className={styles.due}>
          {due && enrolment.dueOn !== null && <DueText on={enrolment.dueOn} />}
        </span>
      </Link>
    </li>
  );
}
