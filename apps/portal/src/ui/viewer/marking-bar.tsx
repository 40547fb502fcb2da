import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMediaQuery } from '../use-media-query';
import styles from './marking-bar.module.css';

/** The ways to mark in this kind of file, and how it is done. */
export function MarkingBar({
  hint,
  keys,
  children,
}: {
  hint: string;
  /** What the keys do, where there are any. */
  keys?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('marks');
  const touch = useMediaQuery('(pointer: coarse)');
  return (
    <div className={styles.tools} role="group" aria-label={t('tool.label')}>
      {children}
      <span className={styles.hint}>{touch || keys === undefined ? hint : `${hint} ${keys}`}</span>
    </div>
  );
}
