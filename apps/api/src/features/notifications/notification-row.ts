import type { NotificationKind, NotificationParty, NotificationTopic } from '@attest/domain';
import type { Person } from '../../platform/http/person.dto';
import { instant, personJson } from '../../platform/database/json-sql';

/** A notification with the names of those it is about, looked up when it is read. */
export interface NotificationRow {
  readonly id: string;
  /** Of its event in the audit trail; orders what one person gets. */
  readonly sequence: number;
  readonly kind: NotificationKind;
  readonly topic: NotificationTopic;
  readonly party: NotificationParty;
  readonly actor: Person | null;
  readonly candidate: Person | null;
  /** Whom a unit was given to, or taken from: the other of the two. */
  readonly other: Person | null;
  readonly unit: { readonly code: string; readonly title: string } | null;
  /** Of the file it is about, as whoever uploaded it named it. */
  readonly fileName: string | null;
  /** Who was asked without having an account, where it is about them. */
  readonly thirdPartyName: string | null;
  readonly enrolmentId: string | null;
  readonly targetId: string | null;
  readonly targetCode: string | null;
  readonly targetCount: number;
  readonly evidenceId: string | null;
  readonly threadId: string | null;
  readonly at: string;
  readonly readAt: string | null;
}

/** NotificationRow, for a notification `n` with `notificationJoins`. */
export const notificationJson = /* sql */ `json_build_object('id', n.id, 'sequence', n.sequence, 'kind', n.kind,
  'topic', n.topic, 'party', n.party,
  'actor', CASE WHEN ac.id IS NOT NULL THEN ${personJson('ac')} END,
  'candidate', CASE WHEN ca.id IS NOT NULL THEN ${personJson('ca')} END,
  'other', CASE WHEN ot.id IS NOT NULL THEN ${personJson('ot')} END,
  'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('code', u.code, 'title', u.title) END,
  'fileName', f.name, 'thirdPartyName', coalesce(tr.detail #>> '{respondent,name}', ti.invitee_name),
  'enrolmentId', n.enrolment_id, 'targetId', n.target_id, 'targetCode', et.code,
  'targetCount', n.target_count, 'evidenceId', n.evidence_id, 'threadId', n.thread_id,
  'at', ${instant('n.occurred_at')}, 'readAt', ${instant('n.read_at')})`;

/** Kinds whose file, third party or other person is known by the event: a notification keeps what most of them are about. */
const knownByEvent = /* sql */ `('file_refused', 'third_party_proposed', 'third_party_answered', 'third_party_declined',
  'assessing_given', 'assessing_taken', 'assessor_changed', 'signing_given', 'signing_taken', 'supervisor_changed')`;

export const notificationJoins = /* sql */ `
  LEFT JOIN enrolment e ON e.organisation_id = n.organisation_id AND e.id = n.enrolment_id
  LEFT JOIN member ac ON ac.organisation_id = n.organisation_id AND ac.id = n.actor_id
  LEFT JOIN member ca ON ca.organisation_id = e.organisation_id AND ca.id = e.candidate_id
  LEFT JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
  LEFT JOIN enrolment_target et ON et.organisation_id = n.organisation_id AND et.enrolment_id = n.enrolment_id
    AND et.target_id = n.target_id
  LEFT JOIN audit_event v ON n.kind IN ${knownByEvent} AND v.organisation_id = n.organisation_id AND v.sequence = n.sequence
  LEFT JOIN member ot ON ot.organisation_id = v.organisation_id AND ot.id = (v.facts ->> CASE n.kind
      WHEN 'assessing_given' THEN 'formerAssessorId' WHEN 'signing_given' THEN 'formerSupervisorId'
      WHEN 'signing_taken' THEN 'supervisorId' WHEN 'supervisor_changed' THEN 'supervisorId' ELSE 'assessorId' END)::uuid
  LEFT JOIN stored_file f ON f.organisation_id = v.organisation_id AND f.id = v.subject_id
  LEFT JOIN third_party_invitation ti ON ti.organisation_id = v.organisation_id AND ti.id = v.subject_id
  LEFT JOIN third_party_response tr ON tr.organisation_id = ti.organisation_id AND tr.invitation_id = ti.id`;

/**
 * For `n`: told as somebody the reader still is. Whoever was replaced on an enrolment, or lost the role, does not go on
 * reading about it. A value, and not a join: a page is read in the order in which it is kept, and each asked by itself.
 */
export const stillConcerned = /* sql */ `(n.enrolment_id IS NULL OR (
  SELECT n.member_id = CASE n.party
    WHEN 'candidate' THEN e.candidate_id WHEN 'assessor' THEN e.assessor_id WHEN 'supervisor' THEN e.supervisor_id
    ELSE n.member_id END
  FROM enrolment e WHERE e.organisation_id = n.organisation_id AND e.id = n.enrolment_id))`;
