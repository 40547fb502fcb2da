import * as domain from '@attest/domain';

type Values = readonly string[];

const except = (values: Values, ...without: Values): Values =>
  values.filter((value) => !without.includes(value));

/** Which list of libs/domain each column of the database keeps to, by `table.column`. */
export const keptLists: Readonly<Record<string, Values>> = {
  'account.locale': domain.locales,
  'appointment.method': domain.appointmentMethods,
  'appointment.state': domain.appointmentStates,
  'appointment_answer.answer': domain.appointmentAnswers,
  'appointment_proposal.way': domain.appointmentWays,
  'account_link.delivery': domain.linkDeliveries,
  'account_link.purpose': domain.linkPurposes,
  'assessment_plan_item.method': domain.assessmentMethods,
  'assessment_plan_item.performer': domain.planPerformers,
  'assessment_plan_item.tool_kind': domain.toolKinds,
  'assessment_tool.kind': domain.toolKinds,
  'assessment_tool.state': domain.toolStates,
  'assessment_tool_line_target.kind': domain.toolTargetKinds,
  'candidate_group.state': domain.groupStates,
  'carry_over.purpose': domain.carryOverPurposes,
  'carry_over_item.change': domain.releaseChanges,
  'carry_over_item.proposal': domain.carryOverProposals,
  'competence_item.kind': domain.competenceKinds,
  'enrolment.state': domain.enrolmentStates,
  'entry_check.result': domain.entryCheckResults,
  'evidence.method': domain.assessmentMethods,
  'enrolment_assessor.method': domain.assessmentMethods,
  'evidence_mark.locator.kind': domain.markKinds,
  'file_job.kind': domain.fileJobKinds,
  'file_job.state': domain.fileJobStates,
  'file_preview.kind': domain.filePreviewKinds,
  'file_upload.state': domain.fileUploadStates,
  'finding.grade': domain.findingGrades,
  'guide_item.section': domain.guideSections,
  'identity_check.means': domain.identityMeans,
  'import_review.step': domain.reviewSteps,
  'judgement.authentic_by': domain.authenticityMeans,
  'judgement.verdict': domain.verdicts,
  'mail_message.locale': domain.locales,
  'mail_message.state': domain.mailStates,
  'member.state': domain.memberStates,
  'member_role.role': domain.roles,
  'message.kind': domain.messageKinds,
  'message.result': domain.disputeResults,
  // A note is cited, and cites no other.
  'note_citation.source_kind': except(domain.readItemKinds, 'note'),
  'notification.delivery': domain.mailDeliveries,
  'notification.kind': domain.notificationKinds,
  'notification.party': domain.notificationParties,
  'notification.topic': domain.notificationTopics,
  'open_work_kept.because': domain.openWorkCauses,
  'outcome.decision': domain.outcomeDecisions,
  'programme.state': domain.programmeStates,
  'programme_enrolment.state': domain.programmeEnrolmentStates,
  'programme_enrolment_unit.origin': domain.programmeUnitOrigins,
  'programme_outcome.decision': domain.outcomeDecisions,
  'programme_sign_off.authentication': domain.signingAuthentications,
  'reading_edit.kind': domain.readItemKinds,
  'reading_edit.op': domain.readingEditOps,
  'reasonable_adjustment.reason': domain.adjustmentReasons,
  'release.kind': domain.standardKinds,
  'release.state': domain.releaseStates,
  'search_entry.kind': domain.searchKinds,
  'search_part.kind': domain.searchKinds,
  'self_rating.rating': domain.selfRatings,
  'session.end_reason': domain.sessionEndings,
  'sign_off.authentication': domain.signingAuthentications,
  'sign_off_return.reason_code': domain.returnReasons,
  'standard.kind': domain.standardKinds,
  'standard_import.format': domain.documentFormats,
  'standard_import.kind': domain.standardKinds,
  'standard_import.state': domain.importStates,
  'stored_file.purpose': domain.filePurposes,
  'stored_file.state': domain.fileStates,
  'target_state.status': domain.targetStatuses,
  'target_state.target_kind': domain.targetKinds,
  'third_party_event.kind': domain.thirdPartyEvents,
  'third_party_invitation.locale': domain.locales,
  'third_party_invitation.method': domain.thirdPartyMethods,
  'third_party_invitation.relationship': domain.thirdPartyRelationships,
  'third_party_invitation.state': domain.keptInvitationStates,
  'translation.locale': domain.translationLocales,
  'translation.source_kind': domain.sourceKinds,
  'translation_decision.decision': domain.translationDecisions,
  'translation_line.locale': domain.translationLocales,
  'translation_line.state': domain.translationStates,
};

const DETAIL = 'within the detail of a method, which is described as a schema and checked before it is kept';
const COMPUTED = 'computed for the reader, never stored';
const EVENTS = 'steps of a state machine; the states are stored';
const TRAIL = 'the trail takes any action: an event that is already past is not refused for its name';
const QUEUES = 'names of queues, which the library of the queue keeps in tables of its own';
const RULES = 'within the rules of evidence, which are kept as JSON and checked by normalRules before';

/** Lists of libs/domain that no column keeps to, with the reason. */
export const unkeptLists: Readonly<Record<string, string>> = {
  attemptReasons: COMPUTED,
  auditActions: TRAIL,
  auditKinds: COMPUTED,
  adjustmentStates: COMPUTED,
  collectionWays: DETAIL,
  comparedKinds: COMPUTED,
  damageKinds: COMPUTED,
  documentForms: DETAIL,
  documentKinds: DETAIL,
  emailStandings: COMPUTED,
  enrolmentEvents: EVENTS,
  enrolmentParties: 'part of notificationParties, which the column keeps to',
  evidenceSettings: DETAIL,
  fieldRules: COMPUTED,
  groupCellLeads: COMPUTED,
  groupSorts: COMPUTED,
  importEvents: EVENTS,
  invitationEvents: EVENTS,
  invitationStates: 'keptInvitationStates and what time makes of them',
  jobKinds: QUEUES,
  methodIcons: COMPUTED,
  nextStepKinds: COMPUTED,
  notifiedRoles: 'part of notificationParties, which the column keeps to',
  observationSettings: DETAIL,
  operatorJobKinds: QUEUES,
  suggestionReasons: COMPUTED,
  organisationJobKinds: QUEUES,
  planItemStates: COMPUTED,
  planRules: COMPUTED,
  planTargetStates: COMPUTED,
  priorLearningKinds: DETAIL,
  productKinds: DETAIL,
  productShares: DETAIL,
  questioningModes: DETAIL,
  reasonRules: 'within the reasons of a status, which are computed again at any time',
  recorders: COMPUTED,
  releaseEvents: EVENTS,
  candidateFixes: COMPUTED,
  candidateStepKinds: COMPUTED,
  laterKinds: COMPUTED,
  matrixKinds: COMPUTED,
  sectionKinds: COMPUTED,
  remedyKinds: COMPUTED,
  ruleScopes: RULES,
  throughRules: RULES,
  scopes: COMPUTED,
  simulationRoles: DETAIL,
  sourceChecks: DETAIL,
  supervisions: DETAIL,
  thirdPartyRatings: DETAIL,
  unitCellStates: COMPUTED,
  unitStandings: COMPUTED,
  unreadableReasons: 'within the reading kept beside a file, which may be made anew at any time',
  verifications: DETAIL,
  wholeGapKinds: COMPUTED,
};

/** Columns that are named like those that keep to a list, and take any text, with the reason. */
export const freeColumns: Readonly<Record<string, string>> = {
  'audit_event.action': TRAIL,
  'audit_event.subject_kind': TRAIL,
  'mail_message.kind': 'for counting letters; nothing is decided by it',
};

/** Every list of words that libs/domain exports, by its name. */
export const domainLists = (): ReadonlyMap<string, Values> =>
  new Map(
    Object.entries(domain).flatMap(([name, value]): [string, Values][] =>
      isWords(value) ? [[name, value]] : [],
    ),
  );

const isWords = (value: unknown): value is Values =>
  Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string');
