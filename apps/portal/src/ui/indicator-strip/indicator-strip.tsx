import { type TargetStatus, targetStatuses } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import styles from './indicator-strip.module.css';
import type { TFunction } from 'i18next';

export interface StripCell {
  /** Any stable id; names the open indicator. */
  id: string;
  state: TargetStatus;
}

interface IndicatorStripProps {
  /** One group per element, in the order of the standard. */
  groups: readonly (readonly StripCell[])[];
  size?: 'normal' | 'small';
  /** The indicator that is open beside the strip. */
  selectedId?: string | undefined;
  /** True where numbers beside it already say the same. */
  decorative?: boolean;
  className?: string | undefined;
}

/** The shape of a unit at a glance: one cell an indicator, one group an element. */
export function IndicatorStrip({
  groups,
  size = 'normal',
  selectedId,
  decorative = false,
  className,
}: IndicatorStripProps) {
  const { t } = useTranslation('terms');
  const text = stripText(
    t,
    groups.flat().map((cell) => cell.state),
    t('strip.joiner'),
  );
  return (
    <span
      className={cx(styles.strip, size === 'small' && styles.small, className)}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text })}
    >
      {groups.map((group, index) => (
        <span key={group[0]?.id ?? index} className={styles.group}>
          {group.map((cell) => (
            <span
              key={cell.id}
              className={cx(styles.cell, styles[cell.state], cell.id === selectedId && styles.selected)}
              data-state={cell.state}
            />
          ))}
        </span>
      ))}
    </span>
  );
}

/** One sentence for the whole strip: «16 項中 11 項已涵蓋，1 項待判定，…», states without a cell left out. */
function stripText(t: TFunction<'terms'>, states: readonly TargetStatus[], joiner: string): string {
  const parts = targetStatuses.slice(1).flatMap((state) => {
    const count = states.filter((other) => other === state).length;
    return count === 0 ? [] : [t(`strip.${state}`, { count })];
  });
  const covered = states.filter((state) => state === 'covered').length;
  return [t('strip.covered', { covered, total: states.length }), ...parts].join(joiner);
}
