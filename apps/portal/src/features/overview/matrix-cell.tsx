import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../shared/format/format';
import { useFormat } from '../../shared/format/use-format';
import { Icon } from '../../ui/icon/icon';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../ui/indicator-strip/strip-groups';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import type { Cell, Face } from './arrange';
import styles from './matrix.module.css';

interface MatrixCellProps {
  cell: Cell | undefined;
  face: Face;
  place: string;
  /** One stop for Tab in the whole grid. */
  focusable: boolean;
  label: string;
  onFocus: () => void;
  onOpen: (enrolmentId: string) => void;
}

/** Number and state on the first line, the shape of the unit on the second. */
export function MatrixCell({ cell, face, place, focusable, label, onFocus, onOpen }: MatrixCellProps) {
  const { t } = useTranslation('overview');
  if (cell === undefined) {
    return (
      <span className={styles.none} data-place={place} tabIndex={focusable ? 0 : -1} onFocus={onFocus}>
        {t('notEnrolled')}
      </span>
    );
  }
  const { coverage } = cell;
  const strip = face === 'critical' ? coverage.criticalStrip : coverage.indicatorStrip;
  const have = face === 'critical' ? coverage.criticalCovered : coverage.indicatorsCovered;
  const of = face === 'critical' ? coverage.criticalTotal : coverage.indicatorsTotal;
  return (
    <button
      type="button"
      className={styles.cell}
      data-place={place}
      tabIndex={focusable ? 0 : -1}
      aria-label={t('cellLabel', { label, have, of })}
      onFocus={onFocus}
      onClick={() => {
        onOpen(cell.enrolmentId);
      }}
    >
      <span className={styles.line}>
        {cell.state !== 'signed' && (
          <span>
            <b>{have}</b>/{of}
          </span>
        )}
        <State cell={cell} face={face} />
      </span>
      <IndicatorStrip groups={stripGroups(strip)} size="small" decorative />
    </button>
  );
}

/** The one thing to know about a cell; being late comes before everything that is still open. */
function State({ cell, face }: { cell: Cell; face: Face }) {
  const { t } = useTranslation(['overview', 'terms']);
  const format = useFormat();
  if (cell.state === 'signed') {
    return (
      <>
        <span className={styles.ok}>
          <Icon name="shield" size={14} />
          {t('terms:enrolmentState.signed')}
        </span>
        {cell.signedAt !== null && <span className={styles.date}>{format.shortDate(cell.signedAt)}</span>}
      </>
    );
  }
  if (cell.state === 'withdrawn')
    return <span className={styles.date}>{t('terms:enrolmentState.withdrawn')}</span>;
  const days = cell.dueOn === null ? null : daysBetween(new Date(), cell.dueOn);
  if (days !== null && days < 0) {
    return (
      <span className={styles.warn}>
        <Icon name="clock" size={14} />
        {t('overview:overdue')}
      </span>
    );
  }
  if (face === 'time' && days !== null)
    return <span className={styles.date}>{t('overview:left', { number: days })}</span>;
  if (cell.state === 'decided') {
    return (
      <span className={styles.accent}>
        <Icon name="sign" size={14} />
        {t('terms:enrolmentState.decided')}
      </span>
    );
  }
  if (cell.returned) {
    return (
      <span className={styles.warn}>
        <Icon name="back" size={14} />
        {t('overview:returned')}
      </span>
    );
  }
  if (cell.coverage.toJudge > 0) {
    return (
      <span className={styles.accent}>
        <StateGlyph state="to_judge" size={14} decorative />
        {t('overview:toJudge', { number: cell.coverage.toJudge })}
      </span>
    );
  }
  return null;
}
