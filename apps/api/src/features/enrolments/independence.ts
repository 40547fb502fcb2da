import { sameMailbox } from '@attest/domain';
import type { EnrolmentFacts } from './enrolments.policy';
import type { Participation } from './participation.repository';

/**
 * What somebody has to do with a case. invited: asked as a third party, and the answer is still to come · third_party:
 * answered as one.
 */
export const caseParts = [
  'candidate',
  'assessor',
  'team',
  'recorded',
  'judged',
  'decided',
  'third_party',
  'invited',
] as const;
export type CasePart = (typeof caseParts)[number];

/** What a member has done in a case so far, as the record and the invitations say. */
export function partsTaken({ email, ...done }: Participation): CasePart[] {
  const isOwn = (address: string) => sameMailbox(address, email);
  return [
    ...(done.recorded ? (['recorded'] as const) : []),
    ...(done.judged ? (['judged'] as const) : []),
    ...(done.decided ? (['decided'] as const) : []),
    ...(done.answered.some(isOwn) ? (['third_party'] as const) : []),
    ...(done.invited.some(isOwn) ? (['invited'] as const) : []),
  ];
}

/**
 * Why somebody cannot be the supervisor of a case; empty: nothing stands against it. Who signs has judged nothing,
 * recorded nothing, testified nothing, is none of the assessors, and not the candidate. Assigning asks this, and signing asks it again.
 */
export function againstSigning(
  memberId: string,
  { candidateId, assessorId, team }: Pick<EnrolmentFacts, 'candidateId' | 'assessorId' | 'team'>,
  taken: readonly CasePart[],
): CasePart[] {
  return [
    ...(memberId === candidateId ? (['candidate'] as const) : []),
    ...(memberId === assessorId ? (['assessor'] as const) : []),
    ...(team.some((place) => place.memberId === memberId) ? (['team'] as const) : []),
    ...taken,
  ];
}

/** Why somebody cannot assess a case: nobody judges their own testimony. */
export function againstAssessing(
  memberId: string,
  { candidateId }: Pick<EnrolmentFacts, 'candidateId'>,
  taken: readonly CasePart[],
): CasePart[] {
  return [
    ...(memberId === candidateId ? (['candidate'] as const) : []),
    ...taken.filter((part) => part === 'third_party' || part === 'invited'),
  ];
}
