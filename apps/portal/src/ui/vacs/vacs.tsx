import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { Icon } from '../icon/icon';
import { Popover } from '../popover/popover';
import styles from './vacs.module.css';

/** The four rules of evidence, in the order in which they are always shown. */
export const evidenceRules = ['valid', 'authentic', 'current', 'sufficient'] as const;

export type EvidenceRule = (typeof evidenceRules)[number];

interface VacsProps {
  /** What was found; a rule that is absent or null was not marked yet. */
  marks: Partial<Record<EvidenceRule, boolean | null>>;
  /** Why a rule failed, in words; opens from the rule itself. */
  reasons?: Partial<Record<EvidenceRule, string>>;
  className?: string | undefined;
}

/** Four words with a check or a dash. Never four coloured dots: the word is what an auditor reads. */
export function Vacs({ marks, reasons = {}, className }: VacsProps) {
  const { t } = useTranslation('terms');
  return (
    <ul className={cx(styles.vacs, className)} aria-label={t('vacs.label')}>
      {evidenceRules.map((rule) => {
        const mark = marks[rule];
        const reason = reasons[rule];
        if (mark === true)
          return (
            <li key={rule} className={styles.met}>
              <Icon name="check" size={12} label={t('vacs.met')} />
              {t(`vacs.${rule}`)}
            </li>
          );
        if (mark === false)
          return (
            <li key={rule} className={styles.failed}>
              <Icon name="minus" size={12} label={t('vacs.failed')} />
              {reason === undefined ? (
                <u>{t(`vacs.${rule}`)}</u>
              ) : (
                <Popover
                  target={
                    <button type="button" className={styles.why}>
                      {t(`vacs.${rule}`)}
                    </button>
                  }
                >
                  {reason}
                </Popover>
              )}
            </li>
          );
        return (
          <li key={rule} className={styles.open}>
            <span className={styles.circle} role="img" aria-label={t('vacs.open')} />
            {t(`vacs.${rule}`)}
          </li>
        );
      })}
    </ul>
  );
}
