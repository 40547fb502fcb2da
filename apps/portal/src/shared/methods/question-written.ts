import type { OralQuestioningDetail, WrittenQuestioningDetail } from '@attest/domain';
import type { DraftOf } from './method-parts';
import { probedBy } from './new-question';
import { chosen, namesOf, type Wording, type WrittenPassage } from './written';

type Question =
  | DraftOf<OralQuestioningDetail>['questions'][number]
  | DraftOf<WrittenQuestioningDetail>['questions'][number];

export function questionWritten(question: Question, number: number, wording: Wording): WrittenPassage {
  const { t } = wording;
  const onPaper = 'points' in question ? question : null;
  return {
    title: t('methods:question.number', { number }),
    facts: [
      [t('methods:question.question'), question.question],
      [t('methods:question.expected'), question.expectedAnswer],
      [t('methods:question.targets'), namesOf(probedBy(question), wording)],
      [t(onPaper ? 'methods:question.writtenAnswer' : 'methods:question.answer'), question.answer],
      [t('methods:written.points'), onPaper?.points?.toString() ?? null],
      [t('methods:written.maxPoints'), onPaper?.maxPoints?.toString() ?? null],
      [
        t('methods:question.verdict'),
        chosen(question.verdict, (verdict) => t(`terms:verdict.${verdict}.long`)),
      ],
      [t('methods:question.remark'), question.remark],
    ],
  };
}
