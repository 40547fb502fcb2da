import { useTranslation } from 'react-i18next';
import { type Patch } from '../../../base/change/change';
import { ChoicePills } from '../../../ui/field/choice';
import { Icon } from '../../../ui/icon/icon';
import { countsFor, type CountsFor } from '../../../shared/methods/form-drafts';
import styles from './record.module.css';

interface CountsFieldsProps {
  counts: Readonly<Record<CountsFor, boolean | null>>;
  error: boolean;
  onChange: (patch: Patch<Readonly<Record<CountsFor, boolean | null>>>) => void;
}

/** Asked of evidence that nobody witnessed: nothing stands that was not pressed. */
export function CountsFields({ counts, error, onChange }: CountsFieldsProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  return (
    <div className={styles.counts}>
      <p className={styles.hint}>{t('record.counts')}</p>
      <div className={styles.three}>
        {countsFor.map((mark) => {
          const value = counts[mark];
          return (
            <ChoicePills<'yes' | 'no'>
              key={mark}
              label={t(`terms:vacs.${mark}`)}
              choices={[
                { value: 'yes', label: t('record.yes') },
                { value: 'no', label: t('record.no') },
              ]}
              value={value === null ? null : value ? 'yes' : 'no'}
              onChange={(answer) => {
                onChange({ [mark]: answer === 'yes' });
              }}
            />
          );
        })}
      </div>
      {error && (
        <p role="alert" className={styles.problem}>
          <Icon name="alert" size={14} />
          {t('record.error.counts')}
        </p>
      )}
    </div>
  );
}
