import { type SimulationDetail, simulationRoles } from '@attest/domain';
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
        most={4000}
        value={draft.scenario}
        error={problem('scenario')}
        onChange={(scenario) => {
          onChange({ ...draft, scenario });
        }}
      />
      <Paragraph
        label={t('simulation.simulated')}
        placeholder={t('simulation.simulatedHint')}
        most={2000}
        value={draft.simulated}
        error={problem('simulated')}
        onChange={(simulated) => {
          onChange({ ...draft, simulated });
        }}
      />
      <Pair>
        <Paragraph
          label={t('simulation.deviations')}
          placeholder={t('simulation.deviationsHint')}
          optional
          most={2000}
          value={draft.deviations}
          error={problem('deviations')}
          onChange={(deviations) => {
            onChange({ ...draft, deviations });
          }}
        />
        <Paragraph
          label={t('simulation.equipment')}
          optional
          most={2000}
          value={draft.equipment}
          error={problem('equipment')}
          onChange={(equipment) => {
            onChange({ ...draft, equipment });
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
          onChange({ ...draft, assessorRole });
        }}
      />
      {draft.assessorRole === 'role_player' && (
        <Line
          label={t('simulation.roleNote')}
          optional
          most={500}
          value={draft.roleNote}
          error={problem('roleNote')}
          onChange={(roleNote) => {
            onChange({ ...draft, roleNote });
          }}
        />
      )}
      <Checklist
        value={draft.checklist}
        onChange={(checklist) => {
          onChange({ ...draft, checklist });
        }}
      />
    </div>
  );
}
