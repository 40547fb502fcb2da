import { recordTables } from '../../src/features/audit/record-tables';

/**
 * What somebody with the whole database in their hands might do to the record, in words and as SQL. Triggers are off
 * while it runs. `one(table)` is the key of a row that is there.
 */
export interface Kind {
  readonly words: string;
  readonly sql: string;
}

const one = (table: string, key = 'id'): string =>
  `(SELECT ${key} FROM ${table} WHERE organisation_id = :org ORDER BY 1 LIMIT 1)`;

const alter = (words: string, table: string, set: string, key = 'id'): Kind => ({
  words,
  sql: `UPDATE ${table} SET ${set} WHERE organisation_id = :org AND ${key} = ${one(table, key)}`,
});
const remove = (words: string, table: string, key = 'id'): Kind => ({
  words,
  sql: `DELETE FROM ${table} WHERE organisation_id = :org AND ${key} = ${one(table, key)}`,
});
/** A row like one that is there, under another key. */
const add = (words: string, table: string, key = 'id'): Kind => ({
  words,
  sql: `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('${key}', uuidv7()))).* FROM ${table} t WHERE organisation_id = :org AND ${key} = ${one(table, key)}`,
});

/** Somebody else of the same organisation. */
const somebody = `(SELECT id FROM member WHERE organisation_id = :org ORDER BY id DESC LIMIT 1)`;

const judgements: Kind[] = [
  alter('the verdict of a judgement', 'judgement', "verdict = 'not_yet'"),
  alter('the judge of a judgement', 'judgement', `judged_by = ${somebody}`),
  alter('the remark of a judgement', 'judgement', "remark = '沒有這回事'"),
  alter('the day of a judgement', 'judgement', "judged_at = judged_at - interval '1 day'"),
  alter('the authenticity of a judgement', 'judgement', 'authentic = NOT authentic'),
  alter('the means of its authenticity', 'judgement', "authentic_by = '{interview}'"),
  alter('the claim that a judgement is about', 'judgement', `claim_id = uuidv7()`),
  alter('the judgement that another replaces', 'judgement', 'supersedes_id = id'),
  remove('a judgement taken away', 'judgement'),
];

const decisions: Kind[] = [
  alter('the decision of an outcome', 'outcome', "decision = 'not_yet_competent', next_steps = '再來一次'"),
  alter('the reasoning of an outcome', 'outcome', "reasoning = '一次就夠了。'"),
  alter('who decided an outcome', 'outcome', `decided_by = ${somebody}`),
  alter('the day of an outcome', 'outcome', "decided_at = decided_at - interval '1 day'"),
  alter('the rules an outcome rests on', 'outcome', "coverage = '{}'"),
  remove('an outcome taken away', 'outcome'),
  remove('what an outcome rested on, in part', 'outcome_item', 'judgement_id'),
  alter('the signer of a sign-off', 'sign_off', `signer_id = ${somebody}`),
  alter('the printed name of a sign-off', 'sign_off', "printed_name = '別人'"),
  alter('the title of a signer', 'sign_off', "job_title = '總經理'"),
  alter('the meaning of a sign-off', 'sign_off', "meaning = '本人只是看過'"),
  alter('the day of a sign-off', 'sign_off', "signed_at = signed_at - interval '30 days'"),
  alter('the candidate of a sign-off', 'sign_off', `candidate_id = ${somebody}`),
  {
    words: 'the manifest of a sign-off, with its hash',
    sql: `UPDATE sign_off SET manifest = manifest || ' ', manifest_sha256 = sha256(convert_to(manifest || ' ', 'UTF8')) WHERE organisation_id = :org`,
  },
  remove('a sign-off taken away', 'sign_off'),
  remove('an item of a sign-off taken away', 'sign_off_item', 'judgement_id'),
  add('a further sign-off', 'sign_off'),
  alter('the reason for sending back', 'sign_off_return', "reason = '沒有理由'"),
  remove('that a unit was sent back', 'sign_off_return'),
];

const wholes: Kind[] = [
  alter('the decision on a whole', 'programme_outcome', "reasoning = '一次就夠了。'"),
  alter('the signer of a whole', 'programme_sign_off', `signer_id = ${somebody}`),
  alter('the meaning of a signature under a whole', 'programme_sign_off', "meaning = '本人只是看過'"),
  {
    words: 'the manifest of a signature under a whole, with its hash',
    sql: `UPDATE programme_sign_off SET manifest = 'x', manifest_sha256 = sha256('x') WHERE organisation_id = :org`,
  },
  remove('a signature under a whole taken away', 'programme_sign_off'),
  remove('a unit that a whole was signed on taken away', 'programme_sign_off_unit', 'sign_off_id'),
];

const evidence: Kind[] = [
  alter('the candidate of evidence', 'evidence', `candidate_id = ${somebody}`),
  alter('the method of evidence', 'evidence', "method = 'simulation'"),
  remove('a piece of evidence taken away', 'evidence'),
  alter('the place of an observation', 'evidence_version', "place = '別處'"),
  alter('the day of an observation', 'evidence_version', "occurred_at = occurred_at - interval '90 days'"),
  alter('who recorded evidence', 'evidence_version', `recorded_by = ${somebody}`),
  alter('the detail of a method', 'evidence_version', 'detail = detail || \'{"planted": true}\''),
  alter('the declaration of own work', 'evidence_version', "declaration = '不是我做的'"),
  {
    words: 'the content of evidence, with a new hash',
    sql: `UPDATE evidence_version SET narrative = 'x', content_sha256 = sha256('x') WHERE organisation_id = :org`,
  },
  remove('a version of evidence taken away', 'evidence_version'),
  add('a version of evidence put in', 'evidence_version'),
  remove('a file taken out of evidence', 'evidence_version_file', 'file_id'),
  remove('what a question probed', 'evidence_probe', 'competence_item_id'),
  add('a withdrawal put in', 'evidence_withdrawal', 'evidence_id'),
  remove('a withdrawal taken away', 'evidence_withdrawal', 'evidence_id'),
  alter('the reason of a withdrawal', 'evidence_withdrawal', "reason = '別的'", 'evidence_id'),
  remove('a claim taken away', 'claim'),
  {
    words: 'a claim put in',
    sql: `INSERT INTO claim (organisation_id, id, evidence_id, evidence_version_id, enrolment_id, indicator_id, made_by, made_at)
          SELECT organisation_id, uuidv7(), evidence_id, evidence_version_id, enrolment_id, indicator_id, made_by, made_at FROM claim WHERE id = ${one('claim')}`,
  },
  alter('the indicator of a claim', 'claim', 'indicator_id = uuidv7(), guide_item_id = NULL'),
  alter('the version of a claim', 'claim', 'evidence_version_id = uuidv7()'),
  alter('the name of a file', 'stored_file', "name = '別的.pdf'"),
  alter('the fingerprint of a file', 'stored_file', "sha256 = sha256('x')"),
  alter('the owner of a file', 'stored_file', `uploaded_by = ${somebody}`),
  alter('a refused file made clean', 'stored_file', "state = 'refused'"),
  remove('the row of a file taken away', 'stored_file'),
  alter('the place of a mark', 'evidence_mark', `locator = '{"kind": "page", "page": 9}'`),
  remove('a mark taken away', 'evidence_mark'),
  remove('what a mark shows', 'evidence_mark_target', 'target_id'),
];

const people: Kind[] = [
  alter('the assessor of an enrolment', 'enrolment', `assessor_id = ${somebody}`),
  alter('the supervisor of an enrolment', 'enrolment', `supervisor_id = ${somebody}`),
  alter('the candidate of an enrolment', 'enrolment', `candidate_id = ${somebody}`),
  alter('the due date of an enrolment', 'enrolment', "due_on = '2030-01-01'"),
  alter('the state of an enrolment', 'enrolment', "state = 'in_progress'"),
  remove('an enrolment taken away', 'enrolment'),
  alter('the name of a member', 'member', "display_name = '別人'"),
  alter('the account of a member', 'member', 'account_id = uuidv7()'),
  alter('a member who left made active', 'member', "state = 'left'"),
  alter('a role given', 'member_role', "role = role || ', admin'"),
  alter('a role taken', 'member_role', 'revoked_at = now()'),
  alter('a grant made longer', 'member_role', "expires_at = now() + interval '9 years'"),
  add('a role put in', 'member_role'),
  {
    words: 'the name of the organisation',
    sql: `UPDATE organisation SET name = '別的機構' WHERE id = :org`,
  },
];

const texts: Kind[] = [
  alter('the text of a published indicator', 'indicator', "text = '什麼都可以'"),
  alter('the text of critical evidence', 'guide_item', "text = '什麼都可以'"),
  alter('the title of a published unit', 'unit', "title = '別的單元'"),
  alter('a published item of knowledge', 'competence_item', "text = '什麼都可以'"),
  remove('a published indicator taken away', 'indicator'),
  add('an indicator put into a published unit', 'indicator'),
  alter('a published note', 'note', "text = '什麼都可以'"),
  alter('the state of a release', 'release', "state = 'superseded'"),
  alter('the level of a release', 'release', 'level = 6'),
  alter('a decision on a finding', 'finding', "choice_id = 'other'"),
  alter('the rules of evidence', 'evidence_rule_set', `rules = '{"format": 2}'`, 'version'),
  alter('the reason for new rules', 'evidence_rule_set', "reason = '別的'", 'version'),
  alter('a line of a tool', 'assessment_tool_line', "text = '別的問題'"),
  alter('the expected answer in a tool', 'assessment_tool_line', "expected = '都對'"),
  alter('the tool in use', 'assessment_tool', "state = 'retired'"),
  alter('a translation', 'translation', "text = 'something else'"),
  alter('the note of a plan', 'assessment_plan_version', "note = '別的'"),
  alter('the instructions of a plan', 'assessment_plan_item', "instructions = '別的'"),
  remove('that a candidate acknowledged a plan', 'assessment_plan_acknowledgement', 'version_id'),
  alter('what a reasonable adjustment leaves unchanged', 'reasonable_adjustment', "unchanged = '沒有'"),
  alter('a self-assessment', 'self_rating', "rating = 'can'"),
  alter('what a message says', 'message', "body = '沒說過'"),
  alter('the author of a message', 'message', `author_id = ${somebody}`),
  remove('a message taken away', 'message'),
  alter('the answer of a third party', 'third_party_response', `detail = '{"seen": true}'`, 'invitation_id'),
  remove('the answer of a third party taken away', 'third_party_response', 'invitation_id'),
  alter('who a third party is', 'third_party_invitation', "invitee_name = '別人'"),
  alter('how a third party was identified', 'identity_check', "means = 'in_person'"),
  alter('what was carried over', 'carry_over_item', 'equivalent = NOT equivalent', 'carry_over_id'),
  remove('a request for evidence', 'evidence_request'),
];

const derived: Kind[] = [
  {
    words: 'the status of a target',
    sql: `UPDATE target_state SET status = CASE status WHEN 'none' THEN 'covered' ELSE 'none' END WHERE organisation_id = :org AND target_id = ${one('target_state', 'target_id')}`,
  },
  {
    words: 'the pieces kept beside a target',
    sql: `UPDATE target_state SET pieces = '[]' WHERE organisation_id = :org AND evidence_count > 1`,
  },
  {
    words: 'the sums of an enrolment',
    sql: `UPDATE enrolment SET indicators_covered = 0 WHERE organisation_id = :org AND indicators_covered > 0`,
  },
];

const chain: Kind[] = [
  {
    words: 'a fact of an event',
    sql: `UPDATE audit_event SET facts = facts || '{"x": 1}' WHERE organisation_id = :org AND sequence = 2`,
  },
  {
    words: 'the actor of an event',
    sql: `UPDATE audit_event SET actor_id = NULL WHERE organisation_id = :org AND actor_id IS NOT NULL`,
  },
  {
    words: 'the time of an event',
    sql: `UPDATE audit_event SET occurred_at = occurred_at - interval '1 day' WHERE organisation_id = :org AND sequence = 2`,
  },
  {
    words: 'the fingerprints of an event',
    sql: `UPDATE audit_event SET fingerprints = replace(fingerprints, 'judgement', 'claim') WHERE organisation_id = :org AND fingerprints LIKE '%judgement%'`,
  },
  {
    words: 'a row altered and its fingerprint with it',
    sql: `UPDATE judgement SET remark = 'x' WHERE organisation_id = :org;
          UPDATE audit_event SET fingerprints = fingerprints || '' || E'judgement x y\\n' WHERE organisation_id = :org AND fingerprints IS NOT NULL`,
  },
  {
    words: 'an event taken away',
    sql: `DELETE FROM audit_event WHERE organisation_id = :org AND sequence = 2`,
  },
  {
    words: 'the newest event taken away, and the head set back',
    sql: `DELETE FROM audit_event e USING audit_head h WHERE e.organisation_id = :org AND h.organisation_id = :org AND e.sequence = h.sequence;
          UPDATE audit_head SET (sequence, hash) = (SELECT sequence, hash FROM audit_event WHERE organisation_id = :org ORDER BY sequence DESC LIMIT 1) WHERE organisation_id = :org`,
  },
  {
    words: 'the whole trail taken away, and begun anew',
    sql: `DELETE FROM audit_event WHERE organisation_id = :org;
          UPDATE audit_head SET sequence = 0, hash = sha256(convert_to(:org, 'UTF8')) WHERE organisation_id = :org`,
  },
];

const guards: Kind[] = [
  { words: 'the guard of judgements off', sql: 'ALTER TABLE judgement DISABLE TRIGGER USER' },
  {
    words: 'no fingerprints of sign-offs any more',
    sql: 'DROP TRIGGER sign_off_fingerprint ON sign_off',
  },
  {
    words: 'no fingerprints of what becomes of enrolments any more',
    sql: 'DROP TRIGGER enrolment_fingerprint_change ON enrolment',
  },
  { words: 'a table open to all organisations', sql: 'ALTER TABLE claim DISABLE ROW LEVEL SECURITY' },
];

export const kinds: readonly Kind[] = [
  ...judgements,
  ...decisions,
  ...wholes,
  ...evidence,
  ...people,
  ...texts,
  ...derived,
  ...chain,
  ...guards,
];

/** Another value of a column, by its type: whatever it is, it is not what stood there. */
const others: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => 'uuidv7()',
  text: (column) => `coalesce(${column}, '') || 'x'`,
  int2: (column) => `(coalesce(${column}, 0) + 1)::smallint`,
  int4: (column) => `coalesce(${column}, 0) + 1`,
  int8: (column) => `coalesce(${column}, 0) + 1`,
  bool: (column) => `NOT coalesce(${column}, false)`,
  date: (column) => `coalesce(${column}, 'epoch') + 1`,
  timestamptz: (column) => `coalesce(${column}, 'epoch') + interval '1 second'`,
  jsonb: (column) => `jsonb_build_object('other', ${column})`,
  bytea: (column) => `sha256(coalesce(${column}, ''))`,
  _text: (column) => `array_append(${column}, 'x')`,
  _int2: (column) => `array_append(${column}, 9::smallint)`,
};

export function otherValue(type: string, column: string): string {
  const make = others[type];
  if (make === undefined) throw new Error(`What is another value of the type ${type}?`);
  return make(`"${column}"`);
}

/** Puts a row into each table of the record that has none yet, past every check. */
export const fillEmptyTables = (columns: readonly { tbl: string; col: string; type: string }[]): string =>
  Object.keys(recordTables)
    .map((table) => {
      const own = columns.filter(
        ({ tbl, col }) => tbl === table && col !== 'organisation_id' && col !== 'id',
      );
      const hasId = columns.some(({ tbl, col }) => tbl === table && col === 'id') && table !== 'organisation';
      const names = [...(hasId ? ['id'] : []), ...own.map(({ col }) => col)];
      const values = [
        ...(hasId ? ['uuidv7()'] : []),
        ...own.map(({ type }) => otherValue(type, 'x').replaceAll('"x"', `NULL::${type}`)),
      ];
      return table === 'organisation'
        ? ''
        : `INSERT INTO ${table} (organisation_id, ${names.map((name) => `"${name}"`).join(', ')})
           SELECT :org, ${values.join(', ')} WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE organisation_id = :org)`;
    })
    .filter(Boolean)
    .join(';\n');

/**
 * What neither finds, with its reason (docs/adr/0040). It runs with triggers on, as the tables themselves allow it, or
 * with the chain computed anew.
 */
export const notFound: readonly (Kind & { readonly because: string })[] = [
  {
    words: "a row put in through the triggers, with an event in somebody's name",
    because: 'it is what the application does; the trail shows it as an act of that person',
    sql: `INSERT INTO member_role (organisation_id, member_id, account_id, role)
            SELECT organisation_id, id, account_id, 'admin' FROM member WHERE organisation_id = :org ORDER BY id LIMIT 1;
          INSERT INTO audit_event (organisation_id, sequence, occurred_at, actor_id, action, subject_kind, subject_id, record, previous_hash, hash)
            SELECT organisation_id, 0, now(), id, 'member.roles_changed', 'member', id, '', '', '' FROM member WHERE organisation_id = :org ORDER BY id LIMIT 1`,
  },
  {
    words: 'an event after the last checkpoint rewritten, with every later link and the head',
    because:
      'nothing outside the database has seen it yet; a checkpoint follows each signature and every few minutes',
    sql: `INSERT INTO audit_event (organisation_id, sequence, occurred_at, action, subject_kind, subject_id, record, previous_hash, hash)
            VALUES (:org, 0, now(), 'file.stored', 'file', uuidv7(), '', '', '');
          SET LOCAL session_replication_role = 'replica';
          UPDATE audit_event e SET action = 'file.cleared', record = jsonb_set(record::jsonb, '{action}', '"file.cleared"')::text,
                 hash = sha256(previous_hash || convert_to(jsonb_set(record::jsonb, '{action}', '"file.cleared"')::text, 'UTF8'))
            FROM audit_head h WHERE h.organisation_id = :org AND e.organisation_id = :org AND e.sequence = h.sequence;
          UPDATE audit_head SET hash = (SELECT hash FROM audit_event WHERE organisation_id = :org ORDER BY sequence DESC LIMIT 1) WHERE organisation_id = :org`,
  },
  {
    words: 'the password of an account',
    because: 'accounts belong to no organisation and to no chain; what is signed with it stands in the trail',
    sql: "UPDATE account SET password_hash = 'x'",
  },
];
