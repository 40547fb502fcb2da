import type { TargetStatus } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import styles from './indicator-strip.module.css';
import { stripText } from './strip-text';

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
