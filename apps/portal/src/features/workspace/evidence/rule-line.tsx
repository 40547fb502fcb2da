import { reasonsInOrder } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { rulesOf, type Target } from '../../../shared/enrolment/targets';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { useFormat } from '../../../base/format/use-format';
import { StateChip } from '../../../ui/chip/chip';
import { figuresOf } from '../coverage/figures';
import { evidenceOf } from '../coverage/next-step';
import type { WorkspaceData } from '../workspace-data';
import styles from './rule-line.module.css';

/** The state of the indicator and what the rules ask, in figures; what is short stands out. */
export function RuleLine({ data, target }: { data: WorkspaceData; target: Target }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const reasons = useReasons('staff');
  const state = data.states.get(target.id);
  if (state === undefined) return null;
  const figures = figuresOf(state, evidenceOf(data.evidence, target.id), rulesOf(data.coverage, target));
  const rest = reasonsInOrder(state).filter((reason) => !['pieces', 'methods', 'none'].includes(reason.rule));
  return (
    <div className={styles.line}>
      <StateChip state={state.status}>{t(`terms:state.${state.status}`)}</StateChip>
      <span className={figures.pieces.have < figures.pieces.need ? styles.short : undefined}>
        {t('rule.pieces', figures.pieces)}
      </span>
      <span className={figures.methods.have < figures.methods.need ? styles.short : undefined}>
        {t('rule.methods', figures.methods)}
      </span>
      {figures.maxAgeMonths !== null && <span>{t('rule.age', { count: figures.maxAgeMonths })}</span>}
      {rest.map((reason) => (
        <span key={reason.rule} className={reason.rule === 'pending' ? styles.pending : styles.short}>
          {reasons.one(reason)}
        </span>
      ))}
      {state.status === 'covered' && state.expiresOn !== null && (
        <span>{t('rule.until', { date: format.date(state.expiresOn) })}</span>
      )}
    </div>
  );
}
