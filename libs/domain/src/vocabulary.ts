/**
 * Every list of values is said once, here, and feeds types, DTOs and translation keys. Migrations say their own, as it
 * was when they were written; where a list grows, a further migration widens the CHECK (docs/adr/0050).
 */
export const roles = [
  'admin',
  'author',
  'assessor',
  'candidate',
  'supervisor',
  'verifier',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

export const assessmentMethods = [
  'direct_observation',
  'document_review',
  'oral_questioning',
  'written_questioning',
  'third_party_report',
  'stakeholder_feedback',
  'product_portfolio',
  'simulation',
  'prior_learning',
] as const;
export type AssessmentMethod = (typeof assessmentMethods)[number];

export const verdicts = ['satisfactory', 'not_yet', 'not_seen'] as const;
export type Verdict = (typeof verdicts)[number];

/** What evidence is claimed for, in the order in which it is shown. */
export const targetKinds = [
  'indicator',
  'critical_evidence',
  'output',
  'knowledge',
  'skill',
  'attitude',
] as const;
export type TargetKind = (typeof targetKinds)[number];

export const targetStatuses = ['covered', 'partly', 'to_judge', 'not_yet', 'expired', 'none'] as const;
export type TargetStatus = (typeof targetStatuses)[number];

export const outcomeDecisions = ['competent', 'not_yet_competent'] as const;
export type OutcomeDecision = (typeof outcomeDecisions)[number];

export const returnReasons = [
  'insufficient_evidence',
  'reasoning_unclear',
  'observe_again',
  'other',
] as const;
export type ReturnReason = (typeof returnReasons)[number];

export const enrolmentStates = [
  'planned',
  'in_progress',
  'ready_to_decide',
  'decided',
  'signed',
  'withdrawn',
] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

export const releaseStates = ['draft', 'published', 'superseded', 'withdrawn'] as const;
export type ReleaseState = (typeof releaseStates)[number];

export const standardKinds = ['unit', 'occupation'] as const;
export type StandardKind = (typeof standardKinds)[number];

export const competenceKinds = ['knowledge', 'skill', 'attitude'] as const satisfies readonly TargetKind[];
export type CompetenceKind = (typeof competenceKinds)[number];

export const guideSections = ['critical_evidence', 'context_and_resources', 'method', 'support'] as const;
export type GuideSection = (typeof guideSections)[number];

export const findingGrades = ['decide', 'repaired', 'kept'] as const;
export type FindingGrade = (typeof findingGrades)[number];

export const importStates = ['open', 'in_review', 'published', 'discarded'] as const;
export type ImportState = (typeof importStates)[number];

/** What a standard's document may come as; each is read by its content, not by its name. */
export const documentFormats = ['text', 'html', 'pdf', 'docx', 'odt', 'xlsx', 'csv', 'json'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
/** What the record of an import says of its review, in the order in which it happens. */
export const reviewSteps = ['submitted', 'returned', 'published'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** What an author may change in what was read; an edit is taken back by a further row, never removed. */
export const readingEditOps = ['set-text', 'move', 'place', 'undo'] as const;
export type ReadingEditOp = (typeof readingEditOps)[number];

export const readItemKinds = [
  'unit',
  'element',
  'indicator',
  'output',
  'knowledge',
  'skill',
  'attitude',
  'guide_item',
  'note',
] as const;
export type ReadItemKind = (typeof readItemKinds)[number];

export const locales = ['zh-TW', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Instruments of assessment, in the order in which they are used. */
export const toolKinds = [
  'observation_checklist',
  'question_set',
  'document_review',
  'third_party_form',
] as const;
export type ToolKind = (typeof toolKinds)[number];

/** draft: never used · in_use: one of its versions is used · retired: not used any more, kept for what it proved. */
export const toolStates = ['draft', 'in_use', 'retired'] as const;
export type ToolState = (typeof toolStates)[number];

/** draft: never used · in_use: people are assigned to one of its versions · retired: nobody is assigned to it any more. */
export const programmeStates = ['draft', 'in_use', 'retired'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

export const programmeEnrolmentStates = ['in_progress', 'decided', 'signed', 'withdrawn'] as const;
export type ProgrammeEnrolmentState = (typeof programmeEnrolmentStates)[number];

/**
 * How an enrolment on a unit came to count for a programme. new: made with the assignment · going_on: was open before ·
 * signed: had been signed before · attempt: a further attempt or a renewal · carried_over: went on under a newer edition.
 */
export const programmeUnitOrigins = ['new', 'going_on', 'signed', 'attempt', 'carried_over'] as const;
export type ProgrammeUnitOrigin = (typeof programmeUnitOrigins)[number];

/** Of an entry requirement: seen to be met, let off with a reason, or still to be looked at. */
export const entryCheckResults = ['confirmed', 'waived', 'open'] as const;
export type EntryCheckResult = (typeof entryCheckResults)[number];

export const groupStates = ['active', 'closed'] as const;
export type GroupState = (typeof groupStates)[number];

/** What a line of a tool is tied to; a guide item is a critical evidence item or a method. */
export const toolTargetKinds = ['indicator', 'guide_item', 'competence_item', 'output'] as const;
export type ToolTargetKind = (typeof toolTargetKinds)[number];

/**
 * How it was made sure that a piece of evidence is the candidate's own. witnessed: the assessor was there · declared:
 * the candidate says so · questioned: by asking about it · source_checked: against the original or its keeper ·
 * identity_*: how it is known who the third party is that reported it.
 */
export const authenticityMeans = [
  'witnessed',
  'declared',
  'questioned',
  'source_checked',
  'identity_email',
  'identity_telephone',
  'identity_in_person',
] as const;
export type AuthenticityMeans = (typeof authenticityMeans)[number];

/** queued: waits for its hour and for the server · sent: taken by a mail server · failed: given up · cancelled: overtaken. */
export const mailStates = ['queued', 'sent', 'failed', 'cancelled'] as const;
export type MailState = (typeof mailStates)[number];

/** What is marked in a file of evidence: a page, words on it, a part of a picture, a time in sound or film. */
export const markKinds = ['page', 'passage', 'region', 'span', 'words', 'cells'] as const;
export type MarkKind = (typeof markKinds)[number];
/** Methods whose evidence comes from somebody who is neither the candidate nor the assessor. */
export const thirdPartyMethods = [
  'third_party_report',
  'stakeholder_feedback',
] as const satisfies readonly AssessmentMethod[];
export type ThirdPartyMethod = (typeof thirdPartyMethods)[number];

/** What the record of an invitation says happened to it. */
export const thirdPartyEvents = [
  'proposed',
  'invited',
  'reminded',
  'resent',
  'opened',
  'answered',
  'declined',
  'withdrawn',
  'identity_confirmed',
] as const;
export type ThirdPartyEvent = (typeof thirdPartyEvents)[number];
/**
 * What is said about an enrolment. feedback: by the assessor · question: by the candidate · answer: to any of them ·
 * dispute: the candidate does not accept a judgement · resolution: the assessor's answer to a dispute, with its result.
 */
export const messageKinds = ['feedback', 'question', 'answer', 'dispute', 'resolution'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** answered: it was a misunderstanding · upheld: the judgement stands · changed: another judgement took its place. */
export const disputeResults = ['answered', 'upheld', 'changed'] as const;
export type DisputeResult = (typeof disputeResults)[number];

/** Those an enrolment names; what happened to it is told to them, each in their own words. */
export const enrolmentParties = ['candidate', 'assessor', 'supervisor'] as const;
export type EnrolmentParty = (typeof enrolmentParties)[number];

/** Roles whose every holder is told. */
export const notifiedRoles = ['admin', 'auditor'] as const;

/**
 * As whom somebody is told: as one whom the enrolment names, as one of those who assess beside the lead (`team`: each of
 * them · `team_member`: the one it is about), as one whom it named until then, as who sent the file, as who leads the
 * group, or as whoever holds the role.
 */
export const notificationParties = [
  ...enrolmentParties,
  'team',
  'team_member',
  'appointment_assessor',
  'former_assessor',
  'former_supervisor',
  'former_team_member',
  'uploader',
  'leader',
  ...notifiedRoles,
] as const;
export type NotificationParty = (typeof notificationParties)[number];

/** What people can set apart: how soon they want to hear of it. */
export const notificationTopics = [
  'conversation',
  'requests',
  'evidence',
  'judgements',
  'decisions',
  'third_parties',
  'plans',
  'appointments',
  'reminders',
  'record',
] as const;
export type NotificationTopic = (typeof notificationTopics)[number];

/** How a topic reaches somebody by e-mail; in the portal everything is shown at once. */
export const mailDeliveries = ['at_once', 'daily', 'off'] as const;
export type MailDelivery = (typeof mailDeliveries)[number];

/** What a notification says, in the words of the one who gets it. */
export const notificationKinds = [
  'feedback_given',
  'feedback_released',
  'question_asked',
  'message_answered',
  'judgement_disputed',
  'dispute_resolved',
  'evidence_requested',
  'evidence_recorded',
  'evidence_submitted',
  'evidence_revised',
  'evidence_withdrawn',
  'evidence_judged',
  'outcome_competent',
  'outcome_not_yet',
  'ready_to_sign',
  'unit_signed',
  'sign_off_returned',
  'enrolment_created',
  'enrolment_changed',
  'assessing_given',
  'assessing_taken',
  'assessor_changed',
  'signing_given',
  'signing_taken',
  'supervisor_changed',
  'enrolment_withdrawn',
  'enrolment_carried_over',
  'third_party_proposed',
  'third_party_answered',
  'third_party_declined',
  'plan_shared',
  'plan_acknowledged',
  'coverage_expiring',
  'coverage_expired',
  'file_refused',
  'record_damaged',
  'verification_failed',
  'validity_ending',
  'validity_ended',
  'validities_ending',
  'validities_ended',
  'renewal_proposed',
  'renewal_opened',
  'further_attempt_opened',
  'team_joined',
  'team_bound',
  'team_left',
  'team_member_added',
  'team_member_removed',
  'disagreement_opened',
  'disagreement_settled',
  'group_given',
  'work_reminded',
  'programme_competent',
  'programme_not_yet',
  'programme_to_sign',
  'programme_signed',
  'programme_returned',
  'programme_assigned',
  'programme_people_given',
  'programme_renewed',
  'appointment_proposed',
  'appointment_moved',
  'appointment_accepted',
  'appointment_declined',
  'appointment_withdrawn',
  'appointment_cancelled',
  'appointment_given',
  'appointment_taken',
  'appointment_assessor_changed',
  'appointment_tomorrow',
  'appointment_soon',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];
/** Where the work was done that a piece of evidence shows; unknown where nobody said. */
export const evidenceSettings = ['workplace', 'simulated'] as const;
export type EvidenceSetting = (typeof evidenceSettings)[number];
/**
 * quarantined: kept, and shown to nobody before the scanner has answered · clean: may be read · refused: the scanner
 * found something, and the bytes are gone.
 */
export const fileStates = ['quarantined', 'clean', 'refused'] as const;
export type FileState = (typeof fileStates)[number];

/** What a file was stored for: who may read it follows from that. */
export const filePurposes = ['evidence', 'standard_source'] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** stored: a file by now · refused: whole, and not taken · cancelled: given up by its owner · expired: nothing came any more. */
export const fileUploadStates = ['receiving', 'stored', 'refused', 'cancelled', 'expired'] as const;
export type FileUploadState = (typeof fileUploadStates)[number];

/**
 * thumb: small, of any file that can be drawn · page: a page to read, or the picture itself · poster: a frame of a film ·
 * reading: words and tables of an office file · document: its pages as a PDF.
 */
export const filePreviewKinds = ['thumb', 'page', 'poster', 'reading', 'document'] as const;
export type FilePreviewKind = (typeof filePreviewKinds)[number];

/** scan: ask the virus scanner · preview: draw what can be drawn. */
export const fileJobKinds = ['scan', 'preview'] as const;
export type FileJobKind = (typeof fileJobKinds)[number];

export const fileJobStates = ['waiting', 'done', 'failed'] as const;
export type FileJobState = (typeof fileJobStates)[number];
/** Who carries an item of an assessment plan out. A third party is somebody outside, named in words. */
export const planPerformers = ['assessor', 'candidate', 'third_party'] as const;
export type PlanPerformer = (typeof planPerformers)[number];

/** Why the way of assessing is adjusted for somebody; sensitive, so no finer than deciding needs. */
export const adjustmentReasons = [
  'disability',
  'health',
  'language',
  'care',
  'work_arrangement',
  'belief',
  'other',
] as const;
export type AdjustmentReason = (typeof adjustmentReasons)[number];

/** A candidate's own view of one indicator, from the best down; no judgement. */
export const selfRatings = ['alone', 'with_help', 'not_yet', 'never'] as const;
export type SelfRating = (typeof selfRatings)[number];
