import type { WrittenQuestioningDetail } from '@attest/domain';
import type { DraftOf } from '../method-parts';
import { questionWritten } from '../question-written';
import { chosen, type Wording, type WrittenPassage, yesOrNo } from '../written';

export function writtenWritten(
  draft: DraftOf<WrittenQuestioningDetail>,
  wording: Wording,
): readonly WrittenPassage[] {
  const { t } = wording;
  return [
    {
      title: null,
      facts: [
        [t('methods:written.paper'), draft.paper],
        [t('methods:written.minutes'), draft.minutesAllowed?.toString() ?? null],
        [
          t('methods:written.supervision'),
          chosen(draft.supervision, (value) => t(`methods:written.supervisions.${value}`)),
        ],
        [t('methods:written.openBook'), yesOrNo(draft.openBook, wording)],
      ],
    },
    ...draft.questions.map((question, index) => questionWritten(question, index + 1, wording)),
  ];
}
