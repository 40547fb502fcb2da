import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoleName } from './foundations/security';

/** Rows that are only added to; a unit's folded text is computed from its others. */
const added = [
  'unit',
  'element',
  'indicator',
  'output',
  'competence_item',
  'competence_item_element',
  'guide_item',
  'note',
  'note_citation',
  'evidence_rule_set',
  'enrolment_withdrawal',
  'evidence',
  'evidence_version',
  'evidence_version_file',
  'evidence_probe',
  'evidence_withdrawal',
  'claim',
  'judgement',
  'outcome',
  'outcome_item',
  'sign_off',
  'sign_off_item',
  'sign_off_return',
  'import_review',
  'reading_edit',
  'release_withdrawal',
  'carry_over',
  'carry_over_item',
  'carried_claim',
  'translation',
  'translation_decision',
  'assessment_tool_version',
  'assessment_tool_line',
  'assessment_tool_line_target',
  'evidence_mark',
  'evidence_mark_target',
  'evidence_mark_removal',
  'third_party_link',
  'third_party_event',
  'third_party_response',
  'identity_check',
  'message',
  'message_release',
  'assessment_plan_version',
  'assessment_plan_item',
  'assessment_plan_item_target',
  'assessment_plan_share',
  'assessment_plan_acknowledgement',
  'reasonable_adjustment',
  'self_rating',
  'self_rating_evidence',
];

/** Rows that move on, each time with an event; in brackets the columns that say nothing about the record. */
const moving: readonly (readonly [table: string, except: string, columns?: string])[] = [
  ['organisation', ''],
  ['member', 'version,searchable,email_key'],
  ['member_role', ''],
  ['standard', ''],
  ['release', 'searchable'],
  // A reading is long and never changes; only the steps of its import do.
  ['standard_import', 'version,updated_at', 'state, release_id'],
  ['finding', 'version'],
  ['stored_file', ''],
  [
    'enrolment',
    'indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,coverage_due_on,rule_version,version,last_activity_at',
  ],
  ['evidence_request', ''],
  ['assessment_tool', 'version'],
  ['translation_line', ''],
  ['third_party_invitation', 'version,reminded_at,next_reminder_at'],
];

/**
 * Each row of the record is provable against the event that made it: its SHA-256 goes into the event, and the event's
 * hash over that (docs/adr/0040). The head of the chain can also say how far the file of checkpoints was.
 */
export class RowFingerprints1764000300001 implements MigrationInterface {
  readonly name = 'RowFingerprints1764000300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    for (const table of added) {
      await runner.query(
        `SELECT fingerprint_table('${table}', '${table === 'unit' ? 'searchable' : ''}', 'INSERT')`,
      );
    }
    for (const [table, except, columns] of moving) {
      const events = `INSERT OR UPDATE${columns === undefined ? '' : ` OF ${columns}`}`;
      await runner.query(`SELECT fingerprint_table('${table}', '${except}', '${events}')`);
    }
    await runner.query(fingerprintExisting());
    await runner.query(checkpoints(appRoleName(process.env['ATTEST_APP_ROLE'])));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What proves the record is not taken away; restore a backup instead.'));
  }
}

const functions = /* sql */ `
-- One line a row that the transaction wrote: table, key, SHA-256 of the row. Events before this column have none.
ALTER TABLE audit_event ADD COLUMN fingerprints text;
-- An event stays on its page with the lines of an ordinary record: reading it needs no second table.
ALTER TABLE audit_event SET (toast_tuple_target = 4080);

-- Arguments: columns that are left out, parted by commas; then the columns of the key. A column without a value is left
-- out of the row's text, so that a column that is added later does not change what was there before.
CREATE FUNCTION fingerprint_row() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  content jsonb := to_jsonb(NEW);
  key text;
BEGIN
  IF TG_ARGV[0] <> '' THEN
    content := content - string_to_array(TG_ARGV[0], ',');
  END IF;
  IF TG_OP = 'UPDATE' AND content = to_jsonb(OLD) - string_to_array(TG_ARGV[0], ',') THEN
    RETURN NULL;
  END IF;
  key := content ->> TG_ARGV[1];
  FOR place IN 2 .. TG_NARGS - 1 LOOP
    key := key || ',' || (content ->> TG_ARGV[place]);
  END LOOP;
  PERFORM set_config('app.fingerprints', concat(current_setting('app.fingerprints', true),
    coalesce(content ->> 'organisation_id', content ->> 'id'), ' ', TG_TABLE_NAME, ' ', key, ' ',
    encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex'), E'\\n'), true);
  RETURN NULL;
END $$;

-- For migrations: from now on each row that is written to the table is fingerprinted. A table that holds rows already
-- gets it in the migration that makes it.
CREATE FUNCTION fingerprint_table(the_table regclass, except_columns text, on_events text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE arguments text;
BEGIN
  SELECT string_agg(quote_literal(a.attname), ', ' ORDER BY k.place) INTO STRICT arguments
    FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attribute, place), pg_attribute a
   WHERE i.indrelid = the_table AND i.indisprimary AND a.attrelid = the_table AND a.attnum = k.attribute
     AND a.attname <> 'organisation_id';
  EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s FOR EACH ROW EXECUTE FUNCTION fingerprint_row(%L, %s)',
    the_table::text || '_fingerprint', on_events, the_table, except_columns, arguments);
END $$;

CREATE OR REPLACE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head audit_head%ROWTYPE;
  pending text;
BEGIN
  SELECT * INTO head FROM audit_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_head_missing: organisation % has no audit trail', NEW.organisation_id USING ERRCODE = 'restrict_violation';
  END IF;
  -- The first event of a transaction carries the rows of its organisation that were written up to it.
  pending := nullif(current_setting('app.fingerprints', true), '');
  IF pending IS NULL THEN
    NEW.fingerprints := NULL;
  ELSE
    SELECT string_agg(substr(line, 38) || E'\\n', '' ORDER BY place) FILTER (WHERE left(line, 36) = NEW.organisation_id::text),
           string_agg(line || E'\\n', '' ORDER BY place) FILTER (WHERE left(line, 36) <> NEW.organisation_id::text)
      INTO NEW.fingerprints, pending
      FROM string_to_table(rtrim(pending, E'\\n'), E'\\n') WITH ORDINALITY AS l (line, place);
    PERFORM set_config('app.fingerprints', coalesce(pending, ''), true);
  END IF;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.record := (jsonb_build_object(
    'sequence', NEW.sequence,
    'occurredAt', to_char(NEW.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'organisationId', NEW.organisation_id,
    'actorId', NEW.actor_id,
    'action', NEW.action,
    'subjectKind', NEW.subject_kind,
    'subjectId', NEW.subject_id,
    'enrolmentId', NEW.enrolment_id,
    'requestId', NEW.request_id,
    'facts', NEW.facts)
    || CASE WHEN NEW.fingerprints IS NULL THEN '{}'::jsonb
            ELSE jsonb_build_object('fingerprintsSha256', encode(sha256(convert_to(NEW.fingerprints, 'UTF8')), 'hex')) END)::text;
  NEW.hash := sha256(head.hash || convert_to(NEW.record, 'UTF8'));
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NEW;
END $$;
`;

/**
 * Rows from before have no event that carries them: they are fingerprinted as they are today, by events that say so.
 * Row-level security binds the owner too, so that each organisation is named in turn.
 */
export const fingerprintExisting = (only?: readonly string[]): string => /* sql */ `
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  one record;
  made record;
  lines record;
  key text;
BEGIN
  PERFORM set_config('timezone', 'UTC', true);
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    FOR made IN
      SELECT c.relname AS name, string_to_array(encode(t.tgargs, 'escape'), '\\000') AS arguments
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE t.tgfoid = 'fingerprint_row'::regproc${only === undefined ? '' : ` AND c.relname IN (${only.map((name) => `'${name}'`).join(', ')})`} ORDER BY c.relname
    LOOP
      SELECT string_agg(format('(content ->> %L)', name), ' || '','' || ' ORDER BY place) INTO key
        FROM unnest(made.arguments) WITH ORDINALITY AS a (name, place) WHERE place > 1 AND name <> '';
      FOR lines IN EXECUTE format(
        'SELECT string_agg(line, '''' ORDER BY n) AS text, count(*) AS rows FROM (
           SELECT row_number() OVER () AS n, %L || '' '' || %L || '' '' || %s || '' '' || encode(sha256(convert_to(jsonb_strip_nulls(content)::text, ''UTF8'')), ''hex'') || chr(10) AS line
             FROM (SELECT to_jsonb(t) - string_to_array(%L, '','') AS content FROM %I t WHERE %I = %L) r) l
         GROUP BY (n - 1) / 5000 ORDER BY (n - 1) / 5000', one.id, made.name, key, made.arguments[1], made.name,
        CASE made.name WHEN 'organisation' THEN 'id' ELSE 'organisation_id' END, one.id)
      LOOP
        PERFORM set_config('app.fingerprints', lines.text, true);
        INSERT INTO audit_event (organisation_id, sequence, occurred_at, action, subject_kind, subject_id, facts, record, previous_hash, hash)
        VALUES (one.id, 0, now(), 'record.fingerprinted', 'organisation', one.id,
                jsonb_build_object('table', made.name, 'rows', lines.rows), '', '', '');
      END LOOP;
    END LOOP;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
`;

/** How far each file of checkpoints is, so that a file that was cut short contradicts the database. */
const checkpoints = (appRole: string) => /* sql */ `
CREATE TABLE audit_checkpoint (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  -- Of the public key of the file.
  key_sha256 bytea NOT NULL CONSTRAINT audit_checkpoint_key_length CHECK (length(key_sha256) = 32),
  -- Of the newest line about this organisation: its number in the file, and what it hashes to.
  number integer NOT NULL CONSTRAINT audit_checkpoint_number_positive CHECK (number > 0),
  line_sha256 bytea NOT NULL CONSTRAINT audit_checkpoint_line_length CHECK (length(line_sha256) = 32),
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, key_sha256)
);
ALTER TABLE audit_checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_checkpoint FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_checkpoint USING (organisation_id = current_organisation()) WITH CHECK (organisation_id = current_organisation());
-- Whoever writes the file sees how far the database knows it to be, of all organisations.
CREATE POLICY checkpoint ON audit_checkpoint FOR SELECT USING (current_setting('app.checkpoint', true) = 'on');
GRANT SELECT, INSERT, UPDATE ON audit_checkpoint TO ${appRole};

-- It only ever goes on.
CREATE FUNCTION guard_audit_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.number <= OLD.number OR (NEW.organisation_id, NEW.key_sha256) <> (OLD.organisation_id, OLD.key_sha256) THEN
    RAISE EXCEPTION 'record_is_append_only: the number of a checkpoint only goes up' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_checkpoint_guard BEFORE UPDATE OR DELETE ON audit_checkpoint FOR EACH ROW EXECUTE FUNCTION guard_audit_checkpoint();
CREATE TRIGGER audit_checkpoint_no_truncate BEFORE TRUNCATE ON audit_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One call for all organisations whose chain has moved: each row is written within its own. Lines come as
-- [{"organisationId", "number", "lineSha256"}] in the order of the file.
CREATE FUNCTION note_checkpoints(the_key_sha256 bytea, lines jsonb, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE line record;
BEGIN
  FOR line IN SELECT * FROM jsonb_to_recordset(lines) AS l ("organisationId" uuid, "number" integer, "lineSha256" text) LOOP
    PERFORM set_config('app.organisation_id', line."organisationId"::text, true);
    INSERT INTO audit_checkpoint (organisation_id, key_sha256, number, line_sha256, written_at)
    VALUES (line."organisationId", the_key_sha256, line."number", decode(line."lineSha256", 'hex'), at)
    ON CONFLICT (organisation_id, key_sha256)
      DO UPDATE SET number = EXCLUDED.number, line_sha256 = EXCLUDED.line_sha256, written_at = EXCLUDED.written_at;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
`;
