import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoleName } from './foundations/security';
import { sealTables } from './seal-tables';

const appended = [
  'programme_version',
  'programme_section',
  'programme_unit',
  'programme_unit_prerequisite',
  'programme_entry_requirement',
  'programme_enrolment_unit',
  'entry_check',
  'programme_outcome',
  'programme_outcome_unit',
  'programme_sign_off',
  'programme_sign_off_unit',
  'programme_sign_off_return',
  'validity',
  'validity_notice',
] as const;

/** The rows that move on, with the columns that say nothing about the record. */
const moving = [
  ['programme', 'version'],
  ['candidate_group', 'version'],
  ['candidate_group_member', ''],
  ['programme_enrolment', 'version'],
] as const;

/**
 * What people are to reach as a whole: programmes of units in versions, groups of people, who works towards which, the
 * outcome of the whole and the signature under it, and until when a signature is valid (docs/adr/0074).
 */
export class Programmes1764020800000 implements MigrationInterface {
  readonly name = 'Programmes1764020800000';

  async up(runner: QueryRunner): Promise<void> {
    const app = appRoleName(process.env['ATTEST_APP_ROLE']);
    await runner.query(programmes);
    await runner.query(groups);
    await runner.query(enrolments);
    await runner.query(conclusions);
    await runner.query(sealTables({ appendOnly: [...appended], updatable: moving.map(([table]) => table) }));
    for (const table of appended) await runner.query(`SELECT fingerprint_table('${table}', '', 'INSERT')`);
    for (const [table, except] of moving) {
      await runner.query(`SELECT fingerprint_table('${table}', '${except}', 'INSERT OR UPDATE')`);
    }
    await runner.query(`CREATE VIEW programme_unit_now WITH (security_invoker = true) AS ${unitNow}`);
    await runner.query(`GRANT SELECT ON programme_unit_now TO ${app}`);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('Programmes and their outcomes are not dropped; restore a backup instead.'),
    );
  }
}

const programmes = /* sql */ `
-- A programme through all its versions: what is used, and the newest state of it.
CREATE TABLE programme (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  state text NOT NULL DEFAULT 'draft' CONSTRAINT programme_state_known CHECK (state IN ('draft', 'in_use', 'retired')),
  -- Null only within the transaction that makes the programme and its first version.
  latest_version_id uuid,
  in_use_version_id uuid,
  -- Counts changes of this row, for If-Match; the versions of the content have numbers of their own.
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  CONSTRAINT programme_used_or_draft CHECK (state <> 'in_use' OR in_use_version_id IS NOT NULL)
);
CREATE INDEX programme_created_by ON programme (organisation_id, created_by);
CREATE INDEX programme_latest ON programme (organisation_id, latest_version_id);
CREATE INDEX programme_in_use ON programme (organisation_id, in_use_version_id);

CREATE TABLE programme_version (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  programme_id uuid NOT NULL,
  number integer NOT NULL CONSTRAINT programme_version_number CHECK (number > 0),
  name text NOT NULL CONSTRAINT programme_version_named CHECK (name ~ '\\S'),
  name_en text CONSTRAINT programme_version_named_en CHECK (name_en ~ '\\S'),
  description text,
  -- The release it covers whole; null: units of several, or some of one.
  release_id uuid,
  -- Of the release, or as stated by whoever made the programme.
  level integer CONSTRAINT programme_version_level_range CHECK (level BETWEEN 1 AND 6),
  -- How long somebody has from the day of assignment on; null: without a date.
  due_months integer CONSTRAINT programme_version_due_some CHECK (due_months BETWEEN 1 AND 120),
  -- How long a signed programme, and a signed unit of it, is valid; null: without an end.
  validity_months integer CONSTRAINT programme_version_validity_some CHECK (validity_months BETWEEN 1 AND 240),
  unit_validity_months integer CONSTRAINT programme_version_unit_validity_some CHECK (unit_validity_months BETWEEN 1 AND 240),
  -- Attitudes are judged once for the whole, in whichever unit they are seen; otherwise in each unit.
  attitudes_once boolean NOT NULL,
  content_sha256 bytea NOT NULL CONSTRAINT programme_version_sha256_length CHECK (length(content_sha256) = 32),
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  CONSTRAINT programme_version_number_unique UNIQUE (organisation_id, programme_id, number)
);
CREATE INDEX programme_version_release ON programme_version (organisation_id, release_id);
CREATE INDEX programme_version_created_by ON programme_version (organisation_id, created_by);
ALTER TABLE programme
  ADD FOREIGN KEY (organisation_id, latest_version_id) REFERENCES programme_version (organisation_id, id),
  ADD FOREIGN KEY (organisation_id, in_use_version_id) REFERENCES programme_version (organisation_id, id);

-- All of its units, or so many of them.
CREATE TABLE programme_section (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  version_id uuid NOT NULL,
  position integer NOT NULL,
  name text,
  -- Null: all of them.
  choose integer CONSTRAINT programme_section_choose_some CHECK (choose > 0),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES programme_version (organisation_id, id),
  CONSTRAINT programme_section_position_unique UNIQUE (organisation_id, version_id, position)
);

CREATE TABLE programme_unit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  version_id uuid NOT NULL,
  section_id uuid NOT NULL,
  position integer NOT NULL,
  release_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  -- From the day of assignment on; null: as the programme.
  due_months integer CONSTRAINT programme_unit_due_some CHECK (due_months BETWEEN 1 AND 120),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES programme_version (organisation_id, id),
  FOREIGN KEY (organisation_id, section_id) REFERENCES programme_section (organisation_id, id),
  FOREIGN KEY (organisation_id, release_id) REFERENCES release (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  CONSTRAINT programme_unit_once UNIQUE (organisation_id, version_id, unit_id)
);
CREATE INDEX programme_unit_section ON programme_unit (organisation_id, section_id);
CREATE INDEX programme_unit_release ON programme_unit (organisation_id, release_id);
CREATE INDEX programme_unit_unit ON programme_unit (organisation_id, unit_id);

-- The unit is decided only after the other one is signed.
CREATE TABLE programme_unit_prerequisite (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  programme_unit_id uuid NOT NULL,
  requires_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, programme_unit_id, requires_id),
  FOREIGN KEY (organisation_id, programme_unit_id) REFERENCES programme_unit (organisation_id, id),
  FOREIGN KEY (organisation_id, requires_id) REFERENCES programme_unit (organisation_id, id),
  CONSTRAINT programme_unit_prerequisite_of_another CHECK (programme_unit_id <> requires_id)
);
CREATE INDEX programme_unit_prerequisite_requires ON programme_unit_prerequisite (organisation_id, requires_id);

-- Who may begin, as the document prints it, or as somebody wrote it.
CREATE TABLE programme_entry_requirement (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  version_id uuid NOT NULL,
  position integer NOT NULL,
  text text NOT NULL CONSTRAINT programme_entry_requirement_said CHECK (text ~ '\\S'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES programme_version (organisation_id, id),
  CONSTRAINT programme_entry_requirement_position_unique UNIQUE (organisation_id, version_id, position)
);
`;

const groups = /* sql */ `
-- A class, a team, an intake: people who are looked at together.
CREATE TABLE candidate_group (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  name text NOT NULL CONSTRAINT candidate_group_named CHECK (name ~ '\\S'),
  starts_on date,
  ends_on date,
  -- Sees how far each of its members is.
  leader_id uuid,
  state text NOT NULL DEFAULT 'active' CONSTRAINT candidate_group_state_known CHECK (state IN ('active', 'closed')),
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, leader_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  CONSTRAINT candidate_group_ends_later CHECK (ends_on >= starts_on)
);
CREATE INDEX candidate_group_leader ON candidate_group (organisation_id, leader_id);
CREATE INDEX candidate_group_created_by ON candidate_group (organisation_id, created_by);

-- A person may be in several, may leave and come back.
CREATE TABLE candidate_group_member (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  group_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  removed_by uuid,
  removed_at timestamptz,
  PRIMARY KEY (organisation_id, group_id, candidate_id),
  FOREIGN KEY (organisation_id, group_id) REFERENCES candidate_group (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, added_by) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, removed_by) REFERENCES member (organisation_id, id),
  CONSTRAINT candidate_group_member_removed_by_somebody CHECK (num_nulls(removed_by, removed_at) IN (0, 2))
);
CREATE INDEX candidate_group_member_candidate ON candidate_group_member (organisation_id, candidate_id);
CREATE INDEX candidate_group_member_added_by ON candidate_group_member (organisation_id, added_by);
CREATE INDEX candidate_group_member_removed_by ON candidate_group_member (organisation_id, removed_by);
`;

const enrolments = /* sql */ `
-- One person on one version of a programme. The assessor decides on the whole, the supervisor signs it.
CREATE TABLE programme_enrolment (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  programme_id uuid NOT NULL,
  version_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  assessor_id uuid NOT NULL,
  supervisor_id uuid NOT NULL,
  -- With which group it was assigned; null: to the person.
  group_id uuid,
  attempt integer NOT NULL DEFAULT 1,
  starts_on date NOT NULL,
  due_on date,
  state text NOT NULL DEFAULT 'in_progress' CONSTRAINT programme_enrolment_state_known CHECK (state IN ('in_progress', 'decided', 'signed', 'withdrawn')),
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_id) REFERENCES programme (organisation_id, id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES programme_version (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, assessor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, supervisor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, group_id) REFERENCES candidate_group (organisation_id, id),
  FOREIGN KEY (organisation_id, created_by) REFERENCES member (organisation_id, id),
  CONSTRAINT programme_enrolment_three_people CHECK (candidate_id <> assessor_id AND candidate_id <> supervisor_id AND assessor_id <> supervisor_id),
  CONSTRAINT programme_enrolment_attempt_unique UNIQUE (organisation_id, candidate_id, programme_id, attempt)
);
CREATE UNIQUE INDEX programme_enrolment_open_unique ON programme_enrolment (organisation_id, candidate_id, programme_id) WHERE state NOT IN ('signed', 'withdrawn');
CREATE INDEX programme_enrolment_programme ON programme_enrolment (organisation_id, programme_id);
CREATE INDEX programme_enrolment_version ON programme_enrolment (organisation_id, version_id);
CREATE INDEX programme_enrolment_assessor ON programme_enrolment (organisation_id, assessor_id, state);
CREATE INDEX programme_enrolment_supervisor ON programme_enrolment (organisation_id, supervisor_id, state);
CREATE INDEX programme_enrolment_group ON programme_enrolment (organisation_id, group_id);
CREATE INDEX programme_enrolment_created_by ON programme_enrolment (organisation_id, created_by);

-- Which enrolment on the unit counts for the programme; a later row for the same unit takes the place of the earlier.
CREATE TABLE programme_enrolment_unit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  programme_enrolment_id uuid NOT NULL,
  programme_unit_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  -- new: made with the assignment · going_on: was open before · signed: had been signed before · attempt: a further
  -- attempt or a renewal · carried_over: went on under a newer edition.
  origin text NOT NULL CONSTRAINT programme_enrolment_unit_origin_known CHECK (origin IN ('new', 'going_on', 'signed', 'attempt', 'carried_over')),
  added_by uuid NOT NULL,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, programme_enrolment_id, programme_unit_id, enrolment_id),
  FOREIGN KEY (organisation_id, programme_enrolment_id) REFERENCES programme_enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_unit_id) REFERENCES programme_unit (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, added_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX programme_enrolment_unit_unit ON programme_enrolment_unit (organisation_id, programme_unit_id);
CREATE INDEX programme_enrolment_unit_enrolment ON programme_enrolment_unit (organisation_id, enrolment_id);
CREATE INDEX programme_enrolment_unit_added_by ON programme_enrolment_unit (organisation_id, added_by);

-- The newest check of a requirement counts; a requirement without one is open.
CREATE TABLE entry_check (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  programme_enrolment_id uuid NOT NULL,
  requirement_id uuid NOT NULL,
  result text NOT NULL CONSTRAINT entry_check_result_known CHECK (result IN ('confirmed', 'waived', 'open')),
  -- What was seen, or why it is waived.
  reason text CONSTRAINT entry_check_reason_said CHECK (reason ~ '\\S'),
  checked_by uuid NOT NULL,
  checked_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_enrolment_id) REFERENCES programme_enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, requirement_id) REFERENCES programme_entry_requirement (organisation_id, id),
  FOREIGN KEY (organisation_id, checked_by) REFERENCES member (organisation_id, id),
  CONSTRAINT entry_check_waived_with_reason CHECK (result <> 'waived' OR reason IS NOT NULL)
);
CREATE INDEX entry_check_programme_enrolment ON entry_check (organisation_id, programme_enrolment_id, requirement_id);
CREATE INDEX entry_check_requirement ON entry_check (organisation_id, requirement_id);
CREATE INDEX entry_check_checked_by ON entry_check (organisation_id, checked_by);

-- Attitudes of the unit are asked once by the programme it belongs to, not by the unit.
ALTER TABLE enrolment ADD COLUMN attitudes_by_programme boolean NOT NULL DEFAULT false;
DROP TRIGGER enrolment_fingerprint ON enrolment;
DROP TRIGGER enrolment_fingerprint_change ON enrolment;
CREATE TRIGGER enrolment_fingerprint AFTER INSERT ON enrolment FOR EACH ROW
  EXECUTE FUNCTION fingerprint_row('indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,output_strip,knowledge_strip,skill_strip,attitude_strip,required_missing,coverage_due_on,rule_version,attitudes_by_programme,version,last_activity_at', 'id');
CREATE TRIGGER enrolment_fingerprint_change AFTER UPDATE ON enrolment FOR EACH ROW
  WHEN (ROW(OLD.organisation_id, OLD.id, OLD.candidate_id, OLD.release_id, OLD.unit_id, OLD.assessor_id, OLD.supervisor_id,
            OLD.attempt, OLD.due_on, OLD.state, OLD.created_by, OLD.created_at)
        IS DISTINCT FROM
        ROW(NEW.organisation_id, NEW.id, NEW.candidate_id, NEW.release_id, NEW.unit_id, NEW.assessor_id, NEW.supervisor_id,
            NEW.attempt, NEW.due_on, NEW.state, NEW.created_by, NEW.created_at))
  EXECUTE FUNCTION fingerprint_row('indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,output_strip,knowledge_strip,skill_strip,attitude_strip,required_missing,coverage_due_on,rule_version,attitudes_by_programme,version,last_activity_at', 'id');
`;

const conclusions = /* sql */ `
CREATE TABLE programme_outcome (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  programme_enrolment_id uuid NOT NULL,
  decision text NOT NULL CONSTRAINT programme_outcome_decision_known CHECK (decision IN ('competent', 'not_yet_competent')),
  reasoning text NOT NULL,
  -- What stood for the whole as it was displayed: attitudes, entry requirements, units.
  coverage jsonb NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_enrolment_id) REFERENCES programme_enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX programme_outcome_programme_enrolment ON programme_outcome (organisation_id, programme_enrolment_id);
CREATE INDEX programme_outcome_decided_by ON programme_outcome (organisation_id, decided_by);

-- The unit signatures that a decision on the whole rests on.
CREATE TABLE programme_outcome_unit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  programme_outcome_id uuid NOT NULL,
  programme_unit_id uuid NOT NULL,
  sign_off_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, programme_outcome_id, programme_unit_id),
  FOREIGN KEY (organisation_id, programme_outcome_id) REFERENCES programme_outcome (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_unit_id) REFERENCES programme_unit (organisation_id, id),
  FOREIGN KEY (organisation_id, sign_off_id) REFERENCES sign_off (organisation_id, id)
);
CREATE INDEX programme_outcome_unit_programme_unit ON programme_outcome_unit (organisation_id, programme_unit_id);
CREATE INDEX programme_outcome_unit_sign_off ON programme_outcome_unit (organisation_id, sign_off_id);

CREATE TABLE programme_sign_off (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  programme_enrolment_id uuid NOT NULL,
  programme_outcome_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  assessor_id uuid NOT NULL,
  signer_id uuid NOT NULL,
  printed_name text NOT NULL,
  job_title text,
  meaning text NOT NULL,
  authentication text NOT NULL CONSTRAINT programme_sign_off_authentication_known CHECK (authentication IN ('password')),
  manifest text NOT NULL,
  manifest_sha256 bytea NOT NULL CONSTRAINT programme_sign_off_manifest_matches CHECK (manifest_sha256 = sha256(convert_to(manifest, 'UTF8'))),
  signed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_enrolment_id) REFERENCES programme_enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_outcome_id) REFERENCES programme_outcome (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, assessor_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, signer_id) REFERENCES member (organisation_id, id),
  CONSTRAINT programme_sign_off_three_people CHECK (candidate_id <> assessor_id AND candidate_id <> signer_id AND assessor_id <> signer_id),
  CONSTRAINT programme_sign_off_outcome_unique UNIQUE (organisation_id, programme_outcome_id)
);
CREATE INDEX programme_sign_off_programme_enrolment ON programme_sign_off (organisation_id, programme_enrolment_id);
CREATE INDEX programme_sign_off_candidate ON programme_sign_off (organisation_id, candidate_id);
CREATE INDEX programme_sign_off_assessor ON programme_sign_off (organisation_id, assessor_id);
CREATE INDEX programme_sign_off_signer ON programme_sign_off (organisation_id, signer_id, signed_at DESC);

-- The unit signatures that the manifest names.
CREATE TABLE programme_sign_off_unit (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  programme_sign_off_id uuid NOT NULL,
  sign_off_id uuid NOT NULL,
  manifest_sha256 bytea NOT NULL,
  PRIMARY KEY (organisation_id, programme_sign_off_id, sign_off_id),
  FOREIGN KEY (organisation_id, programme_sign_off_id) REFERENCES programme_sign_off (organisation_id, id),
  FOREIGN KEY (organisation_id, sign_off_id) REFERENCES sign_off (organisation_id, id)
);
CREATE INDEX programme_sign_off_unit_sign_off ON programme_sign_off_unit (organisation_id, sign_off_id);

CREATE TABLE programme_sign_off_return (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  programme_enrolment_id uuid NOT NULL,
  programme_outcome_id uuid NOT NULL,
  returned_by uuid NOT NULL,
  returned_at timestamptz NOT NULL,
  reason text NOT NULL CONSTRAINT programme_sign_off_return_reason_said CHECK (reason ~ '\\S'),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_enrolment_id) REFERENCES programme_enrolment (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_outcome_id) REFERENCES programme_outcome (organisation_id, id),
  FOREIGN KEY (organisation_id, returned_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX programme_sign_off_return_programme_enrolment ON programme_sign_off_return (organisation_id, programme_enrolment_id);
CREATE INDEX programme_sign_off_return_outcome ON programme_sign_off_return (organisation_id, programme_outcome_id);
CREATE INDEX programme_sign_off_return_returned_by ON programme_sign_off_return (organisation_id, returned_by);

-- Until when a signature is valid, as the programme said when it was given. No row: without an end.
CREATE TABLE validity (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  sign_off_id uuid,
  programme_sign_off_id uuid,
  months integer NOT NULL CONSTRAINT validity_months_some CHECK (months BETWEEN 1 AND 240),
  -- The version of the programme that says so.
  version_id uuid NOT NULL,
  valid_from date NOT NULL,
  -- The last day.
  valid_until date NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, candidate_id) REFERENCES member (organisation_id, id),
  FOREIGN KEY (organisation_id, sign_off_id) REFERENCES sign_off (organisation_id, id),
  FOREIGN KEY (organisation_id, programme_sign_off_id) REFERENCES programme_sign_off (organisation_id, id),
  FOREIGN KEY (organisation_id, version_id) REFERENCES programme_version (organisation_id, id),
  CONSTRAINT validity_of_one CHECK (num_nonnulls(sign_off_id, programme_sign_off_id) = 1),
  CONSTRAINT validity_ends_later CHECK (valid_until > valid_from)
);
CREATE UNIQUE INDEX validity_sign_off ON validity (organisation_id, sign_off_id) WHERE sign_off_id IS NOT NULL;
CREATE UNIQUE INDEX validity_programme_sign_off ON validity (organisation_id, programme_sign_off_id) WHERE programme_sign_off_id IS NOT NULL;
CREATE INDEX validity_until ON validity (organisation_id, valid_until, id);
CREATE INDEX validity_candidate ON validity (organisation_id, candidate_id);
CREATE INDEX validity_version ON validity (organisation_id, version_id);

-- That people were told so many days before it ends, once for each.
CREATE TABLE validity_notice (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  validity_id uuid NOT NULL,
  days integer NOT NULL CONSTRAINT validity_notice_days_some CHECK (days >= 0),
  noticed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, validity_id, days),
  FOREIGN KEY (organisation_id, validity_id) REFERENCES validity (organisation_id, id)
);

-- How many days before something ends people are told, the longest first; null: as the product has it.
ALTER TABLE organisation ADD COLUMN validity_notice_days smallint[]
  CONSTRAINT organisation_validity_notice_days_some CHECK (cardinality(validity_notice_days) <= 6 AND 0 <= ALL (validity_notice_days));
`;

/** The enrolment that counts for each unit of a programme. */
const unitNow = /* sql */ `SELECT DISTINCT ON (pu.organisation_id, pu.programme_enrolment_id, pu.programme_unit_id)
    pu.organisation_id, pu.programme_enrolment_id, pu.programme_unit_id, pu.enrolment_id, pu.origin
  FROM programme_enrolment_unit pu
  ORDER BY pu.organisation_id, pu.programme_enrolment_id, pu.programme_unit_id, pu.added_at DESC, pu.enrolment_id DESC`;
