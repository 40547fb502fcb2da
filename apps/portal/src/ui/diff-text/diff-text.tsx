import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { StandardText } from '../standard-text/standard-text';
import { VisuallyHidden } from '../visually-hidden/visually-hidden';
import styles from './diff-text.module.css';

export interface TextRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Two wordings in one: what went is struck out, what came is underlined, and both are said aloud. */
export function DiffText({ runs, className }: { runs: readonly TextRun[]; className?: string | undefined }) {
  const { t } = useTranslation('common');
  return (
    <span className={cx(styles.text, className)}>
      {runs.map(({ kind, text }, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {kind === 'same' && <StandardText text={text} />}
          {kind === 'removed' && (
            <del className={styles.removed}>
              <VisuallyHidden>{t('diff.removed')}</VisuallyHidden>
              <StandardText text={text} />
              <VisuallyHidden>{t('diff.end')}</VisuallyHidden>
            </del>
          )}
          {kind === 'added' && (
            <ins className={styles.added}>
              <VisuallyHidden>{t('diff.added')}</VisuallyHidden>
              <StandardText text={text} />
              <VisuallyHidden>{t('diff.end')}</VisuallyHidden>
            </ins>
          )}
        </Fragment>
      ))}
    </span>
  );
}
