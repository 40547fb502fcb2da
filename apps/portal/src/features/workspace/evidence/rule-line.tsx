import { reasonsInOrder } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { rulesOf, type Target } from '../../../shared/enrolment/targets';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { useFormat } from '../../../base/format/use-format';
import { Chip, StateChip } from '../../../ui/chip/chip';
import { figuresOf } from '../coverage/figures';
import { evidenceOf } from '../coverage/next-step';
import type { WorkspaceData } from '../workspace-data';
import styles from './rule-line.module.css';

/** The state of the target and what the rules ask, in figures; what is short stands out. */
export function RuleLine({ data, target }: { data: WorkspaceData; target: Target }) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const reasons = useReasons('staff');
  const state = data.states.get(target.id);
  if (state === undefined) return null;
  const rules = rulesOf(data.coverage, target);
  const figures = figuresOf(state, evidenceOf(data.evidence, target.id), rules);
  const rest = reasonsInOrder(state).filter(
    (reason) => !['pieces', 'methods', 'none', 'through'].includes(reason.rule),
  );
  const { methodsAnyOf = [] } = rules;
  // What is covered through indicators is short of nothing.
  const open = state.status !== 'covered';
  return (
    <div className={styles.line}>
      <StateChip state={state.status}>
        {state.through ? t('through.short') : t(`terms:state.${state.status}`)}
      </StateChip>
      {!state.required && <Chip tone="line">{t('informative')}</Chip>}
      <span className={open && figures.pieces.have < figures.pieces.need ? styles.short : undefined}>
        {t('rule.pieces', figures.pieces)}
      </span>
      <span className={open && figures.methods.have < figures.methods.need ? styles.short : undefined}>
        {t('rule.methods', figures.methods)}
      </span>
      {figures.maxAgeMonths !== null && <span>{t('rule.age', { count: figures.maxAgeMonths })}</span>}
      {methodsAnyOf.length > 0 && !rest.some(({ rule }) => rule === 'methods_any') && (
        <span>
          {t('rule.anyOf', {
            methods: format.list(methodsAnyOf.map((method) => t(`terms:method.${method}`))),
          })}
        </span>
      )}
      {rest.map((reason) => (
        <span key={reason.rule} className={reason.rule === 'pending' ? styles.pending : styles.short}>
          {reasons.one(reason, target.kind)}
        </span>
      ))}
      {state.status === 'covered' && state.expiresOn !== null && (
        <span>{t('rule.until', { date: format.date(state.expiresOn) })}</span>
      )}
    </div>
  );
}
