import { useTranslation } from 'react-i18next';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { targetGroups } from '../../ui/indicator-strip/strip-groups';
import type { PassportCell } from './passport-data';
import styles from './passport.module.css';

interface KindCellProps {
  cell: PassportCell;
  /** Ids of the targets that the piece of evidence chosen beside it shows. */
  marked: ReadonlySet<string>;
  /** Beside each other instead of one below the other. */
  inline?: boolean;
}

/** One kind of target of one unit: the number and the shape; nothing the standard does not list is counted. */
export function KindCell({ cell, marked, inline = false }: KindCellProps) {
  const { t } = useTranslation('passport');
  const { strip, covered, total, targetIds } = cell;
  if (total === 0) return <span className={styles.none}>{t('cell.notListed')}</span>;
  if (strip === null) return <span className={styles.none}>{t('cell.notAssessed')}</span>;
  return (
    <span className={inline ? styles.inlineCell : styles.cell}>
      <span className={styles.count}>
        <b>{covered}</b>/{total}
      </span>
      <IndicatorStrip groups={targetGroups(strip, targetIds)} size="medium" marked={marked} />
    </span>
  );
}
