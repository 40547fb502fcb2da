import type { Locale } from '@attest/domain';
import type { Actor } from '../../platform/auth/actor';
import { type EnrolmentFacts, may } from '../enrolments/enrolments.policy';
import type { ProgrammeEnrolmentFacts } from '../programme-enrolments/programme-enrolments.policy';
import { isOpen } from '../programme-enrolments/programme-enrolments.policy';

export const programmeSignBlockers = [
  'signed',
  'withdrawn',
  'not_decided',
  'not_competent',
  'incomplete',
  'outdated',
  'not_the_supervisor',
  'took_part',
  'signer_unconfirmed',
] as const;
export type ProgrammeSignBlocker = (typeof programmeSignBlockers)[number];

/** Not about who asks, but about the whole itself. */
export const isAboutTheWhole = (blocker: ProgrammeSignBlocker): boolean =>
  !['not_the_supervisor', 'took_part', 'signer_unconfirmed'].includes(blocker);

/** A whole is decided and signed by those whom it names; a team assesses units. */
const asFacts = (facts: ProgrammeEnrolmentFacts): EnrolmentFacts => ({ ...facts, team: [] });

/** Words of assessors and supervisors about somebody; the leader of a group and an admin see how far it is. */
export const canReadWhole = (actor: Actor, facts: ProgrammeEnrolmentFacts): boolean =>
  may(actor, 'judgement.read', asFacts(facts));

/** The assessor named on the whole, whoever assesses its units. */
export const canDecideWhole = (actor: Actor, facts: ProgrammeEnrolmentFacts): boolean =>
  may(actor, 'programme-outcome.create', asFacts(facts));

/** The supervisor named on the whole, who is neither of the two others. */
export const canSignWhole = (actor: Actor, facts: ProgrammeEnrolmentFacts): boolean =>
  may(actor, 'programme-sign-off.sign', asFacts(facts)) &&
  actor.memberId !== facts.candidateId &&
  actor.memberId !== facts.assessorId;

/** What the screen offers of the outcome; each entry is the answer the matching route would give. */
export const outcomeAbilities = (actor: Actor, facts: ProgrammeEnrolmentFacts) => ({
  decide: isOpen(facts.state) && canDecideWhole(actor, facts),
  sign: facts.state === 'decided' && canSignWhole(actor, facts),
});

interface StatedProgramme {
  readonly name: string;
  readonly nameEn: string | null;
  readonly code: string | null;
  readonly level: number | null;
}

/** The sentence that is signed, in the language in which it was shown. The level is part of what is stated. */
export function programmeMeaning(
  candidateName: string,
  { name, nameEn, code, level }: StatedProgramme,
): Readonly<Record<Locale, string>> {
  const coded = code === null ? '' : `${code} `;
  const chinese = level === null ? '' : `（職能級別 ${level}）`;
  const english = level === null ? '' : ` (level ${level})`;
  return {
    'zh-TW': `我已審閱本頁列出的單元簽核、態度與入門水準，核准${candidateName}達成學程「${coded}${name}」${chinese}。`,
    en: `I have reviewed the unit signatures, attitudes and entry requirements on this page and approve ${candidateName} as competent in the programme “${coded}${nameEn ?? name}”${english}.`,
  };
}
