import { longestText, type ObservationDetail, observationDetail, observationSettings } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Line, Pills } from '../detail-fields';
import type { FormProps } from '../method-parts';
import styles from '../methods.module.css';

/** Where and how; the lines of the checklist stand beside the targets that they are about. */
export function ObservationFields({
  draft,
  onChange,
  problem,
}: Pick<FormProps<ObservationDetail>, 'draft' | 'onChange' | 'problem'>) {
  const { t } = useTranslation('methods');
  return (
    <div className={styles.form}>
      <Pills
        label={t('observation.setting')}
        options={observationSettings}
        name={(value) => t(`observation.settings.${value}`)}
        value={draft.setting}
        error={problem('setting')}
        onChange={(setting) => {
          onChange({ setting });
        }}
      />
      <Line
        label={t('observation.others')}
        hint={t('observation.othersHint')}
        optional
        most={longestText(observationDetail, 'othersPresent')}
        value={draft.othersPresent}
        error={problem('othersPresent')}
        onChange={(othersPresent) => {
          onChange({ othersPresent });
        }}
      />
      <Line
        label={t('observation.conditions')}
        hint={t('observation.conditionsHint')}
        optional
        most={longestText(observationDetail, 'conditions')}
        value={draft.conditions}
        error={problem('conditions')}
        onChange={(conditions) => {
          onChange({ conditions });
        }}
      />
    </div>
  );
}
