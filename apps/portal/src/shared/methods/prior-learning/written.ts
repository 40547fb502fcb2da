import type { PriorLearningDetail } from '@attest/domain';
import type { DraftOf } from '../method-parts';
import { chosen, type Wording, type WrittenPassage } from '../written';

export function priorLearningWritten(
  draft: DraftOf<PriorLearningDetail>,
  { t, day }: Wording,
): readonly WrittenPassage[] {
  return [
    ...draft.items.map((one, index): WrittenPassage => ({
      title: t('methods:prior.number', { number: index + 1 }),
      facts: [
        [t('methods:prior.kind'), chosen(one.kind, (kind) => t(`methods:prior.kinds.${kind}`))],
        [t('methods:prior.title'), one.title],
        [t('methods:prior.issuer'), one.issuer],
        [t('methods:prior.startedOn'), chosen(one.startedOn, day)],
        [t('methods:prior.endedOn'), chosen(one.endedOn, day)],
        [t('methods:prior.validUntil'), chosen(one.validUntil, day)],
        [t('methods:prior.certificate'), one.certificateNumber],
        [
          t('methods:prior.verification'),
          chosen(one.verification, (value) => t(`methods:prior.verifications.${value}`)),
        ],
        [t('methods:prior.verificationNote'), one.verificationNote],
      ],
    })),
    { title: null, facts: [[t('methods:prior.reason'), draft.reason]] },
  ];
}
