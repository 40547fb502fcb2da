import type { QuestionCreate } from './evidence.dto';

/** Questions as clients have always sent them, as the detail of the method. */
export const detailOfQuestions = (given: readonly QuestionCreate[]): Record<string, unknown> => ({
  version: 1,
  questions: given.map(
    ({ question, expectedAnswer, answer, targetIds, competenceItemIds, verdict, remark }) => ({
      question,
      expectedAnswer,
      answer,
      targetIds,
      competenceItemIds,
      verdict,
      remark,
    }),
  ),
});
