import type { LinkDelivery } from './accounts';
import type { AppointmentMethod } from './appointments/appointment';
import type { CarryOverPurpose } from './carry-over';
import type { TranslationLocale, TranslationState } from './translation-state';
import type {
  AssessmentMethod,
  AuthenticityMeans,
  DisputeResult,
  EnrolmentState,
  EntryCheckResult,
  FilePurpose,
  MarkKind,
  MessageKind,
  OutcomeDecision,
  ProgrammeState,
  ProgrammeEnrolmentState,
  ProgrammeUnitOrigin,
  ReadingEditOp,
  ReadItemKind,
  ReturnReason,
  Role,
  ThirdPartyMethod,
  ToolKind,
  Verdict,
} from './vocabulary';

/** By which the trail is filtered; on the screen one word each. */
export const auditKinds = [
  'evidence',
  'decision',
  'conversation',
  'third_party',
  'plan',
  'enrolment',
  'people',
  'standard',
  'tool',
  'programme',
  'system',
] as const;

export type AuditKind = (typeof auditKinds)[number];

/** The table (or the thing) whose id is the subject of an event. */
export type AuditSubject =
  | 'appointment'
  | 'assessment_plan'
  | 'assessment_tool'
  | 'enrolment'
  | 'evidence'
  | 'evidence_mark'
  | 'evidence_request'
  | 'evidence_rule_set'
  | 'evidence_version'
  | 'file'
  | 'finding'
  | 'group'
  | 'import'
  | 'job'
  | 'member'
  | 'message'
  | 'organisation'
  | 'outcome'
  | 'programme'
  | 'programme_enrolment'
  | 'reasonable_adjustment'
  | 'release'
  | 'sign_off'
  | 'sign_off_return'
  | 'third_party_invitation'
  | 'translation'
  | 'validity';

type NoFacts = Readonly<Record<string, never>>;

interface ActionDefinition<Facts> {
  readonly kind: AuditKind;
  readonly subject: AuditSubject;
  /** A type only: nothing stands here. */
  readonly facts?: Readonly<Facts>;
}

const action = <Facts extends object = NoFacts>(
  kind: AuditKind,
  subject: AuditSubject,
): ActionDefinition<Facts> => ({ kind, subject });

type Link = { linkId: string; delivery: LinkDelivery };
type ContentOf = { contentSha256: string };
type ToolFacts = { unitId: string; kind: ToolKind };
type ClaimFacts = { id: string; targetId: string | null };
type JudgementFacts = { id: string; claimId: string; verdict: Verdict };
type ValidityFacts = {
  candidateId: string;
  /** The last day, YYYY-MM-DD. */
  until: string;
  /** Of a unit or of a whole; the other is null. */
  signOffId: string | null;
  programmeSignOffId: string | null;
};
type FindingFacts = {
  importId: string;
  code: string;
  choiceId: string | null;
  /** How many were decided by one press. */
  together?: number;
};
type EditFacts = { editId: string; op: ReadingEditOp; kind: ReadItemKind };
type TranslationFacts = { releaseId: string; sourceId: string; part: number; locale: TranslationLocale };
type SpokenFacts = {
  threadId: string | null;
  kind: MessageKind;
  targetId?: string;
  evidenceId?: string;
  judgementId?: string;
  result?: DisputeResult;
};
type ProgrammeEnrolmentFacts = { candidateId: string; programmeId: string };
/** Recorded with each enrolment it is about; first: with the first of them, of which the assessor is told. */
type AppointmentFacts = { candidateId: string; assessorId: string; first: boolean };
type TargetsFacts = { targetIds: readonly string[] };

/**
 * Everything the audit trail tells of, in the order in which the work is done: of which kind it is, what its subject
 * is, and which facts it has. Ids, codes and hashes only: names and free text never enter the chain. Whatever is
 * recorded stands here; the sentences of the portal and the notifications do not compile, or fail their test, without
 * an action that is added. An event keeps the facts of its time, so that whoever reads one may miss any of them.
 */
const definitions = {
  'record.fingerprinted': action<{ table: string; rows: number }>('system', 'organisation'),
  /** A check of the whole record found places that are not as they were written, others than the check before. */
  'record.damage_found': action<{ damaged: number }>('system', 'organisation'),
  /** A check of the whole record could not be carried out. */
  'record.verification_failed': action('system', 'organisation'),
  'organisation.created': action<{ slug: string }>('people', 'organisation'),
  'organisation.updated': action<{
    changed: readonly string[];
    /** Only where it changed: what it is from now on. */
    signerConfirmationRequired?: boolean | null | undefined;
  }>('people', 'organisation'),
  'member.added': action<{ roles: readonly Role[] }>('people', 'member'),
  'member.invited': action<Link>('people', 'member'),
  'member.invitation_withdrawn': action('people', 'member'),
  'member.joined': action<Link>('people', 'member'),
  'member.first_sign_in': action('people', 'member'),
  'member.updated': action<{ changed: readonly string[]; state: string }>('people', 'member'),
  'member.roles_changed': action<{ added: readonly Role[]; taken: readonly Role[] }>('people', 'member'),
  'member.left': action<{ handedOver: number; withdrawn: number; open: number }>('people', 'member'),
  'member.reset_link_made': action<Link>('people', 'member'),
  'member.password_reset': action<{ linkId?: string; delivery: LinkDelivery }>('people', 'member'),
  'member.password_changed': action('people', 'member'),
  'import.created': action<{ code: string; sourceSha256: string; findings: number; carriedOver: number }>(
    'standard',
    'import',
  ),
  'finding.decided': action<FindingFacts>('standard', 'finding'),
  'finding.reopened': action<FindingFacts>('standard', 'finding'),
  'finding.looked_through': action<{ count: number; lookedThrough: boolean }>('standard', 'import'),
  'reading.edited': action<EditFacts>('standard', 'import'),
  'reading.edit_undone': action<EditFacts>('standard', 'import'),
  'import.submitted': action<ContentOf & { version: number }>('standard', 'import'),
  'import.returned': action<{ version: number }>('standard', 'import'),
  'import.published': action<{ releaseId: string; reviewed: boolean }>('standard', 'import'),
  'import.discarded': action('standard', 'import'),
  'release.published': action<ContentOf & { code: string; version: string; importId: string | null }>(
    'standard',
    'release',
  ),
  'release.superseded': action<{ by: string } | { byNewerEdition: true }>('standard', 'release'),
  'release.withdrawn': action<{ from: string }>('standard', 'release'),
  'tool.proposed': action<
    ToolFacts &
      ContentOf & {
        versionId: string;
        /** Of the tool of the superseded edition that it follows. */
        fromVersionId?: string;
      }
  >('tool', 'assessment_tool'),
  'tool.saved': action<ToolFacts & ContentOf & { versionId: string; number: number }>(
    'tool',
    'assessment_tool',
  ),
  'tool.put_in_use': action<ToolFacts & { versionId: string; number: number }>('tool', 'assessment_tool'),
  'tool.retired': action<ToolFacts & { versionId: string | null }>('tool', 'assessment_tool'),
  'programme.created': action<ContentOf & { versionId: string; units: number }>('programme', 'programme'),
  'programme.version_added': action<ContentOf & { versionId: string; number: number; units: number }>(
    'programme',
    'programme',
  ),
  'programme.put_in_use': action<{ versionId: string; number: number }>('programme', 'programme'),
  'programme.retired': action<{ versionId: string | null }>('programme', 'programme'),
  /** state: what it is again. */
  'programme.brought_back': action<{ versionId: string | null; state: ProgrammeState }>(
    'programme',
    'programme',
  ),
  'group.created': action<{ leaderId: string | null }>('people', 'group'),
  'group.changed': action<{ changed: readonly string[] }>('people', 'group'),
  'group.leader_changed': action<{ formerLeaderId: string | null; leaderId: string | null }>(
    'people',
    'group',
  ),
  'group.closed': action('people', 'group'),
  'group.reopened': action('people', 'group'),
  'group.members_added': action<{ candidateIds: readonly string[] }>('people', 'group'),
  'group.members_removed': action<{ candidateIds: readonly string[] }>('people', 'group'),
  'translation.written': action<TranslationFacts & { version: number }>('standard', 'translation'),
  'translation.checked': action<TranslationFacts & { state: TranslationState }>('standard', 'translation'),
  'translation.used': action<TranslationFacts & { state: TranslationState }>('standard', 'translation'),
  'translation.withdrawn': action<TranslationFacts & { state: TranslationState }>('standard', 'translation'),
  'enrolment.created': action<{
    candidateId: string;
    unitId: string;
    assessorId: string;
    supervisorId: string;
    attempt: number;
    dueOn: string | null;
  }>('enrolment', 'enrolment'),
  /** Made with a programme. first: of several of one person, the one of which people are told. */
  'enrolment.assigned': action<
    ProgrammeEnrolmentFacts & {
      programmeEnrolmentId: string;
      unitId: string;
      assessorId: string;
      supervisorId: string;
      attempt: number;
      dueOn: string | null;
      first: boolean;
    }
  >('enrolment', 'enrolment'),
  'enrolment.changed': action<{ dueOn: string | null }>('enrolment', 'enrolment'),
  'enrolment.assessor_changed': action<{ formerAssessorId: string; assessorId: string }>(
    'enrolment',
    'enrolment',
  ),
  'enrolment.supervisor_changed': action<{ formerSupervisorId: string; supervisorId: string }>(
    'enrolment',
    'enrolment',
  ),
  /** method: the only one they assess by; null: by any. */
  'enrolment.team_member_added': action<{ memberId: string; method: AssessmentMethod | null }>(
    'enrolment',
    'enrolment',
  ),
  'enrolment.team_member_bound': action<{ memberId: string; method: AssessmentMethod | null }>(
    'enrolment',
    'enrolment',
  ),
  'enrolment.team_member_removed': action<{ memberId: string }>('enrolment', 'enrolment'),
  /** Of the enrolment that is due first; units: how many of the candidate are not finished. */
  'enrolment.reminded': action<{ candidateId: string; groupId: string; units: number; dueOn: string | null }>(
    'enrolment',
    'enrolment',
  ),
  'enrolment.withdrawn': action<{ from: EnrolmentState }>('enrolment', 'enrolment'),
  /** units: how many count by what they came from. */
  'programme_enrolment.created': action<
    ProgrammeEnrolmentFacts & {
      assessorId: string;
      supervisorId: string;
      groupId: string | null;
      attempt: number;
      dueOn: string | null;
      units: Readonly<Record<Exclude<ProgrammeUnitOrigin, 'carried_over'>, number>>;
      /** Of several people who were assigned at once: how many have this one, on the first of them; 0 on the others. */
      assessorPeople: number;
      supervisorPeople: number;
      tellsAssessor: boolean;
      tellsSupervisor: boolean;
    }
  >('enrolment', 'programme_enrolment'),
  /** signed: units that count as they are · asked: those whose renewal the assessors decide on. */
  'programme_enrolment.renewed': action<
    ProgrammeEnrolmentFacts & {
      formerId: string;
      assessorId: string;
      supervisorId: string;
      attempt: number;
      dueOn: string | null;
      signed: number;
      asked: number;
    }
  >('enrolment', 'programme_enrolment'),
  'programme_enrolment.unit_chosen': action<
    ProgrammeEnrolmentFacts & { unitId: string; programmeUnitId: string; origin: ProgrammeUnitOrigin }
  >('enrolment', 'programme_enrolment'),
  'programme_enrolment.changed': action<ProgrammeEnrolmentFacts & { dueOn: string | null }>(
    'enrolment',
    'programme_enrolment',
  ),
  'programme_enrolment.assessor_changed': action<
    ProgrammeEnrolmentFacts & { formerAssessorId: string; assessorId: string }
  >('enrolment', 'programme_enrolment'),
  'programme_enrolment.supervisor_changed': action<
    ProgrammeEnrolmentFacts & { formerSupervisorId: string; supervisorId: string }
  >('enrolment', 'programme_enrolment'),
  'programme_enrolment.withdrawn': action<
    ProgrammeEnrolmentFacts & { from: ProgrammeEnrolmentState; units: number }
  >('enrolment', 'programme_enrolment'),
  'entry.checked': action<
    ProgrammeEnrolmentFacts & {
      requirementId: string;
      result: EntryCheckResult;
      checkId: string;
      /** The check of a former enrolment that it rests on. */
      takenFromId: string | null;
    }
  >('enrolment', 'programme_enrolment'),
  'enrolment.carried_over': action<{
    carryOverId: string;
    fromEnrolmentId: string;
    toEnrolmentId: string;
    fromRelease: string;
    toRelease: string;
    equivalent: readonly string[];
    open: number;
  }>('enrolment', 'enrolment'),
  /** Recorded with both enrolments. */
  'enrolment.further_attempt': action<{
    carryOverId: string;
    purpose: CarryOverPurpose;
    fromEnrolmentId: string;
    toEnrolmentId: string;
    carried: readonly string[];
    open: number;
  }>('enrolment', 'enrolment'),
  'enrolment.renewal_proposed': action<{
    proposalId: string;
    programmeEnrolmentId: string | null;
    /** Who decides and assesses in place of the assessor before. */
    memberId: string | null;
    /** Who signs in place of the supervisor before. */
    supervisorId: string | null;
  }>('enrolment', 'enrolment'),
  'assessment_plan.carried_over': action<
    ContentOf & { carriedFromId: string; number: number; items: number }
  >('plan', 'assessment_plan'),
  'reasonable_adjustment.carried_over': action('plan', 'reasonable_adjustment'),
  'self_assessment.carried_over': action<TargetsFacts>('plan', 'enrolment'),
  'assessment_plan.saved': action<ContentOf & { number: number; items: number }>('plan', 'assessment_plan'),
  'assessment_plan.shared': action<{ number: number }>('plan', 'assessment_plan'),
  'assessment_plan.acknowledged': action<{ number: number; remarked: boolean }>('plan', 'assessment_plan'),
  'reasonable_adjustment.recorded': action('plan', 'reasonable_adjustment'),
  'reasonable_adjustment.ended': action('plan', 'reasonable_adjustment'),
  'self_assessment.rated': action<TargetsFacts>('plan', 'enrolment'),
  /** another: a time stands already, and stays until everybody has agreed to this one. */
  'appointment.proposed': action<
    AppointmentFacts & {
      proposalId: string;
      method: AppointmentMethod;
      startsAt: string;
      endsAt: string;
      another: boolean;
    }
  >('plan', 'appointment'),
  /** booked: nobody's answer is awaited any more. */
  'appointment.accepted': action<AppointmentFacts & { proposalId: string; booked: boolean }>(
    'plan',
    'appointment',
  ),
  'appointment.declined': action<AppointmentFacts & { proposalId: string }>('plan', 'appointment'),
  'appointment.withdrawn': action<AppointmentFacts & { proposalId: string }>('plan', 'appointment'),
  /** booked: a time stood. */
  'appointment.cancelled': action<AppointmentFacts & { booked: boolean }>('plan', 'appointment'),
  'appointment.assessor_changed': action<AppointmentFacts & { formerAssessorId: string }>(
    'plan',
    'appointment',
  ),
  'appointment.held': action<{ evidenceId: string }>('plan', 'appointment'),
  /** when: the day before, or the hour before. */
  'appointment.reminded': action<AppointmentFacts & { when: 'tomorrow' | 'soon' }>('plan', 'appointment'),
  'calendar.subscribed': action('people', 'member'),
  'calendar.revoked': action('people', 'member'),
  'request.opened': action<{ targetId: string }>('evidence', 'evidence_request'),
  'request.closed': action<{ targetId: string }>('evidence', 'evidence_request'),
  'file.stored': action<{ purpose: FilePurpose; mediaType: string; size: number; sha256: string }>(
    'evidence',
    'file',
  ),
  'file.cleared': action('evidence', 'file'),
  'file.refused': action<{ memberId: string; signature: string }>('evidence', 'file'),
  'evidence.recorded': action<
    ContentOf & {
      versionId: string;
      method: AssessmentMethod;
      toolVersionId?: string | undefined;
      occasionId?: string | undefined;
      claims: readonly ClaimFacts[];
      judgements: readonly JudgementFacts[];
    }
  >('evidence', 'evidence'),
  'evidence.revised': action<
    ContentOf & {
      versionId: string;
      number: number;
      /** The version before. */
      replaces: string;
      claims: readonly (ClaimFacts & { enrolmentId: string })[];
    }
  >('evidence', 'evidence'),
  'evidence.judged': action<{
    evidenceId: string;
    claims: readonly ClaimFacts[];
    judgements: readonly (JudgementFacts & { supersedesId: string | null })[];
    /** Some of the judgements contradict another assessor, and wait for the lead. */
    disagrees?: true;
    /** Some of them are the lead's word on what assessors disagreed about. */
    settles?: true;
  }>('decision', 'evidence_version'),
  /** In a further enrolment of the same candidate, when it was recorded or later. */
  'evidence.claimed': action<{
    evidenceId: string;
    claims: readonly ClaimFacts[];
    judgements: readonly JudgementFacts[];
  }>('evidence', 'evidence_version'),
  /** Claims of a signed unit that stay as they were signed. */
  'evidence.kept': action<{
    evidenceId: string;
    change: 'revised' | 'withdrawn';
    claimIds: readonly string[];
  }>('evidence', 'evidence_version'),
  'suggestion.dismissed': action<{ targetId: string }>('evidence', 'evidence'),
  'evidence.withdrawn': action<{ versionId: string; enrolmentIds: readonly string[] }>(
    'evidence',
    'evidence',
  ),
  'mark.made': action<{
    evidenceId: string;
    versionId: string;
    fileId: string | null;
    kind: MarkKind;
    targetIds: readonly string[];
  }>('evidence', 'evidence_mark'),
  'mark.removed': action<{ evidenceId: string; versionId: string }>('evidence', 'evidence_mark'),
  'third_party.proposed': action('third_party', 'third_party_invitation'),
  'third_party.invited': action<{
    method: ThirdPartyMethod;
    days: number;
    questions: number;
    byMail: boolean;
    toolVersionId: string | null;
  }>('third_party', 'third_party_invitation'),
  'third_party.reminded': action<{ byItself: boolean }>('third_party', 'third_party_invitation'),
  'third_party.resent': action<{ days: number; byMail: boolean }>('third_party', 'third_party_invitation'),
  'third_party.opened': action('third_party', 'third_party_invitation'),
  'third_party.answered': action<
    ContentOf & { evidenceId: string | null; linkId: string; conflictDeclared: boolean }
  >('third_party', 'third_party_invitation'),
  'third_party.declined': action('third_party', 'third_party_invitation'),
  'third_party.withdrawn': action('third_party', 'third_party_invitation'),
  'third_party.identity_confirmed': action<{ means: AuthenticityMeans; evidenceId: string | null }>(
    'third_party',
    'third_party_invitation',
  ),
  'feedback.given': action<SpokenFacts>('conversation', 'message'),
  'feedback.held': action<SpokenFacts>('conversation', 'message'),
  'feedback.released': action<{ count: number }>('conversation', 'enrolment'),
  'question.asked': action<SpokenFacts>('conversation', 'message'),
  'message.answered': action<SpokenFacts>('conversation', 'message'),
  'judgement.disputed': action<SpokenFacts>('conversation', 'message'),
  'dispute.resolved': action<SpokenFacts>('conversation', 'message'),
  'rules.changed': action<{
    version: number;
    overrides: number;
    /** Where they follow a new edition: how many, and from which to which. */
    followed?: number;
    fromReleaseId?: string;
    toReleaseId?: string;
  }>('system', 'evidence_rule_set'),
  /** With the ids that the job was given. */
  'job.retried': action<{ kind: string } & Readonly<Record<string, string>>>('system', 'job'),
  'job.discarded': action<{ kind: string } & Readonly<Record<string, string>>>('system', 'job'),
  'coverage.reassessed': action<{ ruleVersion: number; lost: readonly string[]; gained: readonly string[] }>(
    'system',
    'enrolment',
  ),
  /** on: the day, YYYY-MM-DD. */
  'coverage.expiring': action<TargetsFacts & { on: string }>('system', 'enrolment'),
  'coverage.expired': action<TargetsFacts>('system', 'enrolment'),
  'outcome.decided': action<{
    decision: OutcomeDecision;
    number: number;
    supersedesId: string | null;
    itemCount: number;
  }>('decision', 'outcome'),
  'sign-off.signed': action<{
    outcomeId: string;
    manifestSha256: string;
    itemCount: number;
    /** The last day on which it is valid, YYYY-MM-DD; null: without an end. */
    validUntil?: string | null;
  }>('decision', 'sign_off'),
  'sign-off.returned': action<{ outcomeId: string; reasonCode: ReturnReason }>('decision', 'sign_off_return'),
  /** units: signatures that it rests on. */
  'programme.decided': action<
    ProgrammeEnrolmentFacts & {
      supervisorId: string;
      outcomeId: string;
      decision: OutcomeDecision;
      units: number;
    }
  >('decision', 'programme_enrolment'),
  'programme.signed': action<
    ProgrammeEnrolmentFacts & {
      assessorId: string;
      signOffId: string;
      outcomeId: string;
      manifestSha256: string;
      units: number;
      /** The last day on which it is valid, YYYY-MM-DD; null: without an end. */
      validUntil: string | null;
    }
  >('decision', 'programme_enrolment'),
  'programme.returned': action<
    ProgrammeEnrolmentFacts & { assessorId: string; outcomeId: string; returnId: string }
  >('decision', 'programme_enrolment'),
  /** days: before which of the set times it is. */
  'validity.ending': action<ValidityFacts & { days: number }>('system', 'validity'),
  'validity.ended': action<ValidityFacts>('system', 'validity'),
  /** How many people the last events of the kind are about: of the whole organisation, or of one leader's groups. */
  'validities.ending': action<{ leaderId: string | null; people: number; days: number }>(
    'system',
    'organisation',
  ),
  'validities.ended': action<{ leaderId: string | null; people: number }>('system', 'organisation'),
};

export type AuditAction = keyof typeof definitions;

/** The facts of an event as it is recorded today. */
export type AuditFacts<Action extends AuditAction> = NonNullable<(typeof definitions)[Action]['facts']>;

/** An action with its facts, before it is said what the event is about. */
export type ActionWithFacts<Action extends AuditAction = AuditAction> = Action extends AuditAction
  ? { readonly action: Action } & (AuditFacts<Action> extends NoFacts
      ? { readonly facts?: NoFacts }
      : { readonly facts: AuditFacts<Action> })
  : never;

/** Without those of any name. */
type NamesIn<Facts> = Facts extends unknown ? (string extends keyof Facts ? never : keyof Facts) : never;

/** Every fact that some event has. A name that no event has any more is read by nobody either. */
export type AuditFactName = { [Action in AuditAction]: NamesIn<AuditFacts<Action>> }[AuditAction];

const isAction = (name: string): name is AuditAction => name in definitions;

/** In the order in which the work is done. */
export const auditActions: readonly AuditAction[] = Object.keys(definitions).filter(isAction);

/** Each action is of one kind. */
export const auditKindOf = (name: AuditAction): AuditKind => definitions[name].kind;

/** What the id of an event's subject is the id of. */
export const auditSubjectOf = (name: AuditAction): AuditSubject => definitions[name].subject;

/** What can be wrong with something that the trail proves. */
export const damageKinds = ['altered', 'removed', 'added', 'inconsistent', 'unguarded'] as const;

export type DamageKind = (typeof damageKinds)[number];
