import type { Role } from './vocabulary';

/**
 * How far a role reaches with an action.
 * organisation: everything of the own organisation · own: what the person made or is about · assigned: enrolments
 * that name the person, also as one of the assessors' team · led: enrolments that name them as the lead assessor ·
 * sampled: what a verifier was given to check · granted: while a dated grant lasts · metadata: that it exists and how
 * far it is, not what it says.
 */
export const scopes = ['organisation', 'own', 'assigned', 'led', 'sampled', 'granted', 'metadata'] as const;
export type Scope = (typeof scopes)[number];

type Row = Partial<Record<Role, Scope>>;

/** Who may do what. What stands in no row is refused. */
export const permissions = {
  'session.use': {
    admin: 'own',
    author: 'own',
    assessor: 'own',
    candidate: 'own',
    supervisor: 'own',
    verifier: 'own',
    auditor: 'own',
  },
  'organisation.read': {
    admin: 'organisation',
    author: 'organisation',
    assessor: 'organisation',
    candidate: 'organisation',
    supervisor: 'organisation',
    verifier: 'organisation',
    auditor: 'granted',
  },
  'organisation.settings': { admin: 'organisation' },
  'member.read': { admin: 'organisation' },
  'member.manage': { admin: 'organisation' },
  'standard.read': {
    admin: 'organisation',
    author: 'organisation',
    assessor: 'organisation',
    candidate: 'organisation',
    supervisor: 'organisation',
    verifier: 'organisation',
    auditor: 'granted',
  },
  'standard.import': { author: 'organisation' },
  'standard.publish': { author: 'organisation' },
  'standard.withdraw': { author: 'organisation' },
  // Not the candidates: a question set holds its model answers.
  'tool.read': {
    admin: 'organisation',
    author: 'organisation',
    assessor: 'organisation',
    supervisor: 'organisation',
    verifier: 'organisation',
    auditor: 'granted',
  },
  // Authors make them with the standard; assessors fit them to where they assess. Every version is kept and named.
  'tool.edit': { author: 'organisation', assessor: 'organisation' },
  'translation.edit': { author: 'organisation' },
  // What is enough is the organisation's to say: its admins and, with the standards, its authors.
  'rules.edit': { admin: 'organisation', author: 'organisation' },
  'rules.read': {
    admin: 'organisation',
    author: 'organisation',
    assessor: 'organisation',
    supervisor: 'organisation',
    verifier: 'organisation',
    auditor: 'granted',
  },
  // What somebody is to reach is no secret from anybody.
  'programme.read': {
    admin: 'organisation',
    author: 'organisation',
    assessor: 'organisation',
    candidate: 'organisation',
    supervisor: 'organisation',
    verifier: 'organisation',
    auditor: 'granted',
  },
  'programme.edit': { admin: 'organisation', author: 'organisation' },
  'programme.assign': { admin: 'organisation' },
  // 'assigned': named on it or on one of its units, or leading a group that the candidate is in.
  'programme-enrolment.read': {
    admin: 'metadata',
    author: 'assigned',
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  'entry.check': { admin: 'organisation', assessor: 'assigned' },
  // 'assigned': those that they lead.
  'group.read': {
    admin: 'organisation',
    author: 'assigned',
    assessor: 'assigned',
    supervisor: 'assigned',
    verifier: 'assigned',
  },
  'group.remind': {
    admin: 'organisation',
    author: 'assigned',
    assessor: 'assigned',
    supervisor: 'assigned',
    verifier: 'assigned',
  },
  'group.manage': { admin: 'organisation' },
  // By whoever is named on the whole; a team that assesses its units neither decides nor signs it.
  'programme-outcome.create': { assessor: 'assigned' },
  'programme-sign-off.sign': { supervisor: 'assigned' },
  'enrolment.create': { admin: 'organisation' },
  'enrolment.manage': { admin: 'organisation' },
  'enrolment.read': {
    admin: 'metadata',
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  'evidence.read': {
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  // Whoever manages people sees what happened when, and not what it says.
  'timeline.read': {
    admin: 'metadata',
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  'evidence.upload': { candidate: 'own' },
  'evidence.record': { assessor: 'assigned' },
  // That a piece which exists shows something in a further unit too; judged there by itself.
  'evidence.claim': { assessor: 'assigned', candidate: 'own' },
  'evidence.revise': { assessor: 'own', candidate: 'own' },
  'evidence.request': { assessor: 'assigned' },
  // Whoever reads the evidence sees the places in it that were pointed out.
  'mark.read': {
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  'third-party.read': {
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  'mark.make': { assessor: 'assigned', candidate: 'own' },
  'third-party.invite': { assessor: 'assigned' },
  'third-party.propose': { candidate: 'own' },
  'file.upload': { assessor: 'own', candidate: 'own', author: 'own' },
  'file.read': {
    author: 'own',
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  'judgement.create': { assessor: 'assigned' },
  'judgement.read': {
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  // A team assesses, its lead decides.
  'outcome.create': { assessor: 'led' },
  // As evidence: words about it are as personal as it is.
  'conversation.read': {
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  // Of a candidate's own plan only what was shared; drafts are the assessor's.
  'plan.read': {
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  'conversation.write': { assessor: 'assigned', candidate: 'own' },
  'conversation.release': { assessor: 'assigned' },
  'notification.read': {
    admin: 'own',
    author: 'own',
    assessor: 'own',
    candidate: 'own',
    supervisor: 'own',
    verifier: 'own',
    auditor: 'own',
  },
  'plan.edit': { assessor: 'assigned' },
  'plan.acknowledge': { candidate: 'own' },
  // Between the assessor who is named and the candidates: those who come to an appointment agree on it.
  'appointment.read': { assessor: 'assigned', candidate: 'own' },
  'appointment.change': { assessor: 'assigned', candidate: 'own' },
  'appointment.assign': { assessor: 'assigned' },
  'calendar.subscribe': { assessor: 'own', candidate: 'own' },
  // Why somebody is assessed in another way is nobody's business but theirs: verifiers see the plan without it.
  'adjustment.read': {
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    auditor: 'granted',
  },
  'adjustment.record': { assessor: 'assigned' },
  // Between the two who plan with it: whoever signs or verifies must not take it for evidence.
  'self-assessment.read': { assessor: 'assigned', candidate: 'own' },
  'self-assessment.write': { candidate: 'own' },
  'carry-over.read': { admin: 'metadata', assessor: 'assigned' },
  'carry-over.decide': { assessor: 'led' },
  'sign-off.sign': { supervisor: 'assigned' },
  'sign-off.read': {
    admin: 'metadata',
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'sampled',
    auditor: 'granted',
  },
  // Until when a signature is valid, and no more of it. Whoever leads a group sees its members.
  'validity.read': {
    admin: 'metadata',
    author: 'assigned',
    assessor: 'assigned',
    candidate: 'own',
    supervisor: 'assigned',
    verifier: 'assigned',
    auditor: 'granted',
  },
  'further-attempt.propose': { admin: 'organisation', assessor: 'assigned' },
  'further-attempt.read': { assessor: 'assigned', candidate: 'own' },
  'further-attempt.decide': { assessor: 'assigned' },
  'audit.read': { admin: 'organisation', verifier: 'sampled', auditor: 'granted' },
  'today.read': { assessor: 'assigned' },
  'my-units.read': { candidate: 'own' },
  // An author's is that of the groups they lead.
  'overview.read': {
    admin: 'metadata',
    author: 'assigned',
    assessor: 'assigned',
    supervisor: 'assigned',
    verifier: 'sampled',
  },
} as const satisfies Record<string, Row>;

export type Action = keyof typeof permissions;

/** The scopes in which somebody with these roles may do this; empty means: refused. */
export function scopesFor(action: Action, held: readonly Role[]): Scope[] {
  const row: Row = permissions[action];
  const found = held.map((role) => row[role]).filter((scope) => scope !== undefined);
  return [...new Set(found)];
}
