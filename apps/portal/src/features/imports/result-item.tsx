import type { Finding, Place } from '@attest/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon/icon';
import { StandardText } from '../../ui/standard-text/standard-text';
import { useResultRow } from './result-context';
import styles from './result-tree.module.css';

interface ResultItemProps {
  at: Place;
  code: string;
  text: string;
  /** Sub-items, a chip. */
  children?: ReactNode;
}

/** One row; pressing it shows where it stands in the source. */
export function ResultItem({ at, code, text, children }: ResultItemProps) {
  const row = useResultRow();
  const finding = row.finding(at);
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        data-touched={row.touched(at) || undefined}
        onClick={() => {
          row.point(at);
        }}
      >
        <span className={styles.code}>{code}</span>
        <span>
          <StandardText text={text} />
          {children}
        </span>
        {finding !== null && <FindingMark finding={finding} />}
      </button>
    </li>
  );
}

export function FindingMark({ finding }: { finding: Finding }) {
  const { t } = useTranslation('imports');
  if (finding.grade === 'repaired')
    return <Icon name="wrench" size={14} className={styles.quiet} label={t('grade.repaired')} />;
  if (finding.grade === 'kept')
    return <Icon name="info" size={14} className={styles.quiet} label={t('grade.kept')} />;
  if (finding.decision !== null)
    return <Icon name="check" size={14} className={styles.decided} label={t('decided')} />;
  return <Icon name="flag" size={14} className={styles.flag} label={t('grade.decide')} />;
}
