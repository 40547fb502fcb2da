import { emailStanding, invitationMay, invitationStateAt, minutesFor, wallClock } from '@attest/domain';
import { presentPerson } from '../../platform/http/person.dto';
import type { InvitationRow, PageRow } from './invitation-row';
import type { ThirdPartyInvitation } from './third-parties.dto';
import type { PageState, ThirdPartyPage } from './third-party-page.dto';

const date = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const stateOf = (row: Pick<InvitationRow, 'state' | 'expiresAt'>, now: Date) =>
  invitationStateAt(row.state, date(row.expiresAt), now);

/** @param invites whether the reader is the assessor, who also sees where letters go and what was said in private */
export function presentInvitation(row: InvitationRow, invites: boolean, now: Date): ThirdPartyInvitation {
  const state = stateOf(row, now);
  const can = (event: Parameters<typeof invitationMay>[1]) => invites && invitationMay(state, event);
  return {
    id: row.id,
    enrolmentId: row.enrolmentId,
    method: row.method,
    state,
    inviteeName: row.inviteeName,
    inviteeEmail: invites ? row.inviteeEmail : null,
    emailStanding:
      invites && row.inviteeEmail !== null ? emailStanding(row.inviteeEmail, row.candidateEmail) : null,
    inviteeOrganisation: row.inviteeOrganisation,
    relationship: row.relationship,
    message: invites || row.state === 'proposed' ? row.message : null,
    locale: row.locale,
    questions: row.questions.map(({ text, targetIds }) => ({ text, targetIds: [...targetIds] })),
    proposedBy: row.proposedBy && presentPerson(row.proposedBy),
    invitedBy: row.invitedBy && presentPerson(row.invitedBy),
    invitedAt: row.invitedAt,
    expiresAt: row.expiresAt,
    evidenceId: row.evidenceId,
    answeredAt: row.answeredAt,
    identityChecks: row.identityChecks.map(({ means, remark, checkedBy, checkedAt }) => ({
      means,
      remark: invites ? remark : null,
      checkedBy: presentPerson(checkedBy),
      checkedAt,
    })),
    events: row.events.map(({ kind, at, by, reason }) => ({
      kind,
      at,
      by: by && presentPerson(by),
      reason: invites ? reason : null,
    })),
    abilities: {
      invite: can('invite'),
      remind: can('remind') && row.inviteeEmail !== null,
      resend: can('resend'),
      withdraw: can('withdraw'),
      confirm: can('confirm'),
    },
  };
}

export function pageStateOf(row: PageRow, now: Date): PageState {
  const state = stateOf(row, now);
  if (state === 'answered' || state === 'declined') return state;
  if (row.enrolmentState === 'signed' || row.enrolmentState === 'withdrawn') return 'closed';
  return state === 'expired' ? 'expired' : 'open';
}

/** Names each thing that is shown to somebody without an account: nothing else of the record gets there. */
export function presentPage(row: PageRow, state: PageState): ThirdPartyPage {
  return {
    state,
    locale: row.locale,
    organisation: row.organisation,
    contact: { name: row.inviterName, email: row.inviterEmail },
    asked:
      state === 'open'
        ? {
            method: row.method,
            inviteeName: row.inviteeName,
            inviteeOrganisation: row.inviteeOrganisation,
            relationship: row.relationship,
            candidateName: row.candidateName,
            unitTitle: row.unitTitle,
            message: row.message,
            questions: row.questions.map(({ text }) => text),
            expiresOn: wallClock(new Date(row.expiresAt), row.timeZone).day,
            minutes: minutesFor(row.questions.length),
          }
        : null,
  };
}
