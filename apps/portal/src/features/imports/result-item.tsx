import type { Finding, Place } from '@attest/api-client';
import type { ReadItemKind } from '@attest/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon/icon';
import { StandardText } from '../../ui/standard-text/standard-text';
import { EditForm } from './edit-form';
import { EditMenu } from './edit-menu';
import { EditedNote } from './edited-note';
import { useResultRow } from './result-context';
import { isTarget } from './use-edits';
import styles from './result-tree.module.css';

interface ResultItemProps {
  at: Place;
  code: string;
  text: string;
  /** Left out for text under headings that are not known: it is put somewhere first. */
  kind?: ReadItemKind;
  /** The items of its list in their order, where it may be put in another. */
  list?: readonly Place[];
  /** Sub-items, a chip. */
  children?: ReactNode;
}

/** One row; pressing it shows where it stands in the source. */
export function ResultItem({ at, code, text, kind, list, children }: ResultItemProps) {
  const row = useResultRow();
  const finding = row.finding(at);
  const { edits } = row;
  const edited = kind === undefined ? null : (edits?.of(kind, at) ?? null);
  const target = edits?.target ?? null;
  const editing = kind !== undefined && isTarget(target, kind, at);
  return (
    <li>
      <div className={styles.itemRow} data-touched={row.touched(at) || undefined}>
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
            {edited !== null && <EditedNote item={edited} text={text} />}
          </span>
          {finding !== null && <FindingMark finding={finding} />}
        </button>
        {kind !== undefined && <EditMenu kind={kind} at={at} name={code} list={list} />}
      </div>
      {editing && edits !== null && <EditForm {...{ edits, target, kind, at, code, text }} />}
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
