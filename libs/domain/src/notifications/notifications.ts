import {
  type MailDelivery,
  mailDeliveries,
  type NotificationKind,
  type NotificationParty,
  type NotificationTopic,
  notificationTopics,
  notifiedRoles,
  type Role,
} from '../vocabulary';
import { type AuditAction, auditActions, type AuditFacts } from '../audit-actions';
import type { QuietHours } from './mail-times';

/** Who is told of an event, and how. Whoever did it is never told of it. */
interface Telling<Action extends AuditAction> {
  /**
   * appointment_assessor: whom the event says, of an appointment · team: whoever assesses beside the lead · team_member: the one of them that the event names, or who is to assess in the place of another · former_*: whom the event
   * says it was taken from · uploader: whoever sent the file that the event is about · leader: whom the event says, for the
   * groups they lead · admin, auditor: whoever holds the role.
   */
  readonly to: NotificationParty;
  readonly kind: NotificationKind;
  readonly topic: NotificationTopic;
  /** Facts the event must have. */
  readonly when?: Partial<AuditFacts<Action>>;
  /** The name of a fact that is the id of the event's subject: one of two events that are alike otherwise. */
  readonly subjectIs?: keyof AuditFacts<Action>;
  /** Only where a member did it: what somebody without an account does has an event that says so, and is told by that. */
  readonly byMember?: true;
  /** candidate: only where the candidate of the enrolment did it · others: only where somebody else did. */
  readonly by?: 'candidate' | 'others';
  /** A letter of its own brings the time into their calendars; none is written about the notification. */
  readonly ownLetter?: true;
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
/** What is about one leader's groups is told to that leader alone. */
const ofAll = { when: { leaderId: null } } as const;
/** Of the units that somebody is put on at once, one is told. */
const first = { when: { first: true } } as const;
const byMember = { byMember: true } as const;
const byCandidate = { by: 'candidate' } as const;
const byOthers = { by: 'others' } as const;
const disagrees = { when: { disagrees: true } } as const;
const settles = { when: { settles: true } } as const;
const urgent = { urgent: true } as const;
/** A time stands, and nothing else does. */
const another = { another: true } as const;
const firstTime = { another: false } as const;
const ownLetter = { ownLetter: true } as const;
const nobody = [] as const;

/**
 * Who hears of what. Everything that changes the record is an event of the audit trail, so this table is the one place
 * where notifications come from; whoever adds an action says here who is told of it, or that nobody is.
 */
const tellings: { readonly [Action in AuditAction]: readonly Telling<Action>[] } = {
  'record.fingerprinted': nobody,
  'record.damage_found': [
    tell('admin', 'record_damaged', 'record'),
    tell('auditor', 'record_damaged', 'record'),
  ],
  'record.verification_failed': [
    tell('admin', 'verification_failed', 'record'),
    tell('auditor', 'verification_failed', 'record'),
  ],
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
  'programme.created': nobody,
  'programme.version_added': nobody,
  'programme.put_in_use': nobody,
  'programme.retired': nobody,
  'programme.brought_back': nobody,
  'group.created': [tell('leader', 'group_given', 'plans')],
  'group.changed': nobody,
  'group.leader_changed': [tell('leader', 'group_given', 'plans')],
  'group.closed': nobody,
  'group.reopened': nobody,
  'group.members_added': nobody,
  'group.members_removed': nobody,
  'translation.written': nobody,
  'translation.checked': nobody,
  'translation.used': nobody,
  'translation.withdrawn': nobody,
  'enrolment.created': [
    tell('candidate', 'enrolment_created', 'plans'),
    tell('assessor', 'enrolment_created', 'plans'),
    tell('supervisor', 'enrolment_created', 'plans'),
  ],
  'enrolment.assigned': [
    tell('candidate', 'enrolment_created', 'plans', first),
    tell('assessor', 'enrolment_created', 'plans', first),
    tell('supervisor', 'enrolment_created', 'plans', first),
  ],
  'enrolment.changed': [
    tell('candidate', 'enrolment_changed', 'plans'),
    tell('assessor', 'enrolment_changed', 'plans'),
    tell('supervisor', 'enrolment_changed', 'plans'),
    tell('team', 'enrolment_changed', 'plans'),
  ],
  'enrolment.assessor_changed': [
    tell('assessor', 'assessing_given', 'plans'),
    tell('former_assessor', 'assessing_taken', 'plans'),
    tell('candidate', 'assessor_changed', 'plans'),
    tell('supervisor', 'assessor_changed', 'plans'),
    tell('team', 'assessor_changed', 'plans'),
  ],
  'enrolment.supervisor_changed': [
    tell('supervisor', 'signing_given', 'plans'),
    tell('former_supervisor', 'signing_taken', 'plans'),
    tell('candidate', 'supervisor_changed', 'plans'),
    tell('assessor', 'supervisor_changed', 'plans'),
  ],
  'enrolment.team_member_added': [
    tell('team_member', 'team_joined', 'plans'),
    tell('candidate', 'team_member_added', 'plans'),
    tell('assessor', 'team_member_added', 'plans'),
    tell('supervisor', 'team_member_added', 'plans'),
  ],
  'enrolment.team_member_bound': [tell('team_member', 'team_bound', 'plans')],
  'enrolment.team_member_removed': [
    tell('former_team_member', 'team_left', 'plans'),
    tell('candidate', 'team_member_removed', 'plans'),
    tell('assessor', 'team_member_removed', 'plans'),
    tell('supervisor', 'team_member_removed', 'plans'),
  ],
  'enrolment.reminded': [tell('candidate', 'work_reminded', 'reminders')],
  'enrolment.withdrawn': [
    tell('candidate', 'enrolment_withdrawn', 'plans'),
    tell('assessor', 'enrolment_withdrawn', 'plans'),
    tell('supervisor', 'enrolment_withdrawn', 'plans'),
    tell('team', 'enrolment_withdrawn', 'plans'),
  ],
  'programme_enrolment.created': [
    tell('candidate', 'programme_assigned', 'plans'),
    tell('assessor', 'programme_people_given', 'plans', { when: { tellsAssessor: true } }),
    tell('supervisor', 'programme_people_given', 'plans', { when: { tellsSupervisor: true } }),
  ],
  'programme_enrolment.renewed': [
    tell('candidate', 'programme_renewed', 'plans'),
    tell('assessor', 'programme_renewed', 'plans'),
    tell('supervisor', 'programme_renewed', 'plans'),
  ],
  'programme_enrolment.unit_chosen': nobody,
  'programme_enrolment.changed': nobody,
  'programme_enrolment.assessor_changed': nobody,
  'programme_enrolment.supervisor_changed': nobody,
  'programme_enrolment.withdrawn': nobody,
  'entry.checked': nobody,
  'enrolment.carried_over': [
    tell('candidate', 'enrolment_carried_over', 'plans', theNewOne),
    tell('supervisor', 'enrolment_carried_over', 'plans', theNewOne),
    tell('team', 'enrolment_carried_over', 'plans', theNewOne),
  ],
  'enrolment.further_attempt': [
    tell('candidate', 'further_attempt_opened', 'plans', { ...theNewOne, when: { purpose: 'attempt' } }),
    tell('supervisor', 'further_attempt_opened', 'plans', { ...theNewOne, when: { purpose: 'attempt' } }),
    tell('candidate', 'renewal_opened', 'plans', { ...theNewOne, when: { purpose: 'renewal' } }),
    tell('supervisor', 'renewal_opened', 'plans', { ...theNewOne, when: { purpose: 'renewal' } }),
  ],
  'enrolment.renewal_proposed': [
    tell('assessor', 'renewal_proposed', 'requests', { when: { memberId: null } }),
    tell('team_member', 'renewal_proposed', 'requests'),
    tell('candidate', 'renewal_proposed', 'plans'),
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
  'appointment.proposed': [
    tell('candidate', 'appointment_proposed', 'appointments', { when: firstTime }),
    tell('candidate', 'appointment_moved', 'appointments', { when: another }),
    tell('appointment_assessor', 'appointment_proposed', 'appointments', {
      when: { ...first.when, ...firstTime },
    }),
    tell('appointment_assessor', 'appointment_moved', 'appointments', {
      when: { ...first.when, ...another },
    }),
  ],
  'appointment.accepted': [
    tell('candidate', 'appointment_accepted', 'appointments', { when: { booked: true }, ...ownLetter }),
    tell('appointment_assessor', 'appointment_accepted', 'appointments', {
      when: { ...first.when, booked: true },
      ...ownLetter,
    }),
  ],
  'appointment.declined': [
    tell('candidate', 'appointment_declined', 'appointments'),
    tell('appointment_assessor', 'appointment_declined', 'appointments', first),
  ],
  'appointment.withdrawn': [
    tell('candidate', 'appointment_withdrawn', 'appointments'),
    tell('appointment_assessor', 'appointment_withdrawn', 'appointments', first),
  ],
  'appointment.cancelled': [
    tell('candidate', 'appointment_cancelled', 'appointments', { when: { booked: true }, ...ownLetter }),
    tell('candidate', 'appointment_cancelled', 'appointments', { when: { booked: false } }),
    tell('appointment_assessor', 'appointment_cancelled', 'appointments', {
      when: { ...first.when, booked: true },
      ...ownLetter,
    }),
    tell('appointment_assessor', 'appointment_cancelled', 'appointments', {
      when: { ...first.when, booked: false },
    }),
  ],
  'appointment.assessor_changed': [
    tell('candidate', 'appointment_assessor_changed', 'appointments'),
    tell('appointment_assessor', 'appointment_given', 'appointments', first),
    tell('former_assessor', 'appointment_taken', 'appointments', first),
  ],
  // What was recorded is told.
  'appointment.held': nobody,
  'appointment.reminded': [
    tell('candidate', 'appointment_tomorrow', 'appointments', { when: { when: 'tomorrow' } }),
    tell('candidate', 'appointment_soon', 'appointments', { when: { when: 'soon' } }),
    tell('appointment_assessor', 'appointment_tomorrow', 'appointments', {
      when: { ...first.when, when: 'tomorrow' },
    }),
    tell('appointment_assessor', 'appointment_soon', 'appointments', {
      when: { ...first.when, when: 'soon' },
    }),
  ],
  // The person's own doing.
  'calendar.subscribed': nobody,
  'calendar.revoked': nobody,
  'request.opened': [tell('candidate', 'evidence_requested', 'requests')],
  'request.closed': nobody,
  'file.stored': nobody,
  'file.cleared': nobody,
  'file.refused': [tell('uploader', 'file_refused', 'evidence', urgent)],
  'evidence.recorded': [
    tell('candidate', 'evidence_recorded', 'evidence', byMember),
    tell('assessor', 'evidence_submitted', 'evidence', { ...byMember, ...byCandidate }),
    tell('assessor', 'evidence_recorded', 'evidence', { ...byMember, ...byOthers }),
    tell('team', 'evidence_submitted', 'evidence', { ...byMember, ...byCandidate }),
  ],
  'evidence.revised': [
    tell('assessor', 'evidence_revised', 'evidence'),
    tell('team', 'evidence_revised', 'evidence'),
  ],
  'evidence.judged': [
    tell('candidate', 'evidence_judged', 'judgements'),
    tell('assessor', 'disagreement_opened', 'judgements', disagrees),
    tell('team', 'disagreement_settled', 'judgements', settles),
  ],
  // The candidate is told that it was recorded, and will be of how it was judged.
  'evidence.claimed': [
    tell('assessor', 'evidence_submitted', 'evidence', { ...byMember, ...byCandidate }),
    tell('assessor', 'evidence_recorded', 'evidence', { ...byMember, ...byOthers }),
    tell('team', 'evidence_submitted', 'evidence', { ...byMember, ...byCandidate }),
  ],
  // Whoever assessed and signed the unit knows what has become of what they looked at.
  'evidence.kept': [
    tell('assessor', 'evidence_revised', 'evidence', { when: { change: 'revised' } }),
    tell('supervisor', 'evidence_revised', 'evidence', { when: { change: 'revised' } }),
    tell('assessor', 'evidence_withdrawn', 'evidence', { when: { change: 'withdrawn' } }),
    tell('supervisor', 'evidence_withdrawn', 'evidence', { when: { change: 'withdrawn' } }),
  ],
  'suggestion.dismissed': nobody,
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
    tell('team', 'message_answered', 'conversation'),
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
    tell('team', 'unit_signed', 'decisions'),
  ],
  'sign-off.returned': [tell('assessor', 'sign_off_returned', 'decisions')],
  'programme.decided': [
    tell('candidate', 'programme_competent', 'decisions', competent),
    tell('candidate', 'programme_not_yet', 'decisions', notYet),
    tell('supervisor', 'programme_to_sign', 'decisions', competent),
  ],
  'programme.signed': [
    tell('candidate', 'programme_signed', 'decisions'),
    tell('assessor', 'programme_signed', 'decisions'),
  ],
  'programme.returned': [tell('assessor', 'programme_returned', 'decisions')],
  'validity.ending': [tell('candidate', 'validity_ending', 'reminders')],
  'validity.ended': [tell('candidate', 'validity_ended', 'reminders')],
  'validities.ending': [
    tell('admin', 'validities_ending', 'reminders', ofAll),
    tell('leader', 'validities_ending', 'reminders'),
  ],
  'validities.ended': [
    tell('admin', 'validities_ended', 'reminders', ofAll),
    tell('leader', 'validities_ended', 'reminders'),
  ],
};

export interface NotificationRule extends Omit<Telling<AuditAction>, 'when' | 'subjectIs'> {
  readonly action: AuditAction;
  readonly when?: Readonly<Record<string, unknown>>;
  readonly subjectIs?: string;
}

export const notificationRules: readonly NotificationRule[] = auditActions.flatMap((action) =>
  tellings[action].map((telling) => ({ action, ...telling })),
);

/** The topics that somebody with these roles may be told of: those of a role alone concern its holders. */
export const topicsOf = (roles: readonly Role[]): NotificationTopic[] =>
  notificationTopics.filter((topic) =>
    notificationRules.some((rule) => {
      const role = notifiedRoles.find((one) => one === rule.to);
      return rule.topic === topic && (role === undefined || roles.includes(role));
    }),
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
  appointments: 'at_once',
  reminders: 'daily',
  record: 'at_once',
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
  /** Somebody on a programme, where it is about the whole. */
  readonly programmeEnrolmentId?: string | null;
  /** How many people it is about. */
  readonly people?: number | null;
  /** Where it is about a group. */
  readonly groupId?: string | null;
  readonly appointmentId?: string | null;
}

const isAboutMany = (kind: NotificationKind): boolean =>
  kind === 'validities_ending' || kind === 'validities_ended';

/** The page of the portal that a notification is about, for the one who gets it: a path from its root. */
export function linkOf({
  kind,
  party,
  enrolmentId,
  targetId,
  evidenceId,
  threadId,
  programmeEnrolmentId = null,
  people = null,
  groupId = null,
  appointmentId = null,
}: NotificationPlace): string {
  if (appointmentId !== null && kind !== 'appointment_taken') return `/appointments/${appointmentId}`;
  if (kind === 'programme_people_given' && (people ?? 1) > 1)
    return party === 'assessor' ? '/candidates' : '/sign-offs';
  if (programmeEnrolmentId !== null) {
    const page = `/passports/${programmeEnrolmentId}`;
    return kind === 'programme_to_sign' || kind === 'programme_returned' ? `${page}/decision` : page;
  }
  if (isAboutMany(kind)) return kind === 'validities_ended' ? '/validities?within=ended' : '/validities';
  if (party === 'admin' || party === 'auditor') return '/audit';
  if (kind === 'validity_ending' || kind === 'validity_ended') {
    return enrolmentId === null ? '/my-passport' : `/my-units/${enrolmentId}`;
  }
  if (kind === 'group_given') return groupId === null ? '/groups' : `/groups/${groupId}`;
  if (party === 'uploader' || enrolmentId === null) return '/my-evidence';
  if ((party === 'assessor' || party === 'team_member') && kind === 'renewal_proposed')
    return `/enrolments/${enrolmentId}/further-attempt`;
  // The unit is no longer theirs to open.
  if (party === 'former_assessor' || party === 'former_team_member') return '/candidates';
  if (party === 'former_supervisor') return '/sign-offs';
  const query = new URLSearchParams();
  if (party === 'supervisor') {
    return kind === 'ready_to_sign' ? `/sign-offs/${enrolmentId}` : `/enrolments/${enrolmentId}`;
  }
  if (targetId !== null) query.set('target', targetId);
  const assesses = party === 'assessor' || party === 'team' || party === 'team_member';
  if (assesses && evidenceId !== null) query.set('evidence', evidenceId);
  if (threadId !== null) query.set('thread', threadId);
  const page = party === 'candidate' ? `/my-units/${enrolmentId}` : `/enrolments/${enrolmentId}`;
  return query.size === 0 ? page : `${page}?${query.toString()}`;
}
