import { defineMethod } from './define-method';
import { choice, exactly, flag, group, line, number, optional, type ValueOf } from './fields';
import { claimsOfQuestions, writtenQuestions } from './questions';

export const supervisions = ['supervised', 'unsupervised'] as const;
export type Supervision = (typeof supervisions)[number];

export const writtenQuestioningDetail = group({
  version: exactly(1),
  /** The paper or instrument, with its edition. */
  paper: line(300),
  supervision: choice(supervisions),
  /** Whether aids were allowed. */
  openBook: flag(),
  minutesAllowed: optional(number({ least: 1, most: 10_080 })),
  questions: writtenQuestions,
});
export type WrittenQuestioningDetail = ValueOf<typeof writtenQuestioningDetail>;

export const writtenQuestioning = defineMethod({
  method: 'written_questioning',
  recordedBy: ['assessor'],
  judged: 'at_once',
  tool: 'question_set',
  icon: 'edit',
  detail: writtenQuestioningDetail,
  // What was written without supervision may be anybody's.
  authenticity: ({ supervision }) => (supervision === 'supervised' ? ['witnessed'] : []),
  claims: ({ questions }) => claimsOfQuestions(questions),
});
