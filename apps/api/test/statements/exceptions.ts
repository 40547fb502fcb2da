/** Statements whose text is not ours, by the name they are run under, with the reason. */
export const notOurs: Readonly<Record<string, string>> = {
  jobs: 'the queue writes its statements itself, for tables of its own',
};

/** What the catalogue cannot see, by `statement.column`, with the part of the statement that says so. */
export const narrowedByTheStatement: Readonly<Record<string, string>> = {
  'dead_letters.kind': 'AND source_name IS NOT NULL',
  'dead_letters.addedAt': 'AND source_created_on IS NOT NULL',
  'dead_letter_lock.kind': 'AND source_name IS NOT NULL',
  'dead_letter_lock.ids': 'AND data IS NOT NULL',
  'my_feedback_list.feedback.remark': 'JOIN judgement j ON … AND j.remark IS NOT NULL',
  'reading_edits_earlier.op': "WHERE e.op <> 'undo'",
  'third_party_page.page.invitedById':
    'CHECK third_party_invitation_sent_whole: who holds a link was invited',
  'validity_leaders.leaderId': 'AND g.leader_id IS NOT NULL',
  'third_party_due_page.page.invitedById': "WHERE i.state IN ('invited', 'opened'), and the same CHECK",
};

/** JSON that a statement takes from elsewhere than a column and does not build itself, by `statement.column`. */
export const unreadableJson: Readonly<Record<string, string>> = {
  'verify_coverage_facts.facts': 'out of a subquery; the same text is read as coverage_load_whole',
  'rules_places.place': 'one of six places by UNION',
  'coverage_read_unit_text.parts': 'as the release lists them, or an empty list',
  'suggestion_unit_texts.parts': 'as the release lists them, or an empty list',
  'outcome_missing.reasons': 'as they are kept, or none, by a view',
  'sign_off_manifest.titles': 'keyed by the ids of versions',
  'sign_off_manifest.names': 'keyed by the ids of members',
  'programme_case_parts.decidedOn': 'as it is kept with the outcome',
  'programme_case_signed.manifest': 'the text that was signed',
  'verify_evidence_versions.questions': 'part of the stored detail',
};
