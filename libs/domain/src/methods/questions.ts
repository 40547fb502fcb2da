import { shortened } from '../text-length';
import type { DetailClaim } from './define-method';
import { choice, group, ids, list, number, optional, text } from './fields';

/** What was asked, what was hoped for, what was said, and what it was worth. */
const asked = {
  question: text(2000),
  expectedAnswer: optional(text(4000)),
  targetIds: ids(),
  competenceItemIds: ids(),
  verdict: choice(['satisfactory', 'not_yet']),
  remark: optional(text(2000)),
} as const;

export const spokenQuestions = list(group({ ...asked, answer: text(8000) }), { least: 1, most: 50 });

const points = optional(number({ least: 0, most: 1000, halves: true }));

/** A question may have been left blank on paper, and points are not given everywhere. */
export const writtenQuestions = list(
  group({ ...asked, answer: optional(text(8000)), points, maxPoints: points }, (question) =>
    question.points !== null && (question.maxPoints === null || question.points > question.maxPoints)
      ? [{ path: 'points', rule: 'too_large' as const, limit: question.maxPoints ?? 0 }]
      : [],
  ),
  { least: 1, most: 100 },
);

interface Asked {
  readonly targetIds: readonly string[];
  readonly competenceItemIds: readonly string[];
  readonly verdict: 'satisfactory' | 'not_yet';
  readonly remark: string | null;
}

/**
 * A target that several questions probe is satisfactory when every one of them was answered so; knowledge and skills are
 * targets like any other.
 */
export function claimsOfQuestions(questions: readonly Asked[]): DetailClaim[] {
  const byTarget = new Map<string, Asked[]>();
  for (const question of questions) {
    for (const targetId of new Set([...question.targetIds, ...question.competenceItemIds])) {
      byTarget.set(targetId, [...(byTarget.get(targetId) ?? []), question]);
    }
  }
  return [...byTarget].map(([targetId, about]) => {
    const remarks = about.map(({ remark }) => remark).filter((remark) => remark !== null);
    return {
      targetId,
      judgement: {
        verdict: about.every(({ verdict }) => verdict === 'satisfactory') ? 'satisfactory' : 'not_yet',
        remark: remarks.length > 0 ? shortened(remarks.join('\n'), 2000) : null,
      },
    };
  });
}
