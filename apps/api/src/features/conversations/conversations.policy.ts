import { isOpenForWords, type Speaker } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { type EnrolmentFacts, isAssessing, may } from '../enrolments/enrolments.policy';
import type { ConversationAbilities } from './conversations.dto';

export const canRead = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  may(actor, 'conversation.read', enrolment);

/** As whom somebody speaks; null for those who only read. Who assesses and who is assessed are never the same person. */
export function speakerOf(actor: Actor, enrolment: EnrolmentFacts): Speaker | null {
  if (!may(actor, 'conversation.write', enrolment)) return null;
  if (isAssessing(actor.memberId, enrolment)) return 'assessor';
  return actor.memberId === enrolment.candidateId ? 'candidate' : null;
}

/** What the assessors keep back is said to nobody else yet, supervisors and verifiers included. */
export const seesHeld = (actor: Actor, enrolment: EnrolmentFacts): boolean =>
  may(actor, 'conversation.release', enrolment) && isAssessing(actor.memberId, enrolment);

export function abilitiesOn(actor: Actor, enrolment: EnrolmentFacts): ConversationAbilities {
  const speaker = isOpenForWords(enrolment.state) ? speakerOf(actor, enrolment) : null;
  return {
    giveFeedback: speaker === 'assessor',
    ask: speaker === 'candidate',
    answer: speaker !== null,
    dispute: speaker === 'candidate',
    resolve: speaker === 'assessor',
    release: speaker === 'assessor',
  };
}
