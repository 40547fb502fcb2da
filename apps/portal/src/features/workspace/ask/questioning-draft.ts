import type { QuestioningCreate } from '@attest/api-client';
import { dayAndTime, instantOf } from '../../../shared/format/local-moment';

export interface QuestionDraft {
  /** Only for React's lists. */
  key: string;
  question: string;
  expectedAnswer: string;
  answer: string;
  targetIds: readonly string[];
  competenceItemIds: readonly string[];
  verdict: 'satisfactory' | 'not_yet' | null;
  remark: string;
}

/** One session of oral questions while it is being written. */
export interface QuestioningDraft {
  title: string;
  /** By the clock of the device. */
  day: string;
  time: string;
  place: string;
  questions: readonly QuestionDraft[];
}

export const newQuestion = (targetIds: readonly string[] = []): QuestionDraft => ({
  key: crypto.randomUUID(),
  question: '',
  expectedAnswer: '',
  answer: '',
  targetIds,
  competenceItemIds: [],
  verdict: null,
  remark: '',
});

export const newQuestioning = (now: Date, title: string, targetIds: readonly string[]): QuestioningDraft => ({
  title,
  ...dayAndTime(now),
  place: '',
  questions: [newQuestion(targetIds)],
});

export type QuestionProblem = 'question' | 'answer' | 'targets' | 'verdict';

export interface QuestioningProblems {
  title: boolean;
  future: boolean;
  /** By the question's key. */
  questions: Readonly<Record<string, readonly QuestionProblem[]>>;
  count: number;
}

const leeway = 5 * 60_000;

const problemsOfQuestion = (question: QuestionDraft): QuestionProblem[] => [
  ...(question.question.trim() === '' ? ['question' as const] : []),
  ...(question.targetIds.length === 0 ? ['targets' as const] : []),
  ...(question.answer.trim() === '' ? ['answer' as const] : []),
  ...(question.verdict === null ? ['verdict' as const] : []),
];

export function problemsOf(draft: QuestioningDraft, now: Date): QuestioningProblems {
  const title = draft.title.trim() === '';
  const future = Date.parse(instantOf(draft.day, draft.time)) > now.getTime() + leeway;
  const questions = Object.fromEntries(
    draft.questions.map((question) => [question.key, problemsOfQuestion(question)]),
  );
  const count = Object.values(questions).reduce((sum, found) => sum + found.length, 0);
  return { title, future, questions, count: count + Number(title) + Number(future) };
}

/** As the API takes it; only for a draft without problems. */
export function questioningOf(draft: QuestioningDraft): QuestioningCreate {
  const place = draft.place.trim();
  return {
    title: draft.title.trim(),
    occurredAt: instantOf(draft.day, draft.time),
    ...(place === '' ? {} : { place }),
    questions: draft.questions.flatMap((question) => {
      if (question.verdict === null) return [];
      const expectedAnswer = question.expectedAnswer.trim();
      const remark = question.remark.trim();
      return [
        {
          question: question.question.trim(),
          answer: question.answer.trim(),
          targetIds: [...question.targetIds],
          verdict: question.verdict,
          ...(expectedAnswer === '' ? {} : { expectedAnswer }),
          ...(question.competenceItemIds.length === 0
            ? {}
            : { competenceItemIds: [...question.competenceItemIds] }),
          ...(remark === '' ? {} : { remark }),
        },
      ];
    }),
  };
}
