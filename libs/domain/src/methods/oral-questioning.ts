import { defineMethod } from './define-method';
import { choice, exactly, group, optional, type ValueOf } from './fields';
import { claimsOfQuestions, spokenQuestions } from './questions';

export const questioningModes = ['in_person', 'video', 'telephone'] as const;
export type QuestioningMode = (typeof questioningModes)[number];

export const oralQuestioningDetail = group({
  version: exactly(1),
  mode: optional(choice(questioningModes)),
  questions: spokenQuestions,
});
export type OralQuestioningDetail = ValueOf<typeof oralQuestioningDetail>;

export const oralQuestioning = defineMethod({
  method: 'oral_questioning',
  recordedBy: ['assessor'],
  judged: 'at_once',
  tool: 'question_set',
  icon: 'speech',
  detail: oralQuestioningDetail,
  authenticity: () => ['questioned'],
  claims: ({ questions }) => claimsOfQuestions(questions),
});
