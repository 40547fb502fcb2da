import type { ObservationDetail } from '@attest/domain';
import { checklistWritten } from '../checklist-written';
import type { DraftOf } from '../method-parts';
import { chosen, type Wording, type WrittenPassage } from '../written';

export function observationWritten(
  draft: DraftOf<ObservationDetail>,
  wording: Wording,
): readonly WrittenPassage[] {
  const { t } = wording;
  return [
    {
      title: null,
      facts: [
        [
          t('methods:observation.setting'),
          chosen(draft.setting, (value) => t(`methods:observation.settings.${value}`)),
        ],
        [t('methods:observation.occasion'), draft.occasion],
        [t('methods:observation.others'), draft.othersPresent],
        [t('methods:observation.conditions'), draft.conditions],
      ],
    },
    checklistWritten(draft.checklist, wording),
  ];
}
