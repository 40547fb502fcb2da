import type { PlanShortfall } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import type { TargetGroup } from '../../shared/enrolment/targets';
import { Button } from '../../ui/button/button';
import { Icon } from '../../ui/icon/icon';
import { firstToCover } from './plan-draft';
import styles from './plan.module.css';

interface ShortfallsProps {
  short: readonly PlanShortfall[];
  groups: readonly TargetGroup[];
  mayEdit: boolean;
  onCover: (shortfall: PlanShortfall) => void;
  onCoverAll: () => void;
}

/** What would still be short were everything carried out, computed as the plan is edited. */
export function Shortfalls({ short, groups, mayEdit, onCover, onCoverAll }: ShortfallsProps) {
  const { t } = useTranslation(['plan', 'terms']);
  const targets = new Map(groups.flatMap((group) => group.targets.map((target) => [target.id, target])));
  const ids = [...new Set(short.map(({ targetId }) => targetId))];
  if (ids.length === 0)
    return (
      <section className={styles.panel} aria-live="polite">
        <h2 className={styles.panelTitle}>
          <Icon name="check" /> {t('short.none')}
        </h2>
        <p className={styles.hint}>{t('short.noneText')}</p>
      </section>
    );
  return (
    <section className={styles.panel} aria-live="polite">
      <h2 className={styles.panelTitle}>{t('short.title', { count: ids.length })}</h2>
      {mayEdit && (
        <Button size="sm" icon="plus" onClick={onCoverAll}>
          {t('short.planAll')}
        </Button>
      )}
      <ul className={styles.shorts}>
        {ids.map((id) => {
          const target = targets.get(id);
          const reasons = short.filter(({ targetId }) => targetId === id);
          const first = firstToCover(short, id);
          return (
            <li key={id}>
              <span className={styles.code}>{target?.code}</span>
              <span>
                <span className={styles.shortText} lang="zh-Hant">
                  {target?.text}
                </span>
                <small>
                  {reasons
                    .map(({ rule, have, need, lacking }) =>
                      t(`short.${rule}`, {
                        ...{ have, need },
                        methods: lacking
                          .map((method) => t(`terms:method.${method}`))
                          .join(t('short.methodJoiner')),
                      }),
                    )
                    .join(t('targets.joiner'))}
                </small>
              </span>
              {mayEdit && first !== undefined && (
                <Button
                  size="sm"
                  aria-label={t('short.planOne', { code: target?.code ?? '' })}
                  onClick={() => {
                    onCover(first);
                  }}
                >
                  {t('short.planIt')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
