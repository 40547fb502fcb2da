import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The same rows, hashes and refusals with less work for each row that is written (docs/adr/0067): fewer expressions in
 * the triggers, nothing done for what did not change, and no key to an organisation where another key of the row leads
 * to it.
 */
export class LessWorkForARow1764020300001 implements MigrationInterface {
  readonly name = 'LessWorkForARow1764020300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fingerprints);
    await runner.query(link);
    await runner.query(waiting);
    await runner.query(keys);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What proves the record is not taken away; restore a backup instead.'));
  }
}

const fingerprints = /* sql */ `
-- As before. PL/pgSQL prepares each expression anew for each table of a transaction, so that there are few. A key has
-- up to three columns after the organisation; arguments that are not there are null, and left out.
CREATE OR REPLACE FUNCTION fingerprint_row() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
  content CONSTANT jsonb := CASE TG_ARGV[0] WHEN '' THEN to_jsonb(NEW) ELSE to_jsonb(NEW) - string_to_array(TG_ARGV[0], ',') END;
  kept text;
BEGIN
  IF TG_OP = 'UPDATE' AND content = to_jsonb(OLD) - string_to_array(TG_ARGV[0], ',') THEN
    RETURN NULL;
  END IF;
  kept := set_config('app.fingerprints', concat(current_setting('app.fingerprints', true),
    coalesce(content ->> 'organisation_id', content ->> 'id'), ' ', TG_TABLE_NAME, ' ',
    concat_ws(',', content ->> TG_ARGV[1], content ->> TG_ARGV[2], content ->> TG_ARGV[3]), ' ',
    encode(sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')), 'hex'), E'\\n'), true);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION fingerprint_table(the_table regclass, except_columns text, on_events text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  arguments text;
  columns integer;
BEGIN
  SELECT string_agg(quote_literal(a.attname), ', ' ORDER BY k.place), count(*) INTO STRICT arguments, columns
    FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attribute, place), pg_attribute a
   WHERE i.indrelid = the_table AND i.indisprimary AND a.attrelid = the_table AND a.attnum = k.attribute
     AND a.attname <> 'organisation_id';
  IF columns > 3 THEN
    RAISE EXCEPTION 'A fingerprint names up to three columns after the organisation; the key of % has %.', the_table, columns;
  END IF;
  EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s FOR EACH ROW EXECUTE FUNCTION fingerprint_row(%L, %s)',
    the_table::text || '_fingerprint', on_events, the_table, except_columns, arguments);
END $$;

-- Each recording changes the sums of an enrolment, and seldom anything that is of the record. Looked at column by column
-- before the trigger is called; a test holds the columns against the table.
DROP TRIGGER enrolment_fingerprint ON enrolment;
CREATE TRIGGER enrolment_fingerprint AFTER INSERT ON enrolment FOR EACH ROW
  EXECUTE FUNCTION fingerprint_row('indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,coverage_due_on,rule_version,version,last_activity_at', 'id');
CREATE TRIGGER enrolment_fingerprint_change AFTER UPDATE ON enrolment FOR EACH ROW
  WHEN (ROW(OLD.organisation_id, OLD.id, OLD.candidate_id, OLD.release_id, OLD.unit_id, OLD.assessor_id, OLD.supervisor_id,
            OLD.attempt, OLD.due_on, OLD.state, OLD.created_by, OLD.created_at)
        IS DISTINCT FROM
        ROW(NEW.organisation_id, NEW.id, NEW.candidate_id, NEW.release_id, NEW.unit_id, NEW.assessor_id, NEW.supervisor_id,
            NEW.attempt, NEW.due_on, NEW.state, NEW.created_by, NEW.created_at))
  EXECUTE FUNCTION fingerprint_row('indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,coverage_due_on,rule_version,version,last_activity_at', 'id');
`;

const link = /* sql */ `
-- All of the event but its number is put together before the head is locked.
CREATE OR REPLACE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  pending text := current_setting('app.fingerprints', true);
  own text;
  event jsonb;
BEGIN
  NEW.fingerprints := NULL;
  -- The first event of a transaction carries the rows of its organisation that were written up to it.
  IF pending <> '' THEN
    own := substr(replace(E'\\n' || pending, E'\\n' || NEW.organisation_id::text || ' ', E'\\n'), 2);
    -- Each line of the organisation is shorter by its id and a space; with any other among them the sum differs.
    IF octet_length(pending) - octet_length(own) = 37 * (octet_length(pending) - octet_length(replace(pending, E'\\n', ''))) THEN
      NEW.fingerprints := own;
      pending := '';
    ELSE
      SELECT string_agg(substr(line, 38) || E'\\n', '' ORDER BY place) FILTER (WHERE left(line, 36) = NEW.organisation_id::text),
             coalesce(string_agg(line || E'\\n', '' ORDER BY place) FILTER (WHERE left(line, 36) <> NEW.organisation_id::text), '')
        INTO NEW.fingerprints, pending
        FROM string_to_table(rtrim(pending, E'\\n'), E'\\n') WITH ORDINALITY AS l (line, place);
    END IF;
    pending := set_config('app.fingerprints', pending, true);
  END IF;
  event := jsonb_build_object(
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
            ELSE jsonb_build_object('fingerprintsSha256', encode(sha256(convert_to(NEW.fingerprints, 'UTF8')), 'hex')) END;
  SELECT sequence, hash INTO NEW.sequence, NEW.previous_hash FROM audit_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_head_missing: organisation % has no audit trail', NEW.organisation_id USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.sequence := NEW.sequence + 1;
  NEW.record := (event || jsonb_build_object('sequence', NEW.sequence))::text;
  NEW.hash := sha256(NEW.previous_hash || convert_to(NEW.record, 'UTF8'));
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NEW;
END $$;
`;

const waiting = /* sql */ `
-- Most claims are judged by the statement that adds them: whether any is not is asked first, claim by claim through the
-- index of judgements.
CREATE OR REPLACE FUNCTION claims_wait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added c
              WHERE (SELECT j.id FROM judgement j WHERE j.organisation_id = c.organisation_id AND j.claim_id = c.id LIMIT 1) IS NULL)
  THEN
    INSERT INTO waiting_claim (organisation_id, claim_id, assessor_id, enrolment_id, evidence_id, evidence_version_id, recorded_at)
    SELECT c.organisation_id, c.id, e.assessor_id, c.enrolment_id, c.evidence_id, c.evidence_version_id, v.recorded_at
      FROM added c
      JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id AND e.state NOT IN ('signed', 'withdrawn')
      JOIN evidence_version v ON v.organisation_id = c.organisation_id AND v.id = c.evidence_version_id
     WHERE NOT EXISTS (SELECT 1 FROM judgement j WHERE j.organisation_id = c.organisation_id AND j.claim_id = c.id)
       AND NOT EXISTS (SELECT 1 FROM evidence_version n
            WHERE n.organisation_id = c.organisation_id AND n.evidence_id = c.evidence_id AND n.number > v.number)
       AND NOT EXISTS (SELECT 1 FROM evidence_withdrawal w WHERE w.organisation_id = c.organisation_id AND w.evidence_id = c.evidence_id);
  END IF;
  RETURN NULL;
END $$;
`;

const keys = /* sql */ `
-- Each of these rows names a row of its own organisation that is always given (a member, evidence, a claim), which names
-- the organisation in turn: no row can be of one that does not exist, and none that has any can be removed.
ALTER TABLE evidence DROP CONSTRAINT evidence_organisation_id_fkey;
ALTER TABLE evidence_version DROP CONSTRAINT evidence_version_organisation_id_fkey;
ALTER TABLE claim DROP CONSTRAINT claim_organisation_id_fkey;
ALTER TABLE judgement DROP CONSTRAINT judgement_organisation_id_fkey;
ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_organisation_id_fkey;

-- Rows without a value are looked for by nobody, and most have none.
ALTER TABLE judgement DROP CONSTRAINT judgement_supersedes_unique;
CREATE UNIQUE INDEX judgement_supersedes_unique ON judgement (organisation_id, supersedes_id) WHERE supersedes_id IS NOT NULL;
DROP INDEX claim_guide_item;
CREATE INDEX claim_guide_item ON claim (organisation_id, guide_item_id) WHERE guide_item_id IS NOT NULL;
DROP INDEX evidence_version_tool;
CREATE INDEX evidence_version_tool ON evidence_version (organisation_id, tool_version_id) WHERE tool_version_id IS NOT NULL;
`;
