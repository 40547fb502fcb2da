import type { UnitCellState } from '@attest/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './cell-sign.module.css';

/** The shape carries what a piece is worth; colour only repeats it. */
const shapes: Readonly<Record<UnitCellState, ReactNode>> = {
  satisfactory: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--ok-fill)" />
      <path d="M4.8 8.3 7 10.5l4.3-4.7" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  doubtful: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--warn-fill)" strokeWidth="1.5" />
      <path
        d="M6.2 6.300c.2-1 1-1.5 1.9-1.5 1 0 1.8.6 1.8 1.5 0 1.2-1.8 1.2-1.8 2.400M8.1 11v.2"
        stroke="var(--warn)"
        strokeWidth="1.5"
      />
    </>
  ),
  too_old: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--warn-fill)" strokeWidth="1.5" strokeDasharray="2.4 1.8" />
      <path d="M8 4.8v3.5l2.2 1.4" stroke="var(--warn)" strokeWidth="1.5" />
    </>
  ),
  not_yet: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--warn-fill)" strokeWidth="1.5" />
      <path d="M8 4.8v3.8M8 11v.2" stroke="var(--warn)" strokeWidth="1.8" />
    </>
  ),
  not_seen: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--control)" strokeWidth="1.5" />
      <path d="M5.2 8h5.6" stroke="var(--text-3)" strokeWidth="1.5" />
    </>
  ),
  to_judge: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--accent)" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.6" fill="var(--accent)" />
    </>
  ),
  contested: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--accent)" strokeWidth="1.5" />
      <path d="M5.4 6.4h5.2M5.4 9.6h5.2M9.8 4.700l-3.6 6.600" stroke="var(--accent)" strokeWidth="1.5" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke="var(--control)" strokeWidth="1.3" strokeDasharray="1.8 2.1" />
      <path d="M5.7 5.700l4.6 4.600M10.3 5.700l-4.6 4.6" stroke="var(--text-3)" strokeWidth="1.4" />
    </>
  ),
};

/** What one piece of evidence is worth for one target, as a sign, with its word beside it where there is room. */
export function CellSign({ state, worded = false }: { state: UnitCellState; worded?: boolean }) {
  const { t } = useTranslation('matrix');
  return (
    <span className={styles.sign} data-state={state}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        {shapes[state]}
      </svg>
      {worded && t(`cellShort.${state}`)}
    </span>
  );
}
