import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './viewer.module.css';

/** The ways to mark in this kind of file, and how it is done. */
export function MarkingBar({ hint, children }: { hint: string; children: ReactNode }) {
  const { t } = useTranslation('marks');
  return (
    <div className={styles.tools} role="group" aria-label={t('tool.label')}>
      {children}
      <span className={styles.hint}>{hint}</span>
    </div>
  );
}
