import type { SimulationDetail } from '@attest/domain';
import { checklistWritten } from '../checklist-written';
import type { DraftOf } from '../method-parts';
import { chosen, type Wording, type WrittenPassage } from '../written';

export function simulationWritten(
  draft: DraftOf<SimulationDetail>,
  wording: Wording,
): readonly WrittenPassage[] {
  const { t } = wording;
  return [
    {
      title: null,
      facts: [
        [t('methods:simulation.scenario'), draft.scenario],
        [t('methods:simulation.simulated'), draft.simulated],
        [t('methods:simulation.deviations'), draft.deviations],
        [t('methods:simulation.equipment'), draft.equipment],
        [
          t('methods:simulation.role'),
          chosen(draft.assessorRole, (role) => t(`methods:simulation.roles.${role}`)),
        ],
        [t('methods:simulation.roleNote'), draft.roleNote],
      ],
    },
    checklistWritten(draft.checklist, wording),
  ];
}
