/** Every list of values is said once, here, and feeds types, DTOs, CHECK constraints and translation keys. */
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

export const targetKinds = ['indicator', 'critical_evidence'] as const;
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

export const competenceKinds = ['knowledge', 'skill', 'attitude'] as const;
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

/** What a line of a tool is tied to; a guide item is a critical evidence item or a method. */
export const toolTargetKinds = ['indicator', 'guide_item', 'competence_item'] as const;
export type ToolTargetKind = (typeof toolTargetKinds)[number];
