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
  size?: 'normal' | 'medium' | 'small';
  /** The indicator that is open beside the strip. */
  selectedId?: string | undefined;
  /** What is chosen elsewhere on the page shows these. */
  marked?: ReadonlySet<string> | undefined;
  /** True where numbers beside it already say the same. */
  decorative?: boolean;
  /** What the strip does not show and somebody who takes it for complete should know. */
  note?: string | null;
  className?: string | undefined;
}

/** The shape of a unit at a glance: one cell an indicator, one group an element. */
export function IndicatorStrip({
  groups,
  size = 'normal',
  selectedId,
  marked,
  decorative = false,
  note = null,
  className,
}: IndicatorStripProps) {
  const { t } = useTranslation('terms');
  const joiner = t('strip.joiner');
  const shape = stripText(
    t,
    groups.flat().map((cell) => cell.state),
    joiner,
  );
  const text = note === null ? shape : `${shape}${joiner}${note}`;
  return (
    <span
      className={cx(styles.strip, size !== 'normal' && styles[size], className)}
      title={note ?? undefined}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text })}
    >
      {groups.map((group, index) => (
        <span key={group[0]?.id ?? index} className={styles.group}>
          {group.map((cell) => (
            <span
              key={cell.id}
              className={cx(
                styles.cell,
                styles[cell.state],
                (cell.id === selectedId || marked?.has(cell.id) === true) && styles.selected,
              )}
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
