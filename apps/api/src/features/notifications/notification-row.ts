import type {
  NotificationKind,
  NotificationParty,
  NotificationPlace,
  NotificationTopic,
} from '@attest/domain';
import type { Person } from '../../platform/http/person.dto';
import { instant, personJson } from '../../platform/database/json-sql';
import { renewerOf } from '../enrolments/enrolment-scope';

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
  /** How many people, and within how many days, where the event says so. */
  readonly people: number | null;
  readonly days: number | null;
  /** On how many units somebody was put. */
  readonly units: number | null;
  /** Somebody on a programme, where it is about the whole. */
  readonly programme: { readonly enrolmentId: string; readonly name: string } | null;
  /** The group it is about. */
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly appointmentId: string | null;
  readonly enrolmentId: string | null;
  readonly targetId: string | null;
  readonly targetCode: string | null;
  readonly targetCount: number;
  readonly evidenceId: string | null;
  readonly threadId: string | null;
  readonly at: string;
  readonly readAt: string | null;
}

/** How many people it is about, of those with the reader where several have different ones. */
const people = /* sql */ `(v.facts ->> CASE WHEN n.kind <> 'programme_people_given' THEN 'people'
  WHEN n.party = 'supervisor' THEN 'supervisorPeople' ELSE 'assessorPeople' END)::int`;
const units = /* sql */ `CASE WHEN n.kind = 'programme_assigned' THEN
  (SELECT sum(origin.value::int)::int FROM jsonb_each_text(v.facts -> 'units') origin) END`;

/** For `linkOf`. */
export const placeOf = (row: NotificationRow): NotificationPlace => ({
  ...row,
  programmeEnrolmentId: row.programme?.enrolmentId ?? null,
  groupId: row.group?.id ?? null,
});

/** NotificationRow, for a notification `n` with `notificationJoins`. */
export const notificationJson = /* sql */ `json_build_object('id', n.id, 'sequence', n.sequence, 'kind', n.kind,
  'topic', n.topic, 'party', n.party,
  'actor', CASE WHEN ac.id IS NOT NULL THEN ${personJson('ac')} END,
  'candidate', CASE WHEN ca.id IS NOT NULL THEN ${personJson('ca')} END,
  'other', CASE WHEN ot.id IS NOT NULL THEN ${personJson('ot')} END,
  'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('code', u.code, 'title', u.title) END,
  'fileName', f.name, 'thirdPartyName', coalesce(tr.detail #>> '{respondent,name}', ti.invitee_name),
  'people', ${people}, 'units', ${units}, 'days', (v.facts ->> 'days')::int,
  'programme', CASE WHEN pe.id IS NOT NULL THEN json_build_object('enrolmentId', pe.id, 'name', pv.name) END,
  'group', CASE WHEN cg.id IS NOT NULL THEN json_build_object('id', cg.id, 'name', cg.name) END,
  'appointmentId', CASE WHEN n.topic = 'appointments' THEN v.subject_id END,
  'enrolmentId', n.enrolment_id, 'targetId', n.target_id, 'targetCode', et.code,
  'targetCount', n.target_count, 'evidenceId', n.evidence_id, 'threadId', n.thread_id,
  'at', ${instant('n.occurred_at')}, 'readAt', ${instant('n.read_at')})`;

/** Kinds that are about a whole: the subject of their event is somebody on a programme. */
const ofProgramme = /* sql */ `'programme_competent', 'programme_not_yet', 'programme_to_sign', 'programme_signed', 'programme_returned',
  'programme_assigned', 'programme_people_given', 'programme_renewed'`;

/** Kinds whose file, third party, group, other person or number is known by the event: a notification keeps what most of them are about. */
const knownByEvent = /* sql */ `('file_refused', 'third_party_proposed', 'third_party_answered', 'third_party_declined',
  'assessing_given', 'assessing_taken', 'assessor_changed', 'signing_given', 'signing_taken', 'supervisor_changed',
  'validity_ending', 'validities_ending', 'validities_ended', 'team_member_added', 'team_member_removed', 'group_given', ${ofProgramme})`;

export const notificationJoins = /* sql */ `
  LEFT JOIN enrolment e ON e.organisation_id = n.organisation_id AND e.id = n.enrolment_id
  LEFT JOIN member ac ON ac.organisation_id = n.organisation_id AND ac.id = n.actor_id
  LEFT JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
  LEFT JOIN enrolment_target et ON et.organisation_id = n.organisation_id AND et.enrolment_id = n.enrolment_id
    AND et.target_id = n.target_id
  LEFT JOIN audit_event v ON (n.kind IN ${knownByEvent} OR n.topic = 'appointments') AND v.organisation_id = n.organisation_id AND v.sequence = n.sequence
  LEFT JOIN member ca ON ca.organisation_id = n.organisation_id AND ca.id = coalesce(e.candidate_id,
      CASE WHEN n.kind IN (${ofProgramme}) THEN (v.facts ->> 'candidateId')::uuid END)
  LEFT JOIN programme_enrolment pe ON n.kind IN (${ofProgramme}) AND pe.organisation_id = v.organisation_id
    AND pe.id = v.subject_id
  LEFT JOIN programme_version pv ON pv.organisation_id = pe.organisation_id AND pv.id = pe.version_id
  LEFT JOIN candidate_group cg ON n.kind = 'group_given' AND cg.organisation_id = v.organisation_id AND cg.id = v.subject_id
  LEFT JOIN member ot ON ot.organisation_id = v.organisation_id AND ot.id = (v.facts ->> CASE n.kind
      WHEN 'assessing_given' THEN 'formerAssessorId' WHEN 'signing_given' THEN 'formerSupervisorId'
      WHEN 'signing_taken' THEN 'supervisorId' WHEN 'supervisor_changed' THEN 'supervisorId'
      WHEN 'team_member_added' THEN 'memberId' WHEN 'team_member_removed' THEN 'memberId' ELSE 'assessorId' END)::uuid
  LEFT JOIN stored_file f ON f.organisation_id = v.organisation_id AND f.id = v.subject_id
  LEFT JOIN third_party_invitation ti ON ti.organisation_id = v.organisation_id AND ti.id = v.subject_id
  LEFT JOIN third_party_response tr ON tr.organisation_id = ti.organisation_id AND tr.invitation_id = ti.id`;

/** The reader of `n`, as long as they are on the team of the enrolment `e`. */
const onTeam = /* sql */ `(SELECT t.member_id FROM enrolment_assessor t WHERE t.organisation_id = e.organisation_id
      AND t.enrolment_id = e.id AND t.member_id = n.member_id AND t.removed_at IS NULL)`;

/**
 * For `n`: told as somebody the reader still is. Whoever was replaced on an enrolment, or lost the role, does not go on
 * reading about it. A value, and not a join: a page is read in the order in which it is kept, and each asked by itself.
 */
export const stillConcerned = /* sql */ `(n.enrolment_id IS NULL OR (
  SELECT n.member_id = CASE n.party
    WHEN 'candidate' THEN e.candidate_id WHEN 'assessor' THEN e.assessor_id WHEN 'supervisor' THEN e.supervisor_id
    WHEN 'team' THEN ${onTeam} WHEN 'team_member' THEN coalesce(${onTeam}, ${renewerOf('e')})
    ELSE n.member_id END
  FROM enrolment e WHERE e.organisation_id = n.organisation_id AND e.id = n.enrolment_id))`;
