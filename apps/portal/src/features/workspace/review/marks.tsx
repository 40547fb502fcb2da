import { useTranslation } from 'react-i18next';
import { type Patch } from '../../../base/change/change';
import { Button } from '../../../ui/button/button';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/icon/icon';
import { allMarked, marks, setMark, toggleAll, type JudgementDraft } from './judgement-draft';
import styles from './marks.module.css';

interface MarksProps {
  draft: JudgementDraft;
  /** Of the target, for screen readers. */
  code: string;
  onChange: (patch: Patch<JudgementDraft>) => void;
}

/** Valid, authentic, current: each yes, no, or left open; nothing stands that was not pressed. */
export function Marks({ draft, code, onChange }: MarksProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  return (
    <div className={styles.marks} role="group" aria-label={t('marks.label', { code })}>
      {marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          <span className={styles.word}>{t(`terms:vacs.${mark}`)}</span>
          <button
            type="button"
            className={cx(styles.side, styles.yes)}
            aria-pressed={draft.marks[mark] === true}
            aria-label={t('marks.yes', { mark: t(`terms:vacs.${mark}`) })}
            onClick={() => {
              onChange((latest) => setMark(latest, mark, true));
            }}
          >
            <Icon name="check" size={14} />
          </button>
          <button
            type="button"
            className={cx(styles.side, styles.no)}
            aria-pressed={draft.marks[mark] === false}
            aria-label={t('marks.no', { mark: t(`terms:vacs.${mark}`) })}
            onClick={() => {
              onChange((latest) => setMark(latest, mark, false));
            }}
          >
            <Icon name="minus" size={14} />
          </button>
        </span>
      ))}
      {draft.verdict === 'satisfactory' && (
        <Button
          size="sm"
          aria-pressed={allMarked(draft)}
          icon={allMarked(draft) ? 'check' : 'plus'}
          onClick={() => {
            onChange(toggleAll);
          }}
        >
          {t('marks.all')}
        </Button>
      )}
    </div>
  );
}
