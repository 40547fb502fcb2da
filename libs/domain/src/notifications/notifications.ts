import {
  type MailDelivery,
  mailDeliveries,
  type NotificationKind,
  type NotificationParty,
  type NotificationTopic,
  notificationTopics,
} from '../vocabulary';
import { type AuditAction, auditActions, type AuditFacts } from '../audit-actions';
import type { QuietHours } from './mail-times';

/** Who is told of an event, and how. Whoever did it is never told of it. */
interface Telling<Action extends AuditAction> {
  /** former_*: whom the event says it was taken from · uploader: whoever sent the file that the event is about. */
  readonly to: NotificationParty;
  readonly kind: NotificationKind;
  readonly topic: NotificationTopic;
  /** Facts the event must have. */
  readonly when?: Partial<AuditFacts<Action>>;
  /** The name of a fact that is the id of the event's subject: one of two events that are alike otherwise. */
  readonly subjectIs?: keyof AuditFacts<Action>;
  /** Only where a member did it: what somebody without an account does has an event that says so, and is told by that. */
  readonly byMember?: true;
  /** Told by e-mail at once whatever is set for its topic: it concerns the safety of the person's own device. */
  readonly urgent?: true;
}

const tell = <Only extends object>(
  to: NotificationParty,
  kind: NotificationKind,
  topic: NotificationTopic,
  only?: Only,
) => Object.assign({ to, kind, topic }, only);

const competent = { when: { decision: 'competent' } } as const;
const notYet = { when: { decision: 'not_yet_competent' } } as const;
/** Carrying over is recorded with both enrolments; people go on with the new one. */
const theNewOne = { subjectIs: 'toEnrolmentId' } as const;
const byMember = { byMember: true } as const;
const urgent = { urgent: true } as const;
const nobody = [] as const;

/**
 * Who hears of what. Everything that changes the record is an event of the audit trail, so this table is the one place
 * where notifications come from; whoever adds an action says here who is told of it, or that nobody is.
 */
const tellings: { readonly [Action in AuditAction]: readonly Telling<Action>[] } = {
  'record.fingerprinted': nobody,
  'organisation.created': nobody,
  'organisation.updated': nobody,
  'member.added': nobody,
  // A letter of its own goes to the address; what is done with it is the person's own doing.
  'member.invited': nobody,
  'member.invitation_withdrawn': nobody,
  'member.joined': nobody,
  'member.first_sign_in': nobody,
  'member.updated': nobody,
  'member.roles_changed': nobody,
  // Each enrolment that is handed over or withdrawn has an event of its own.
  'member.left': nobody,
  'member.reset_link_made': nobody,
  'member.password_reset': nobody,
  'member.password_changed': nobody,
  // Work on standards has its own lists of what waits.
  'import.created': nobody,
  'finding.decided': nobody,
  'finding.reopened': nobody,
  'finding.looked_through': nobody,
  'reading.edited': nobody,
  'reading.edit_undone': nobody,
  'import.submitted': nobody,
  'import.returned': nobody,
  'import.published': nobody,
  'import.discarded': nobody,
  'release.published': nobody,
  'release.superseded': nobody,
  'release.withdrawn': nobody,
  'tool.proposed': nobody,
  'tool.saved': nobody,
  'tool.put_in_use': nobody,
  'tool.retired': nobody,
  'translation.written': nobody,
  'translation.checked': nobody,
  'translation.used': nobody,
  'translation.withdrawn': nobody,
  'enrolment.created': [
    tell('candidate', 'enrolment_created', 'plans'),
    tell('assessor', 'enrolment_created', 'plans'),
    tell('supervisor', 'enrolment_created', 'plans'),
  ],
  'enrolment.changed': [
    tell('candidate', 'enrolment_changed', 'plans'),
    tell('assessor', 'enrolment_changed', 'plans'),
    tell('supervisor', 'enrolment_changed', 'plans'),
  ],
  'enrolment.assessor_changed': [
    tell('assessor', 'assessing_given', 'plans'),
    tell('former_assessor', 'assessing_taken', 'plans'),
    tell('candidate', 'assessor_changed', 'plans'),
    tell('supervisor', 'assessor_changed', 'plans'),
  ],
  'enrolment.supervisor_changed': [
    tell('supervisor', 'signing_given', 'plans'),
    tell('former_supervisor', 'signing_taken', 'plans'),
    tell('candidate', 'supervisor_changed', 'plans'),
    tell('assessor', 'supervisor_changed', 'plans'),
  ],
  'enrolment.withdrawn': [
    tell('candidate', 'enrolment_withdrawn', 'plans'),
    tell('assessor', 'enrolment_withdrawn', 'plans'),
    tell('supervisor', 'enrolment_withdrawn', 'plans'),
  ],
  'enrolment.carried_over': [
    tell('candidate', 'enrolment_carried_over', 'plans', theNewOne),
    tell('supervisor', 'enrolment_carried_over', 'plans', theNewOne),
  ],
  // That the enrolment was carried over is told.
  'assessment_plan.carried_over': nobody,
  'reasonable_adjustment.carried_over': nobody,
  'self_assessment.carried_over': nobody,
  // A draft, until it is shared.
  'assessment_plan.saved': nobody,
  'assessment_plan.shared': [tell('candidate', 'plan_shared', 'plans')],
  'assessment_plan.acknowledged': [tell('assessor', 'plan_acknowledged', 'plans')],
  'reasonable_adjustment.recorded': nobody,
  'reasonable_adjustment.ended': nobody,
  'self_assessment.rated': nobody,
  'request.opened': [tell('candidate', 'evidence_requested', 'requests')],
  'request.closed': nobody,
  'file.stored': nobody,
  'file.cleared': nobody,
  'file.refused': [tell('uploader', 'file_refused', 'evidence', urgent)],
  'evidence.recorded': [
    tell('candidate', 'evidence_recorded', 'evidence', byMember),
    tell('assessor', 'evidence_submitted', 'evidence', byMember),
  ],
  'evidence.revised': [tell('assessor', 'evidence_revised', 'evidence')],
  'evidence.judged': [tell('candidate', 'evidence_judged', 'judgements')],
  'evidence.withdrawn': [
    tell('assessor', 'evidence_withdrawn', 'evidence'),
    tell('candidate', 'evidence_withdrawn', 'evidence'),
  ],
  'mark.made': nobody,
  'mark.removed': nobody,
  'third_party.proposed': [tell('assessor', 'third_party_proposed', 'third_parties')],
  // What the assessor does about a third party, and what needs nobody yet.
  'third_party.invited': nobody,
  'third_party.reminded': nobody,
  'third_party.resent': nobody,
  'third_party.opened': nobody,
  'third_party.answered': [
    tell('assessor', 'third_party_answered', 'third_parties'),
    tell('candidate', 'third_party_answered', 'third_parties'),
  ],
  'third_party.declined': [tell('assessor', 'third_party_declined', 'third_parties')],
  'third_party.withdrawn': nobody,
  'third_party.identity_confirmed': nobody,
  'feedback.given': [tell('candidate', 'feedback_given', 'conversation')],
  // Kept back by the assessor; its release is told.
  'feedback.held': nobody,
  'feedback.released': [tell('candidate', 'feedback_released', 'conversation')],
  'question.asked': [tell('assessor', 'question_asked', 'conversation')],
  'message.answered': [
    tell('candidate', 'message_answered', 'conversation'),
    tell('assessor', 'message_answered', 'conversation'),
  ],
  'judgement.disputed': [tell('assessor', 'judgement_disputed', 'conversation')],
  'dispute.resolved': [tell('candidate', 'dispute_resolved', 'conversation')],
  // Each enrolment that it changes has an event of its own.
  'rules.changed': nobody,
  // The administrator's own doing.
  'job.retried': nobody,
  'job.discarded': nobody,
  'coverage.reassessed': nobody,
  'coverage.expiring': [
    tell('candidate', 'coverage_expiring', 'reminders'),
    tell('assessor', 'coverage_expiring', 'reminders'),
  ],
  'coverage.expired': [
    tell('candidate', 'coverage_expired', 'reminders'),
    tell('assessor', 'coverage_expired', 'reminders'),
  ],
  'outcome.decided': [
    tell('candidate', 'outcome_competent', 'decisions', competent),
    tell('candidate', 'outcome_not_yet', 'decisions', notYet),
    tell('supervisor', 'ready_to_sign', 'decisions', competent),
  ],
  'sign-off.signed': [
    tell('candidate', 'unit_signed', 'decisions'),
    tell('assessor', 'unit_signed', 'decisions'),
  ],
  'sign-off.returned': [tell('assessor', 'sign_off_returned', 'decisions')],
};

export interface NotificationRule extends Omit<Telling<AuditAction>, 'when' | 'subjectIs'> {
  readonly action: AuditAction;
  readonly when?: Readonly<Record<string, unknown>>;
  readonly subjectIs?: string;
}

export const notificationRules: readonly NotificationRule[] = auditActions.flatMap((action) =>
  tellings[action].map((telling) => ({ action, ...telling })),
);

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
