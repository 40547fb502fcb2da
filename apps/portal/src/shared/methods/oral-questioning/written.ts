import type { OralQuestioningDetail } from '@attest/domain';
import type { DraftOf } from '../method-parts';
import { questionWritten } from '../question-written';
import { chosen, type Wording, type WrittenPassage } from '../written';

export const oralWritten = (
  { mode, questions }: DraftOf<OralQuestioningDetail>,
  wording: Wording,
): readonly WrittenPassage[] => [
  {
    title: null,
    facts: [
      [wording.t('methods:oral.mode'), chosen(mode, (value) => wording.t(`methods:oral.modes.${value}`))],
    ],
  },
  ...questions.map((question, index) => questionWritten(question, index + 1, wording)),
];
