import type { TargetStatus } from '@attest/domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './state-glyph.module.css';
import { cx } from '../cx';

/** The shape carries the state; colour only repeats it. */
const shapes: Record<TargetStatus, ReactNode> = {
  covered: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--ok-fill)" />
      <path d="M4.8 8.3 7 10.500l4.300-4.700" className={styles.cut} />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--ok-fill)" strokeWidth="1.5" />
      <path d="M8 4a4 4 0 0 1 0 8z" fill="var(--ok-fill)" />
    </>
  ),
  to_judge: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--accent)" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.6" fill="var(--accent)" />
    </>
  ),
  not_yet: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--warn-fill)" strokeWidth="1.5" />
      <path d="M8 4.8v3.8M8 11v.2" stroke="var(--warn)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  expired: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--warn-fill)" strokeWidth="1.5" strokeDasharray="2.4 1.8" />
      <path
        d="M8 4.8v3.5l2.2 1.4"
        stroke="var(--warn)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  none: <circle cx="8" cy="8" r="6.25" stroke="var(--control)" strokeWidth="1.3" strokeDasharray="1.8 2.1" />,
};

interface StateGlyphProps {
  state: TargetStatus;
  size?: 14 | 16 | 20 | 32;
  /** True where the word stands beside it; the glyph is then silent for screen readers. */
  decorative?: boolean;
  className?: string | undefined;
}

export function StateGlyph({ state, size = 16, decorative = false, className }: StateGlyphProps) {
  const { t } = useTranslation('terms');
  const [first] = useState(state);
  return (
    <svg
      className={cx(styles.glyph, className)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      data-state={state}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`state.${state}`) })}
    >
      {/* A new key makes a new element: a state that changes fades in, a list that appears does not. */}
      <g key={state} className={state === first ? undefined : styles.changed}>
        {shapes[state]}
      </g>
    </svg>
  );
}
