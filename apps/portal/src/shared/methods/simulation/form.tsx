import { longestText, type SimulationDetail, simulationDetail, simulationRoles } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Checklist } from '../checklist';
import { Line, Pair, Paragraph, Pills } from '../detail-fields';
import type { FormProps } from '../method-parts';
import styles from '../methods.module.css';

export function SimulationFields({ draft, onChange, problem }: FormProps<SimulationDetail>) {
  const { t } = useTranslation('methods');
  return (
    <div className={styles.form}>
      <Paragraph
        label={t('simulation.scenario')}
        placeholder={t('simulation.scenarioHint')}
        rows={3}
        most={longestText(simulationDetail, 'scenario')}
        value={draft.scenario}
        error={problem('scenario')}
        onChange={(scenario) => {
          onChange({ scenario });
        }}
      />
      <Paragraph
        label={t('simulation.simulated')}
        placeholder={t('simulation.simulatedHint')}
        most={longestText(simulationDetail, 'simulated')}
        value={draft.simulated}
        error={problem('simulated')}
        onChange={(simulated) => {
          onChange({ simulated });
        }}
      />
      <Pair>
        <Paragraph
          label={t('simulation.deviations')}
          placeholder={t('simulation.deviationsHint')}
          optional
          most={longestText(simulationDetail, 'deviations')}
          value={draft.deviations}
          error={problem('deviations')}
          onChange={(deviations) => {
            onChange({ deviations });
          }}
        />
        <Paragraph
          label={t('simulation.equipment')}
          optional
          most={longestText(simulationDetail, 'equipment')}
          value={draft.equipment}
          error={problem('equipment')}
          onChange={(equipment) => {
            onChange({ equipment });
          }}
        />
      </Pair>
      <Pills
        label={t('simulation.role')}
        options={simulationRoles}
        name={(value) => t(`simulation.roles.${value}`)}
        value={draft.assessorRole}
        error={problem('assessorRole')}
        onChange={(assessorRole) => {
          onChange({ assessorRole });
        }}
      />
      {draft.assessorRole === 'role_player' && (
        <Line
          label={t('simulation.roleNote')}
          optional
          most={longestText(simulationDetail, 'roleNote')}
          value={draft.roleNote}
          error={problem('roleNote')}
          onChange={(roleNote) => {
            onChange({ roleNote });
          }}
        />
      )}
      <Checklist
        value={draft.checklist}
        onChange={(change) => {
          onChange((latest) => ({ checklist: change(latest.checklist) }));
        }}
      />
    </div>
  );
}
