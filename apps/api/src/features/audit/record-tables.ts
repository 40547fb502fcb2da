/** How a row of the record is told from others and what of it is fingerprinted (docs/adr/0040). */
export interface RecordTable {
  /** Columns of the primary key after the organisation. */
  readonly key: readonly string[];
  /** Columns that say nothing about the record: counters of versions, what is derived from other rows. */
  readonly except?: readonly string[];
  /** Whether its rows change, each time with an event; others are only added to. */
  readonly moves?: boolean;
}

const byId: RecordTable = { key: ['id'] };
const movesById: RecordTable = { key: ['id'], moves: true };

/**
 * Every table whose rows the trail proves. The triggers of the database make the fingerprints; what checks them does
 * not ask the database how, and a test holds the two together.
 */
export const recordTables = {
  unit: { key: ['id'], except: ['searchable'] },
  element: byId,
  indicator: byId,
  output: byId,
  competence_item: byId,
  competence_item_element: { key: ['competence_item_id', 'element_id'] },
  guide_item: byId,
  note: byId,
  note_citation: byId,
  evidence_rule_set: { key: ['version'] },
  enrolment_withdrawal: { key: ['enrolment_id'] },
  evidence: byId,
  evidence_version: byId,
  evidence_version_file: { key: ['evidence_version_id', 'file_id'] },
  evidence_probe: { key: ['evidence_version_id', 'competence_item_id'] },
  evidence_withdrawal: { key: ['evidence_id'] },
  claim: byId,
  kept_claim: { key: ['claim_id'] },
  dismissed_suggestion: { key: ['evidence_id', 'target_id', 'dismissed_by'] },
  judgement: byId,
  outcome: byId,
  outcome_item: { key: ['outcome_id', 'judgement_id'] },
  sign_off: byId,
  sign_off_item: { key: ['sign_off_id', 'judgement_id'] },
  sign_off_return: byId,
  import_review: byId,
  reading_edit: byId,
  release_withdrawal: byId,
  carry_over: byId,
  carry_over_item: { key: ['carry_over_id', 'target_id'] },
  carried_claim: { key: ['claim_id'] },
  translation: byId,
  translation_decision: byId,
  assessment_tool_version: byId,
  assessment_tool_line: byId,
  assessment_tool_line_target: { key: ['line_id', 'position'] },
  evidence_mark: byId,
  evidence_mark_target: { key: ['mark_id', 'target_id'] },
  evidence_mark_removal: { key: ['mark_id'] },
  third_party_link: byId,
  third_party_event: byId,
  third_party_response: { key: ['invitation_id'] },
  identity_check: byId,
  message: byId,
  message_release: { key: ['message_id'] },
  assessment_plan_version: byId,
  assessment_plan_item: byId,
  assessment_plan_item_target: { key: ['item_id', 'position'] },
  assessment_plan_share: { key: ['version_id'] },
  assessment_plan_acknowledgement: { key: ['version_id'] },
  reasonable_adjustment: byId,
  self_rating: byId,
  self_rating_evidence: { key: ['rating_id', 'evidence_id'] },
  organisation: movesById,
  member: { key: ['id'], except: ['version', 'searchable', 'email_key'], moves: true },
  member_role: movesById,
  standard: movesById,
  release: { key: ['id'], except: ['searchable'], moves: true },
  standard_import: { key: ['id'], except: ['version', 'updated_at'], moves: true },
  finding: { key: ['id'], except: ['version'], moves: true },
  stored_file: movesById,
  enrolment: {
    key: ['id'],
    except: [
      'indicators_total',
      'indicators_covered',
      'critical_total',
      'critical_covered',
      'to_judge',
      'indicator_strip',
      'critical_strip',
      'output_strip',
      'knowledge_strip',
      'skill_strip',
      'attitude_strip',
      'required_missing',
      'coverage_due_on',
      'rule_version',
      'attitudes_by_programme',
      'version',
      'last_activity_at',
    ],
    moves: true,
  },
  enrolment_assessor: movesById,
  evidence_request: movesById,
  open_work_kept: byId,
  assessment_tool: { key: ['id'], except: ['version'], moves: true },
  translation_line: { key: ['source_id', 'part', 'locale'], moves: true },
  third_party_invitation: {
    key: ['id'],
    except: ['version', 'reminded_at', 'next_reminder_at'],
    moves: true,
  },
  programme: { key: ['id'], except: ['version'], moves: true },
  programme_version: byId,
  programme_section: byId,
  programme_unit: byId,
  programme_unit_prerequisite: { key: ['programme_unit_id', 'requires_id'] },
  programme_entry_requirement: byId,
  candidate_group: { key: ['id'], except: ['version'], moves: true },
  candidate_group_member: { key: ['group_id', 'candidate_id'], moves: true },
  programme_enrolment: { key: ['id'], except: ['version'], moves: true },
  programme_enrolment_unit: { key: ['programme_enrolment_id', 'programme_unit_id', 'enrolment_id'] },
  programme_enrolment_withdrawal: { key: ['programme_enrolment_id'] },
  entry_check: byId,
  programme_outcome: byId,
  programme_outcome_unit: { key: ['programme_outcome_id', 'programme_unit_id'] },
  programme_sign_off: byId,
  programme_sign_off_unit: { key: ['programme_sign_off_id', 'sign_off_id'] },
  programme_sign_off_return: byId,
  validity: byId,
  validity_notice: { key: ['validity_id', 'days'] },
  further_attempt_proposal: byId,
  appointment: { key: ['id'], except: ['version', 'next_reminder_at'], moves: true },
  appointment_person: { key: ['appointment_id', 'enrolment_id'] },
  appointment_target: { key: ['appointment_id', 'target_id'] },
  appointment_proposal: byId,
  appointment_answer: byId,
  appointment_evidence: { key: ['appointment_id', 'evidence_id'] },
} as const satisfies Readonly<Record<string, RecordTable>>;

/** Those whose rows change. */
export const movingTables: readonly string[] = Object.entries<RecordTable>(recordTables)
  .filter(([, { moves = false }]) => moves)
  .map(([table]) => table);

export type RecordTableName = keyof typeof recordTables;

/** What damage is named by: a table of the record, or one of the things that prove it. */
export type RecordName = RecordTableName | 'event' | 'checkpoint' | 'coverage' | 'guard';

const isRecordTable = (name: string): name is RecordTableName => name in recordTables;

export const recordNames: readonly RecordName[] = [
  'event',
  'checkpoint',
  'coverage',
  'guard',
  ...Object.keys(recordTables).filter(isRecordTable),
];

/** Tables of an organisation that are not the record, each with its reason; a test accepts no other. */
export const otherTables: Readonly<Record<string, string>> = {
  audit_event: 'is the chain itself',
  audit_head: 'is the end of the chain',
  audit_checkpoint: 'says how far the file of checkpoints is',
  target_state: 'is computed from the record, and compared with it',
  verification: 'says what the last check of the record found',
  waiting_claim:
    'repeats the claims that nobody has judged or that assessors disagree about, kept by triggers on the record',
  coverage_notice: 'keeps a reminder from being sent twice',
  idempotency_key: 'is an answer kept for a repeated request',
  search_entry: 'is an index of published text',
  search_part: 'is an index of published text',
  search_gram: 'is an index of published text',
  file_preview: 'is a picture that can be made again from its file',
  file_upload: 'is a file on its way in',
  file_job: 'is work to be done with a file',
  calendar_feed: 'is a way to read one’s own appointments, told of by the events of its making and its end',
  account_link: 'is a way in for one person, told of by the events of its making and its use',
  mail_message: 'is a letter on its way out',
  conversation_read: 'says how far somebody has read',
  notification: 'is derived from the chain',
  notification_cursor: 'says how far the chain was read for notifications',
  notification_digest: 'says when a digest is due',
  notification_preference: 'is how somebody wants to be told',
};
