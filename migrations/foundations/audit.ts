/**
 * The audit trail: per organisation a sequence and a hash chain, written by trigger so that no path into the
 * table can leave a gap or forge a link. The head is locked by the insert itself, the last write of a transaction.
 *
 * hash = sha256(previous hash || UTF-8 of «record»), record = JSON text with sequence, time, actor, action,
 * subject and facts. Facts carry ids, codes and hashes only: no personal data enters the chain.
 */
export const auditTables = /* sql */ `
CREATE TABLE audit_head (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  sequence bigint NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE audit_event (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  sequence bigint NOT NULL,
  occurred_at timestamptz NOT NULL,
  actor_id uuid,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  enrolment_id uuid,
  request_id text,
  facts jsonb NOT NULL DEFAULT '{}',
  record text NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (organisation_id, sequence),
  FOREIGN KEY (organisation_id, actor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id)
);
CREATE INDEX audit_event_enrolment ON audit_event (organisation_id, enrolment_id, sequence DESC);
CREATE INDEX audit_event_actor ON audit_event (organisation_id, actor_id, sequence DESC);
CREATE INDEX audit_event_subject ON audit_event (organisation_id, subject_id, sequence DESC);

CREATE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head audit_head%ROWTYPE;
BEGIN
  SELECT * INTO head FROM audit_head WHERE organisation_id = NEW.organisation_id FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'audit_head_missing: organisation % has no audit trail', NEW.organisation_id USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.record := jsonb_build_object(
    'sequence', NEW.sequence,
    'occurredAt', to_char(NEW.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'organisationId', NEW.organisation_id,
    'actorId', NEW.actor_id,
    'action', NEW.action,
    'subjectKind', NEW.subject_kind,
    'subjectId', NEW.subject_id,
    'enrolmentId', NEW.enrolment_id,
    'requestId', NEW.request_id,
    'facts', NEW.facts)::text;
  NEW.hash := sha256(head.hash || convert_to(NEW.record, 'UTF8'));
  UPDATE audit_head SET sequence = NEW.sequence, hash = NEW.hash WHERE organisation_id = NEW.organisation_id;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_event_link BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION link_audit_event();

-- The head moves forward by one link at a time and only to an event that exists or is being inserted.
CREATE FUNCTION guard_audit_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW.sequence <> OLD.sequence + 1 OR NEW.organisation_id <> OLD.organisation_id OR pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'record_is_append_only: the head of the audit trail moves only with a new event' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_head_guard BEFORE UPDATE OR DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION guard_audit_head();
CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An organisation begins with the head of its trail: sequence 0, the hash of its id.
CREATE FUNCTION begin_audit_trail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_head (organisation_id, sequence, hash) VALUES (NEW.id, 0, sha256(convert_to(NEW.id::text, 'UTF8')));
  RETURN NEW;
END $$;
CREATE TRIGGER organisation_begin_audit_trail AFTER INSERT ON organisation FOR EACH ROW EXECUTE FUNCTION begin_audit_trail();

CREATE TABLE idempotency_key (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  member_id uuid NOT NULL,
  key text NOT NULL,
  request_sha256 bytea NOT NULL,
  status integer NOT NULL,
  -- The answer byte for byte, so that a repetition gets exactly what the first one got.
  response text NOT NULL,
  etag text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, member_id, key),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
CREATE INDEX idempotency_key_age ON idempotency_key (organisation_id, created_at);
`;
