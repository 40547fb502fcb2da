import type { AuthenticityMeans, Verdict } from '../vocabulary';
import { defineMethod } from './define-method';
import {
  choice,
  day,
  exactly,
  flag,
  group,
  id,
  ids,
  line,
  list,
  optional,
  text,
  type ValueOf,
} from './fields';

/** What the respondent is to the candidate. */
export const thirdPartyRelationships = [
  'supervisor',
  'colleague',
  'subordinate',
  'customer',
  'supplier',
  'partner',
  'trainer',
  'other',
] as const;
export type ThirdPartyRelationship = (typeof thirdPartyRelationships)[number];

/** How the answers came: by a link of one's own, or taken down by the assessor. */
export const collectionWays = ['link', 'paper', 'telephone', 'email', 'in_person'] as const;
export type CollectionWay = (typeof collectionWays)[number];

/** How far the candidate does it, as seen by somebody else. */
export const thirdPartyRatings = ['always', 'mostly', 'sometimes', 'not', 'not_seen'] as const;
export type ThirdPartyRating = (typeof thirdPartyRatings)[number];

export const identityMeans = [
  'identity_email',
  'identity_telephone',
  'identity_in_person',
] as const satisfies readonly AuthenticityMeans[];
export type IdentityMeans = (typeof identityMeans)[number];

/** What somebody else says about the candidate's work; the same whether it came by a link or was taken down. */
export const thirdPartyDetail = group(
  {
    version: exactly(1),
    respondent: group({
      name: line(200),
      position: optional(line(200)),
      organisation: optional(line(200)),
      relationship: choice(thirdPartyRelationships),
      relationshipNote: optional(text(500)),
      /** Since when, and from which occasions, the candidate's work is known, in their words. */
      knownSince: optional(line(200)),
    }),
    conflictOfInterest: group({ declared: flag(), explanation: optional(text(2000)) }),
    /** Empty while it is not established who this is. */
    identity: group({
      means: list(choice(identityMeans), { most: identityMeans.length, unique: true }),
      note: optional(text(1000)),
    }),
    collected: group({ way: choice(collectionWays), on: day() }),
    answers: list(
      group({
        question: text(2000),
        rating: optional(choice(thirdPartyRatings)),
        answer: optional(text(8000)),
        targetIds: ids(),
      }),
      { least: 1, most: 100 },
    ),
    /** The sentence that the respondent confirmed, as it was shown. */
    statement: optional(text(2000)),
    /** Of the invitation, when the answers came by a link. */
    invitationId: optional(id()),
  },
  ({ conflictOfInterest, answers }) => [
    ...(conflictOfInterest.declared && conflictOfInterest.explanation === null
      ? [{ path: 'conflictOfInterest.explanation', rule: 'required' as const }]
      : []),
    ...answers.flatMap(({ rating, answer }, index) =>
      rating === null && answer === null
        ? [{ path: `answers.${index}.answer`, rule: 'required' as const }]
        : [],
    ),
  ],
);

export type ThirdPartyDetail = ValueOf<typeof thirdPartyDetail>;

/** What was not seen proves nothing; every other answer is said of its targets. */
const claimed = ({ answers }: ThirdPartyDetail) =>
  answers.filter(({ rating }) => rating !== 'not_seen').flatMap(({ targetIds }) => targetIds);

/** What each answer amounts to when it is taken at its word; what was not seen amounts to nothing. */
const amountsTo: Readonly<Record<ThirdPartyRating, Verdict | null>> = {
  always: 'satisfactory',
  mostly: 'satisfactory',
  sometimes: 'not_yet',
  not: 'not_yet',
  not_seen: null,
};

/**
 * The verdict on each target when the answers are taken as they were stated: where several speak of one target, the
 * least of them. Answers in words alone say nothing that could be taken over, and leave their targets out.
 */
export function verdictsAsStated({ answers }: ThirdPartyDetail): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  const open = new Set<string>();
  for (const { rating, targetIds } of answers) {
    if (rating === null) targetIds.forEach((id) => open.add(id));
    const verdict = rating === null ? null : amountsTo[rating];
    if (verdict === null) continue;
    for (const id of targetIds) if (verdicts.get(id) !== 'not_yet') verdicts.set(id, verdict);
  }
  open.forEach((id) => verdicts.delete(id));
  return verdicts;
}

const said = {
  recordedBy: ['assessor', 'third_party'],
  judged: 'later',
  tool: 'third_party_form',
  detail: thirdPartyDetail,
  authenticity: ({ identity }: ThirdPartyDetail) => identity.means,
  claims: (detail: ThirdPartyDetail) => claimed(detail).map((targetId) => ({ targetId, judgement: null })),
} as const;

export const thirdPartyReport = defineMethod({ ...said, method: 'third_party_report', icon: 'people' });
export const stakeholderFeedback = defineMethod({ ...said, method: 'stakeholder_feedback', icon: 'person' });
