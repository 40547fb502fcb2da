import type { Locale } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { type EnrolmentFacts, canSign } from '../enrolments/enrolments.policy';
import { againstSigning, type CasePart } from '../enrolments/independence';
import type { Manifest } from './manifest';

export const signBlockers = [
  'signed',
  'withdrawn',
  'not_decided',
  'not_competent',
  'nothing_judged',
  'not_the_supervisor',
  'took_part',
  'signer_unconfirmed',
] as const;
export type SignBlocker = (typeof signBlockers)[number];

/** Why the actor cannot sign now; empty means that the button is there. */
export function blockersOf(
  actor: Actor,
  enrolment: EnrolmentFacts,
  manifest: Manifest,
  taken: readonly CasePart[],
  signerConfirmed: boolean,
): SignBlocker[] {
  const blockers: SignBlocker[] = [];
  if (enrolment.state === 'signed' || enrolment.state === 'withdrawn') blockers.push(enrolment.state);
  else if (enrolment.state !== 'decided') blockers.push('not_decided');
  if (manifest.outcome && manifest.outcome.decision !== 'competent') blockers.push('not_competent');
  if (manifest.judgements.length === 0) blockers.push('nothing_judged');
  if (!canSign(actor, enrolment)) blockers.push('not_the_supervisor');
  // Asked as a third party and not heard yet is nothing done; assigning asks about it all the same.
  const done = taken.filter((part) => part !== 'invited');
  const against = againstSigning(actor.memberId, enrolment, done);
  if (against.some((part) => part !== 'candidate' && part !== 'assessor')) blockers.push('took_part');
  if (!signerConfirmed) blockers.push('signer_unconfirmed');
  return blockers;
}

/** Not about who asks, but about the case itself. */
export const isAboutTheCase = (blocker: SignBlocker): boolean =>
  !['not_the_supervisor', 'took_part', 'signer_unconfirmed'].includes(blocker);

/** The sentence that is signed, in the language in which it was shown. */
export const meaningOf = (candidateName: string): Readonly<Record<Locale, string>> => ({
  'zh-TW': `我已審閱本頁列出的證據與判定，核准${candidateName}達成此職能單元。`,
  en: `I have reviewed the evidence and judgements on this page and approve ${candidateName} as competent in this unit.`,
});
