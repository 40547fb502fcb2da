import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isExpiring, type UnitTarget } from '../../../shared/enrolment/targets';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import { useFormat } from '../../../base/format/use-format';
import { cx } from '../../../ui/cx';
import { StandardText } from '../../../ui/standard-text/standard-text';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import { isOpen, type WorkspaceData } from '../workspace-data';
import styles from './outline.module.css';

interface OutlineRowProps {
  target: UnitTarget;
  data: WorkspaceData;
  current: boolean;
  onChoose: (targetId: string) => void;
}

/** One target with its state and, while it is open, the reason. */
export function OutlineRow({ target, data, current, onChoose }: OutlineRowProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  const state = data.states.get(target.id);
  const status = state?.status ?? 'none';
  const reason = useReasons('staff').leading(state ?? { status: 'covered', reasons: [] });
  const expiring = state !== undefined && isExpiring(state, data.coverage.warnDays, format);
  return (
    <li>
      <Link
        to={`?target=${target.id}`}
        replace
        data-target={target.id}
        className={cx(styles.row, isOpen(state) && styles.open)}
        aria-current={current ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onChoose(target.id);
        }}
      >
        {state === undefined ? <span /> : <StateGlyph state={status} className={styles.glyph} />}
        <span className={styles.code}>{target.code}</span>
        <span className={styles.text}>
          <StandardText text={target.text} className={styles.words} />
          {expiring && state.expiresOn !== null && (
            <span className={styles.why} data-status="expired">
              {t('missing.expiresOn', { date: format.date(state.expiresOn) })}
            </span>
          )}
          {state?.through === true && (
            <span className={styles.why} data-status="none">
              {t('through.short')}
            </span>
          )}
          {reason !== '' && (
            <span className={styles.why} data-status={isOpen(state) ? status : 'none'}>
              {reason}
            </span>
          )}
        </span>
        <span
          className={styles.pieces}
          aria-label={t('outline.pieces', { count: state?.evidenceCount ?? 0 })}
        >
          {state === undefined || state.evidenceCount === 0 ? '–' : state.evidenceCount}
        </span>
      </Link>
    </li>
  );
}
