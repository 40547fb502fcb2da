import type { Verdict } from '@attest/domain';
import type { QuestionCreate } from './evidence.dto';
import type { Question } from './evidence-view.dto';

export interface PieceClaim {
  readonly targetId: string;
  readonly judgement: { readonly verdict: Verdict; readonly remark: string | null } | null;
}

export const presentQuestions = (given: readonly QuestionCreate[]): Question[] =>
  given.map(({ question, expectedAnswer, answer, targetIds, competenceItemIds, verdict, remark }) => ({
    question,
    expectedAnswer: expectedAnswer ?? null,
    answer,
    targetIds,
    competenceItemIds: competenceItemIds ?? [],
    verdict,
    remark: remark ?? null,
  }));

export const probedItems = (questions: readonly Question[]): string[] => [
  ...new Set(questions.flatMap((question) => question.competenceItemIds)),
];

/** A target that several questions probe is satisfactory when every one of them was answered so. */
export function judgeQuestions(questions: readonly Question[]): PieceClaim[] {
  const byTarget = new Map<string, Question[]>();
  for (const question of questions) {
    for (const targetId of question.targetIds) {
      byTarget.set(targetId, [...(byTarget.get(targetId) ?? []), question]);
    }
  }
  return [...byTarget].map(([targetId, asked]) => {
    const remarks = asked.map((question) => question.remark).filter((remark) => remark !== null);
    return {
      targetId,
      judgement: {
        verdict: asked.every((question) => question.verdict === 'satisfactory') ? 'satisfactory' : 'not_yet',
        remark: remarks.length > 0 ? remarks.join('\n') : null,
      },
    };
  });
}
