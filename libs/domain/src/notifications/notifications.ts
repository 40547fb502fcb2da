import {
  type MailDelivery,
  mailDeliveries,
  type NotificationKind,
  type NotificationParty,
  type NotificationTopic,
  notificationTopics,
} from '../vocabulary';
import type { AuditAction } from '../audit-actions';
import type { QuietHours } from './mail-times';

/**
 * Who hears of what. Everything that changes the record is an event of the audit trail, so this table is the one place
 * where notifications come from. Whoever did it is never told of it.
 */
export interface NotificationRule {
  /** Of an event of the audit trail. */
  readonly action: AuditAction;
  /** Facts the event must have. */
  readonly when?: Readonly<Record<string, unknown>>;
  /** The name of a fact that is the id of the event's subject: one of two events that are alike otherwise. */
  readonly subjectIs?: string;
  /** Only where a member did it: what somebody without an account does has an event that says so, and is told by that. */
  readonly byMember?: true;
  /** former_*: whom the event says it was taken from · uploader: whoever sent the file that the event is about. */
  readonly to: NotificationParty;
  readonly kind: NotificationKind;
  readonly topic: NotificationTopic;
  /** Told by e-mail at once whatever is set for its topic: it concerns the safety of the person's own device. */
  readonly urgent?: true;
}

const rule = (
  action: AuditAction,
  to: NotificationRule['to'],
  kind: NotificationKind,
  topic: NotificationTopic,
  only: Pick<NotificationRule, 'when' | 'subjectIs' | 'byMember' | 'urgent'> = {},
): NotificationRule => ({ action, to, kind, topic, ...only });

const competent = { when: { decision: 'competent' } };
const notYet = { when: { decision: 'not_yet_competent' } };
/** Carrying over is recorded with both enrolments; people go on with the new one. */
const theNewOne = { subjectIs: 'toEnrolmentId' };
const byMember = { byMember: true } as const;

export const notificationRules: readonly NotificationRule[] = [
  rule('feedback.given', 'candidate', 'feedback_given', 'conversation'),
  rule('feedback.released', 'candidate', 'feedback_released', 'conversation'),
  rule('question.asked', 'assessor', 'question_asked', 'conversation'),
  rule('message.answered', 'candidate', 'message_answered', 'conversation'),
  rule('message.answered', 'assessor', 'message_answered', 'conversation'),
  rule('judgement.disputed', 'assessor', 'judgement_disputed', 'conversation'),
  rule('dispute.resolved', 'candidate', 'dispute_resolved', 'conversation'),

  rule('request.opened', 'candidate', 'evidence_requested', 'requests'),

  rule('evidence.recorded', 'candidate', 'evidence_recorded', 'evidence', byMember),
  rule('evidence.recorded', 'assessor', 'evidence_submitted', 'evidence', byMember),
  rule('evidence.revised', 'assessor', 'evidence_revised', 'evidence'),
  rule('evidence.withdrawn', 'assessor', 'evidence_withdrawn', 'evidence'),
  rule('evidence.withdrawn', 'candidate', 'evidence_withdrawn', 'evidence'),
  rule('file.refused', 'uploader', 'file_refused', 'evidence', { urgent: true }),

  rule('evidence.judged', 'candidate', 'evidence_judged', 'judgements'),

  rule('outcome.decided', 'candidate', 'outcome_competent', 'decisions', competent),
  rule('outcome.decided', 'candidate', 'outcome_not_yet', 'decisions', notYet),
  rule('outcome.decided', 'supervisor', 'ready_to_sign', 'decisions', competent),
  rule('sign-off.signed', 'candidate', 'unit_signed', 'decisions'),
  rule('sign-off.signed', 'assessor', 'unit_signed', 'decisions'),
  rule('sign-off.returned', 'assessor', 'sign_off_returned', 'decisions'),

  rule('enrolment.created', 'candidate', 'enrolment_created', 'plans'),
  rule('enrolment.created', 'assessor', 'enrolment_created', 'plans'),
  rule('enrolment.created', 'supervisor', 'enrolment_created', 'plans'),
  rule('enrolment.changed', 'candidate', 'enrolment_changed', 'plans'),
  rule('enrolment.changed', 'assessor', 'enrolment_changed', 'plans'),
  rule('enrolment.changed', 'supervisor', 'enrolment_changed', 'plans'),
  rule('enrolment.assessor_changed', 'assessor', 'assessing_given', 'plans'),
  rule('enrolment.assessor_changed', 'former_assessor', 'assessing_taken', 'plans'),
  rule('enrolment.assessor_changed', 'candidate', 'assessor_changed', 'plans'),
  rule('enrolment.assessor_changed', 'supervisor', 'assessor_changed', 'plans'),
  rule('enrolment.supervisor_changed', 'supervisor', 'signing_given', 'plans'),
  rule('enrolment.supervisor_changed', 'former_supervisor', 'signing_taken', 'plans'),
  rule('enrolment.supervisor_changed', 'candidate', 'supervisor_changed', 'plans'),
  rule('enrolment.supervisor_changed', 'assessor', 'supervisor_changed', 'plans'),
  rule('enrolment.withdrawn', 'candidate', 'enrolment_withdrawn', 'plans'),
  rule('enrolment.withdrawn', 'assessor', 'enrolment_withdrawn', 'plans'),
  rule('enrolment.withdrawn', 'supervisor', 'enrolment_withdrawn', 'plans'),
  rule('enrolment.carried_over', 'candidate', 'enrolment_carried_over', 'plans', theNewOne),
  rule('enrolment.carried_over', 'supervisor', 'enrolment_carried_over', 'plans', theNewOne),
  rule('assessment_plan.shared', 'candidate', 'plan_shared', 'plans'),
  rule('assessment_plan.acknowledged', 'assessor', 'plan_acknowledged', 'plans'),

  rule('third_party.proposed', 'assessor', 'third_party_proposed', 'third_parties'),
  rule('third_party.answered', 'assessor', 'third_party_answered', 'third_parties'),
  rule('third_party.answered', 'candidate', 'third_party_answered', 'third_parties'),
  rule('third_party.declined', 'assessor', 'third_party_declined', 'third_parties'),

  rule('coverage.expiring', 'candidate', 'coverage_expiring', 'reminders'),
  rule('coverage.expiring', 'assessor', 'coverage_expiring', 'reminders'),
  rule('coverage.expired', 'candidate', 'coverage_expired', 'reminders'),
  rule('coverage.expired', 'assessor', 'coverage_expired', 'reminders'),
];

/** Events nobody is told of, so that whoever adds an action decides: a test knows each action by one list or the other. */
export const actionsForNobody: readonly AuditAction[] = [
  // Kept back by the assessor; its release is told.
  'feedback.held',
  'request.closed',
  'file.stored',
  'file.cleared',
  'translation.used',
  'reasonable_adjustment.recorded',
  'reasonable_adjustment.ended',
  'third_party.resent',
  'coverage.reassessed',
  'mark.made',
  'mark.removed',
  // A draft, until it is shared.
  'assessment_plan.saved',
  'self_assessment.rated',
  // That the enrolment was carried over is told.
  'assessment_plan.carried_over',
  'reasonable_adjustment.carried_over',
  'self_assessment.carried_over',
  // What the assessor does about a third party, and what needs nobody yet.
  'third_party.invited',
  'third_party.opened',
  'third_party.reminded',
  'third_party.withdrawn',
  'third_party.identity_confirmed',
  // The administrator's own doing.
  'job.retried',
  'job.discarded',
  // Each enrolment that it changes has an event of its own.
  'rules.changed',
  'record.fingerprinted',
  'organisation.created',
  'organisation.updated',
  'member.added',
  'member.updated',
  'member.roles_changed',
  // Each enrolment that is handed over or withdrawn has an event of its own.
  'member.left',
  // A letter of its own goes to the address; what is done with it is the person's own doing.
  'member.invited',
  'member.invitation_withdrawn',
  'member.joined',
  'member.first_sign_in',
  'member.reset_link_made',
  'member.password_reset',
  'member.password_changed',
  // Work on standards has its own lists of what waits.
  'import.created',
  'import.discarded',
  'import.submitted',
  'import.returned',
  'import.published',
  'finding.decided',
  'finding.reopened',
  'finding.looked_through',
  'reading.edited',
  'reading.edit_undone',
  'release.published',
  'release.superseded',
  'release.withdrawn',
  'tool.proposed',
  'tool.saved',
  'tool.put_in_use',
  'tool.retired',
  'translation.written',
  'translation.checked',
  'translation.withdrawn',
];

/** Without settings of one's own: at once where somebody waits for an answer, once a day for what only informs. */
export const defaultDeliveries: Readonly<Record<NotificationTopic, MailDelivery>> = {
  conversation: 'at_once',
  requests: 'at_once',
  evidence: 'daily',
  judgements: 'daily',
  decisions: 'at_once',
  third_parties: 'daily',
  plans: 'at_once',
  reminders: 'daily',
};

/** How one person wants to be told by e-mail. Times are those of the organisation's zone. */
export interface MailPreferences {
  readonly deliveries: Readonly<Record<NotificationTopic, MailDelivery>>;
  readonly quietHours: QuietHours | null;
  /** HH:MM; when the daily digest goes out. */
  readonly digestAt: string;
}

export const defaultPreferences: MailPreferences = {
  deliveries: defaultDeliveries,
  quietHours: { from: '21:00', to: '07:30' },
  digestAt: '08:00',
};

/** What is stored may be older than a topic: whatever is not set, or not known, is as for everybody. */
export function deliveriesOf(stored: Readonly<Record<string, unknown>>): MailPreferences['deliveries'] {
  const chosen = (topic: NotificationTopic) =>
    mailDeliveries.find((delivery) => delivery === stored[topic]) ?? defaultDeliveries[topic];
  const entries = notificationTopics.map((topic) => [topic, chosen(topic)] as const);
  return { ...defaultDeliveries, ...Object.fromEntries(entries) };
}

/** What a notification leads to. */
export interface NotificationPlace {
  readonly kind: NotificationKind;
  readonly party: NotificationParty;
  readonly enrolmentId: string | null;
  readonly targetId: string | null;
  readonly evidenceId: string | null;
  readonly threadId: string | null;
}

/** The page of the portal that a notification is about, for the one who gets it: a path from its root. */
export function linkOf({
  kind,
  party,
  enrolmentId,
  targetId,
  evidenceId,
  threadId,
}: NotificationPlace): string {
  if (party === 'uploader' || enrolmentId === null) return '/my-evidence';
  // The unit is no longer theirs to open.
  if (party === 'former_assessor') return '/candidates';
  if (party === 'former_supervisor') return '/sign-offs';
  const query = new URLSearchParams();
  if (party === 'supervisor') {
    return kind === 'ready_to_sign' ? `/sign-offs/${enrolmentId}` : `/enrolments/${enrolmentId}`;
  }
  if (targetId !== null) query.set('target', targetId);
  if (party === 'assessor' && evidenceId !== null) query.set('evidence', evidenceId);
  if (threadId !== null) query.set('thread', threadId);
  const page = party === 'candidate' ? `/my-units/${enrolmentId}` : `/enrolments/${enrolmentId}`;
  return query.size === 0 ? page : `${page}?${query.toString()}`;
}
