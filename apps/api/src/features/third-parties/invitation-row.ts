import { instantInMilliseconds, personJsonOrNull } from '../../platform/database/json-sql';
import type {
  EnrolmentState,
  IdentityMeans,
  KeptInvitationState,
  Locale,
  PlainQuestion,
  ThirdPartyEvent,
  ThirdPartyMethod,
  ThirdPartyRelationship,
} from '@attest/domain';
import type { Person } from '../../platform/http/person.dto';

/** What an invitation says, whoever reads it. */
export interface InvitationContent {
  readonly id: string;
  readonly enrolmentId: string;
  readonly method: ThirdPartyMethod;
  readonly state: KeptInvitationState;
  readonly inviteeName: string;
  readonly inviteeEmail: string | null;
  readonly inviteeOrganisation: string | null;
  readonly relationship: ThirdPartyRelationship;
  readonly message: string | null;
  readonly locale: Locale;
  readonly toolVersionId: string | null;
  readonly questions: readonly PlainQuestion[];
}

/** An invitation with everything that happened to it, as one JSON value from Postgres. */
export interface InvitationRow extends InvitationContent {
  readonly proposedBy: Person | null;
  readonly invitedBy: Person | null;
  readonly invitedAt: string | null;
  readonly expiresAt: string | null;
  readonly remindedAt: string | null;
  readonly candidateEmail: string;
  readonly evidenceId: string | null;
  readonly answeredAt: string | null;
  readonly identityChecks: readonly {
    readonly means: IdentityMeans;
    readonly remark: string | null;
    readonly checkedBy: Person;
    readonly checkedAt: string;
  }[];
  readonly events: readonly {
    readonly kind: ThirdPartyEvent;
    readonly at: string;
    readonly by: Person | null;
    readonly reason: string | null;
  }[];
}

/** What letters and the page behind the link are made of. */
export interface PageRow extends InvitationContent {
  readonly enrolmentState: EnrolmentState;
  readonly invitedById: string;
  readonly invitedAt: string;
  readonly expiresAt: string;
  readonly candidateName: string;
  readonly inviterName: string;
  readonly inviterEmail: string;
  readonly organisation: string;
  readonly timeZone: string;
  readonly unitTitle: string;
  /** Of the answer, hexadecimal; null while there is none. */
  readonly answerSha256: string | null;
}

const shared = `'id', i.id, 'enrolmentId', i.enrolment_id, 'method', i.method, 'state', i.state,
  'inviteeName', i.invitee_name, 'inviteeEmail', i.invitee_email, 'inviteeOrganisation', i.invitee_organisation,
  'relationship', i.relationship, 'message', i.message, 'locale', i.locale, 'toolVersionId', i.tool_version_id,
  'questions', i.questions, 'invitedAt', ${instantInMilliseconds('i.invited_at')}, 'expiresAt', ${instantInMilliseconds('i.expires_at')}`;

/** InvitationRow, for a statement that joins `invitationJoins`. */
export const invitationJson = /* sql */ `json_build_object(${shared},
  'proposedBy', ${personJsonOrNull('p')}, 'invitedBy', ${personJsonOrNull('b')}, 'remindedAt', ${instantInMilliseconds('i.reminded_at')},
  'candidateEmail', c.email, 'evidenceId', r.evidence_id, 'answeredAt', ${instantInMilliseconds('r.answered_at')},
  'identityChecks', (SELECT coalesce(json_agg(json_build_object('means', k.means, 'remark', k.remark,
      'checkedBy', ${personJsonOrNull('m')}, 'checkedAt', ${instantInMilliseconds('k.checked_at')}) ORDER BY k.id DESC), '[]'::json)
    FROM identity_check k JOIN member m ON m.organisation_id = k.organisation_id AND m.id = k.checked_by
    WHERE k.organisation_id = i.organisation_id AND k.invitation_id = i.id),
  'events', (SELECT coalesce(json_agg(json_build_object('kind', v.kind, 'at', ${instantInMilliseconds('v.at')},
      'by', ${personJsonOrNull('m')}, 'reason', v.reason) ORDER BY v.at DESC, v.id DESC), '[]'::json)
    FROM third_party_event v LEFT JOIN member m ON m.organisation_id = v.organisation_id AND m.id = v.by_member
    WHERE v.organisation_id = i.organisation_id AND v.invitation_id = i.id))`;

export const invitationJoins = /* sql */ `
  JOIN enrolment e ON e.organisation_id = i.organisation_id AND e.id = i.enrolment_id
  JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id
  LEFT JOIN member p ON p.organisation_id = i.organisation_id AND p.id = i.proposed_by
  LEFT JOIN member b ON b.organisation_id = i.organisation_id AND b.id = i.invited_by
  LEFT JOIN third_party_response r ON r.organisation_id = i.organisation_id AND r.invitation_id = i.id`;

/** PageRow, for a statement that joins `pageJoins`. */
export const pageJson = /* sql */ `json_build_object(${shared}, 'enrolmentState', e.state, 'invitedById', i.invited_by,
  'candidateName', c.display_name, 'inviterName', b.display_name, 'inviterEmail', b.email, 'organisation', o.name,
  'timeZone', o.time_zone, 'unitTitle', u.title, 'answerSha256', encode(r.content_sha256, 'hex'))`;

export const pageJoins = /* sql */ `
  JOIN enrolment e ON e.organisation_id = i.organisation_id AND e.id = i.enrolment_id
  JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
  JOIN member c ON c.organisation_id = e.organisation_id AND c.id = e.candidate_id
  JOIN member b ON b.organisation_id = i.organisation_id AND b.id = i.invited_by
  JOIN organisation o ON o.id = i.organisation_id
  LEFT JOIN third_party_response r ON r.organisation_id = i.organisation_id AND r.invitation_id = i.id`;
