import { defineMethod } from './define-method';
import { choice, day, exactly, group, line, list, optional, text, type ValueOf } from './fields';

export const priorLearningKinds = [
  'qualification',
  'training',
  'employment',
  'volunteering',
  'assessment',
] as const;
export type PriorLearningKind = (typeof priorLearningKinds)[number];

export const verifications = [
  'not_verified',
  'original_seen',
  'certified_copy',
  'issuer_asked',
  'register_looked_up',
] as const;
export type Verification = (typeof verifications)[number];

export const priorLearningDetail = group({
  version: exactly(1),
  items: list(
    group(
      {
        kind: choice(priorLearningKinds),
        title: line(300),
        /** School, training provider, employer or organisation. */
        issuer: line(300),
        startedOn: optional(day()),
        /** When it was awarded, or ended. */
        endedOn: optional(day()),
        validUntil: optional(day()),
        certificateNumber: optional(line(100)),
        verification: choice(verifications),
        verificationNote: optional(text(1000)),
      },
      ({ startedOn, endedOn }) =>
        startedOn !== null && endedOn !== null && endedOn < startedOn
          ? [{ path: 'endedOn', rule: 'not_date' as const }]
          : [],
    ),
    { least: 1, most: 20 },
  ),
  /** Why it answers to the targets named. */
  reason: text(4000),
});
export type PriorLearningDetail = ValueOf<typeof priorLearningDetail>;

export const priorLearning = defineMethod({
  method: 'prior_learning',
  recordedBy: ['assessor', 'candidate'],
  judged: 'later',
  tool: 'document_review',
  icon: 'history',
  detail: priorLearningDetail,
  authenticity: ({ items }) =>
    items.every(({ verification }) => verification !== 'not_verified') ? ['source_checked'] : [],
  asHandedIn: (detail) => ({
    ...detail,
    items: detail.items.map((item) => ({
      ...item,
      verification: 'not_verified' as const,
      verificationNote: null,
    })),
  }),
});
