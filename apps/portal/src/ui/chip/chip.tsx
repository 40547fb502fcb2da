import type { TargetStatus } from '@attest/domain';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { Icon, type IconName } from '../icon/icon';
import { StateGlyph } from '../state-glyph/state-glyph';
import styles from './chip.module.css';

interface ChipProps {
  tone?: 'neutral' | 'ok' | 'warn' | 'bad' | 'accent' | 'line';
  icon?: IconName;
  /** A state's own glyph instead of an icon. */
  state?: TargetStatus;
  /** Only for a judgement or an outcome. */
  strong?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

export function Chip({ tone = 'neutral', icon, state, strong = false, className, children }: ChipProps) {
  return (
    <span className={cx(styles.chip, styles[tone], strong && styles.strong, className)}>
      {state !== undefined && <StateGlyph state={state} size={14} decorative />}
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}

const stateTones = {
  covered: 'ok',
  partly: 'ok',
  to_judge: 'accent',
  not_yet: 'warn',
  expired: 'warn',
  none: 'line',
} as const;

/** A state as a chip, with its glyph and the tone that belongs to it. */
export function StateChip({
  state,
  strong,
  children,
}: {
  state: TargetStatus;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <Chip tone={stateTones[state]} state={state} {...(strong === undefined ? {} : { strong })}>
      {children}
    </Chip>
  );
}
