import type { ToolLine } from '@attest/api-client';
import { type OralQuestioningDetail, shortened } from '@attest/domain';
import { type DraftOf, said, targetsOf } from './method-parts';

type Question = DraftOf<OralQuestioningDetail>['questions'][number];

export const newQuestion = (targetIds: readonly (string | null)[] = []): Question => ({
  question: null,
  expectedAnswer: null,
  answer: null,
  targetIds,
  competenceItemIds: [],
  verdict: null,
  remark: null,
});

/** Everything a question is about; knowledge and skills stood in a list of their own once. */
export const probedBy = ({
  targetIds,
  competenceItemIds,
}: Pick<Question, 'targetIds' | 'competenceItemIds'>): string[] => [
  ...new Set([...said(targetIds), ...said(competenceItemIds)]),
];

/** Its model answer is what is expected. */
export const questionOf = (line: ToolLine): Question => ({
  ...newQuestion(targetsOf(line)),
  question: line.text,
  expectedAnswer: line.expected === '' ? null : shortened(line.expected, 4000),
});

/** The next question of a session is mostly about the same. */
export const nextQuestion = (
  before: Pick<Question, 'targetIds' | 'competenceItemIds'> | undefined,
): Question => newQuestion(before === undefined ? [] : probedBy(before));

export const isBlank = ({ question, answer }: Pick<Question, 'question' | 'answer'>): boolean =>
  (question ?? '').trim() === '' && (answer ?? '').trim() === '';
