import type {
  EnrolmentDetail,
  ThirdPartyForm,
  ThirdPartyInvitation,
  ThirdPartyInvite,
} from '@attest/api-client';
import {
  addDays,
  type Day,
  invitationDays,
  minutesFor,
  type Locale,
  type ThirdPartyMethod,
} from '@attest/domain';
import type { ThirdPartyAsked } from '@attest/api-client';
import type { PersonDraft } from './person-fields';

/** An invitation while it is put together. */
export interface InviteDraft extends PersonDraft {
  method: ThirdPartyMethod;
  locale: Locale;
  days: number;
  message: string;
  questions: { text: string; targetIds: readonly string[]; chosen: boolean }[];
}

/** @param target the indicator it was asked from: only what speaks of it is chosen, or what is usual where nothing does */
export function newInvite(
  proposal: ThirdPartyInvitation | null,
  locale: Locale,
  form: ThirdPartyForm,
  target: string | null,
): InviteDraft {
  return {
    name: proposal?.inviteeName ?? '',
    organisation: proposal?.inviteeOrganisation ?? '',
    relationship: proposal?.relationship ?? 'supervisor',
    email: proposal?.inviteeEmail ?? '',
    method: proposal?.method ?? 'third_party_report',
    locale,
    days: invitationDays.usual,
    message: '',
    questions: chosenFor(form, target),
  };
}

export function chosenFor({ questions }: ThirdPartyForm, target: string | null): InviteDraft['questions'] {
  const about = questions.filter(({ targetIds }) => target !== null && targetIds.includes(target));
  const chosen = about.length > 0 ? about : questions.filter(({ usual }) => usual);
  return questions.map((question) => ({
    text: question.text,
    targetIds: question.targetIds,
    chosen: chosen.includes(question),
  }));
}

export const chosenQuestions = ({ questions }: InviteDraft) =>
  questions
    .filter(({ text, chosen }) => chosen && text.trim() !== '')
    .map(({ text, targetIds }) => ({ text: text.trim(), targetIds: [...targetIds] }));

const filled = (name: string, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() });

export function inviteOf(
  draft: InviteDraft,
  form: ThirdPartyForm,
  proposalId: string | null,
): ThirdPartyInvite {
  return {
    method: draft.method,
    inviteeName: draft.name.trim(),
    ...filled('inviteeEmail', draft.email),
    ...filled('inviteeOrganisation', draft.organisation),
    ...filled('message', draft.message),
    relationship: draft.relationship,
    locale: draft.locale,
    days: draft.days,
    questions: chosenQuestions(draft),
    ...(form.toolVersionId === null ? {} : { toolVersionId: form.toolVersionId }),
    ...(proposalId === null ? {} : { proposalId }),
  };
}

/** What the person will see, before it is sent. */
export function previewOf(draft: InviteDraft, enrolment: EnrolmentDetail, today: Day): ThirdPartyAsked {
  const questions = chosenQuestions(draft).map(({ text }) => text);
  return {
    method: draft.method,
    inviteeName: draft.name.trim(),
    inviteeOrganisation: draft.organisation.trim() || null,
    relationship: draft.relationship,
    candidateName: enrolment.candidate.displayName,
    unitTitle: enrolment.unit.title,
    message: draft.message.trim() || null,
    questions,
    expiresOn: addDays(today, draft.days),
    minutes: minutesFor(questions.length),
  };
}
