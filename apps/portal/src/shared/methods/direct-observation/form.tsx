import { type ObservationDetail, observationSettings } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Checklist } from '../checklist';
import { Line, Pair, Paragraph, Pills } from '../detail-fields';
import type { FormProps } from '../method-parts';
import styles from '../methods.module.css';

export function ObservationFields({ draft, onChange, problem }: FormProps<ObservationDetail>) {
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
          onChange({ ...draft, setting });
        }}
      />
      <Pair>
        <Line
          label={t('observation.occasion')}
          hint={t('observation.occasionHint')}
          optional
          most={500}
          value={draft.occasion}
          error={problem('occasion')}
          onChange={(occasion) => {
            onChange({ ...draft, occasion });
          }}
        />
        <Line
          label={t('observation.others')}
          hint={t('observation.othersHint')}
          optional
          most={500}
          value={draft.othersPresent}
          error={problem('othersPresent')}
          onChange={(othersPresent) => {
            onChange({ ...draft, othersPresent });
          }}
        />
      </Pair>
      <Paragraph
        label={t('observation.conditions')}
        hint={t('observation.conditionsHint')}
        optional
        most={2000}
        value={draft.conditions}
        error={problem('conditions')}
        onChange={(conditions) => {
          onChange({ ...draft, conditions });
        }}
      />
      <Checklist
        value={draft.checklist}
        onChange={(checklist) => {
          onChange({ ...draft, checklist });
        }}
      />
    </div>
  );
}
