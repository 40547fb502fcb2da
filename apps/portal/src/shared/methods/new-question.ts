import type { ToolLine } from '@attest/api-client';
import type { OralQuestioningDetail } from '@attest/domain';
import { type DraftOf, itemsOf, targetsOf } from './method-parts';

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

/** Its model answer is what is expected. */
export const questionOf = (line: ToolLine): Question => ({
  ...newQuestion(targetsOf(line)),
  question: line.text,
  expectedAnswer: line.expected === '' ? null : line.expected.slice(0, 4000),
  competenceItemIds: itemsOf(line),
});

export const isBlank = ({ question, answer }: Pick<Question, 'question' | 'answer'>): boolean =>
  (question ?? '').trim() === '' && (answer ?? '').trim() === '';
