import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoleName } from './foundations/security';

/**
 * Knowledge, skills, attitudes and outputs are targets beside indicators and critical evidence (docs/adr/0071): they can be
 * claimed, judged, planned and asked for, and every open enrolment has them from now on. What was signed stays as it is.
 */
export class TargetsOfEveryKind1764020600000 implements MigrationInterface {
  readonly name = 'TargetsOfEveryKind1764020600000';

  async up(runner: QueryRunner): Promise<void> {
    const app = appRoleName(process.env['ATTEST_APP_ROLE']);
    await runner.query('DROP VIEW standing_claim, enrolment_target, unit_target');
    await runner.query(tables);
    for (const [name, query] of views) {
      await runner.query(`CREATE VIEW ${name} WITH (security_invoker = true) AS ${query}`);
      await runner.query(`GRANT SELECT ON ${name} TO ${app}`);
    }
    await runner.query(fill);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error(
        'What was claimed for knowledge, skills, attitudes and outputs is not taken away; restore a backup instead.',
      ),
    );
  }
}

const tables = /* sql */ `
ALTER TABLE claim ADD COLUMN output_id uuid, ADD COLUMN competence_item_id uuid,
  -- Which of the parts listed under the item it shows, from 0; null: all of it.
  ADD COLUMN parts smallint[] CONSTRAINT claim_parts_some CHECK (cardinality(parts) BETWEEN 1 AND 200);
ALTER TABLE claim DROP CONSTRAINT claim_one_target;
ALTER TABLE claim ALTER COLUMN target_id SET EXPRESSION AS (coalesce(indicator_id, guide_item_id, output_id, competence_item_id));
ALTER TABLE claim ADD CONSTRAINT claim_one_target CHECK (num_nonnulls(indicator_id, guide_item_id, output_id, competence_item_id) = 1),
  ADD CONSTRAINT claim_parts_of_item CHECK (parts IS NULL OR competence_item_id IS NOT NULL),
  ADD FOREIGN KEY (organisation_id, output_id) REFERENCES output (organisation_id, id),
  ADD FOREIGN KEY (organisation_id, competence_item_id) REFERENCES competence_item (organisation_id, id);
CREATE INDEX claim_output ON claim (organisation_id, output_id) WHERE output_id IS NOT NULL;
CREATE INDEX claim_competence_item ON claim (organisation_id, competence_item_id) WHERE competence_item_id IS NOT NULL;

ALTER TABLE assessment_plan_item_target ADD COLUMN output_id uuid, ADD COLUMN competence_item_id uuid;
ALTER TABLE assessment_plan_item_target DROP CONSTRAINT assessment_plan_item_target_one;
ALTER TABLE assessment_plan_item_target ALTER COLUMN target_id SET EXPRESSION AS (coalesce(indicator_id, guide_item_id, output_id, competence_item_id));
ALTER TABLE assessment_plan_item_target ADD CONSTRAINT assessment_plan_item_target_one
    CHECK (num_nonnulls(indicator_id, guide_item_id, output_id, competence_item_id) = 1),
  ADD FOREIGN KEY (organisation_id, output_id) REFERENCES output (organisation_id, id),
  ADD FOREIGN KEY (organisation_id, competence_item_id) REFERENCES competence_item (organisation_id, id);
CREATE INDEX assessment_plan_item_target_output ON assessment_plan_item_target (organisation_id, output_id) WHERE output_id IS NOT NULL;
CREATE INDEX assessment_plan_item_target_competence ON assessment_plan_item_target (organisation_id, competence_item_id)
  WHERE competence_item_id IS NOT NULL;

ALTER TABLE assessment_tool_line_target ADD COLUMN output_id uuid;
ALTER TABLE assessment_tool_line_target DROP CONSTRAINT assessment_tool_line_target_kind_known,
  DROP CONSTRAINT assessment_tool_line_target_one, DROP CONSTRAINT assessment_tool_line_target_as_said;
ALTER TABLE assessment_tool_line_target
  ADD CONSTRAINT assessment_tool_line_target_kind_known CHECK (kind IN ('indicator', 'guide_item', 'competence_item', 'output')),
  ADD CONSTRAINT assessment_tool_line_target_one CHECK (num_nonnulls(indicator_id, guide_item_id, competence_item_id, output_id) = 1),
  ADD CONSTRAINT assessment_tool_line_target_as_said CHECK ((kind = 'indicator') = (indicator_id IS NOT NULL)
    AND (kind = 'guide_item') = (guide_item_id IS NOT NULL) AND (kind = 'output') = (output_id IS NOT NULL)),
  ADD FOREIGN KEY (organisation_id, output_id) REFERENCES output (organisation_id, id);
CREATE INDEX assessment_tool_line_target_output ON assessment_tool_line_target (organisation_id, output_id) WHERE output_id IS NOT NULL;

ALTER TABLE target_state DROP CONSTRAINT target_state_kind_known;
ALTER TABLE target_state
  ADD CONSTRAINT target_state_kind_known
    CHECK (target_kind IN ('indicator', 'critical_evidence', 'output', 'knowledge', 'skill', 'attitude')),
  -- Covered through the indicators it is printed beside; its reasons say why its own evidence does not suffice.
  ADD COLUMN through boolean NOT NULL DEFAULT false,
  -- By the rules of its version: a unit is decided competent only once it is covered.
  ADD COLUMN required boolean NOT NULL DEFAULT true;

ALTER TABLE enrolment
  ADD COLUMN output_strip text NOT NULL DEFAULT '',
  ADD COLUMN knowledge_strip text NOT NULL DEFAULT '',
  ADD COLUMN skill_strip text NOT NULL DEFAULT '',
  ADD COLUMN attitude_strip text NOT NULL DEFAULT '',
  -- Targets that the rules require and that are not covered.
  ADD COLUMN required_missing integer NOT NULL DEFAULT 0;
-- As before, without the columns that are new.
DROP TRIGGER enrolment_fingerprint ON enrolment;
DROP TRIGGER enrolment_fingerprint_change ON enrolment;
CREATE TRIGGER enrolment_fingerprint AFTER INSERT ON enrolment FOR EACH ROW
  EXECUTE FUNCTION fingerprint_row('indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,output_strip,knowledge_strip,skill_strip,attitude_strip,required_missing,coverage_due_on,rule_version,version,last_activity_at', 'id');
CREATE TRIGGER enrolment_fingerprint_change AFTER UPDATE ON enrolment FOR EACH ROW
  WHEN (ROW(OLD.organisation_id, OLD.id, OLD.candidate_id, OLD.release_id, OLD.unit_id, OLD.assessor_id, OLD.supervisor_id,
            OLD.attempt, OLD.due_on, OLD.state, OLD.created_by, OLD.created_at)
        IS DISTINCT FROM
        ROW(NEW.organisation_id, NEW.id, NEW.candidate_id, NEW.release_id, NEW.unit_id, NEW.assessor_id, NEW.supervisor_id,
            NEW.attempt, NEW.due_on, NEW.state, NEW.created_by, NEW.created_at))
  EXECUTE FUNCTION fingerprint_row('indicators_total,indicators_covered,critical_total,critical_covered,to_judge,indicator_strip,critical_strip,output_strip,knowledge_strip,skill_strip,attitude_strip,required_missing,coverage_due_on,rule_version,version,last_activity_at', 'id');
`;

const kindRank = (kind: string) =>
  `array_position('{indicator,critical_evidence,output,knowledge,skill,attitude}'::text[], ${kind})`;

/** In the order in which they can be made: one names another. */
const views: readonly (readonly [name: string, query: string])[] = [
  [
    // What coverage counts, an outcome rests on and a signature covers: claims of the newest version of evidence that was
    // not withdrawn, each with the judgement that stands on it; null while it waits for one.
    'standing_claim',
    /* sql */ `SELECT c.organisation_id, c.id, c.enrolment_id, c.target_id, c.indicator_id, c.guide_item_id, c.output_id,
      c.competence_item_id, c.parts, c.made_by, c.made_at, c.evidence_id, ev.method, c.evidence_version_id,
      v.number AS version_number, v.title, v.occurred_at, v.occasion_id, v.detail, v.content_sha256, j.id AS judgement_id,
      j.verdict, j.valid, j.authentic, j."current", j.authentic_by, j.remark, j.judged_by, j.judged_at
    FROM claim c
    JOIN LATERAL (
      SELECT piece.method, piece.withdrawn FROM evidence_now piece
      WHERE piece.organisation_id = c.organisation_id AND piece.id = c.evidence_id LIMIT 1) ev ON NOT ev.withdrawn
    JOIN LATERAL (
      SELECT version.number, version.title, version.occurred_at, version.occasion_id, version.detail,
        version.content_sha256, version.newest
      FROM evidence_version_now version
      WHERE version.organisation_id = c.organisation_id AND version.id = c.evidence_version_id LIMIT 1) v ON v.newest
    LEFT JOIN LATERAL (
      SELECT judged.id, judged.verdict, judged.valid, judged.authentic, judged."current", judged.authentic_by,
        judged.remark, judged.judged_by, judged.judged_at
      FROM judgement_now judged
      WHERE judged.organisation_id = c.organisation_id AND judged.claim_id = c.id AND NOT judged.superseded
      LIMIT 1) j ON true`,
  ],
  [
    // Knowledge and skills that a question probed before they could be claimed: as satisfactory as all questions about
    // them, and where no question names them as all judgements of that evidence in the enrolment; valid, authentic and
    // current as these are. An item that is claimed by the same version counts by its claim.
    'standing_probe',
    /* sql */ `SELECT p.organisation_id, s.enrolment_id, p.competence_item_id AS target_id, s.evidence_id, s.method,
      p.evidence_version_id, s.title, s.occurred_at, s.occasion_id, s.detail, s.made_at,
      CASE WHEN coalesce(asked.satisfactory, s.satisfactory) THEN 'satisfactory' ELSE 'not_yet' END AS verdict,
      s.valid, s.authentic, s."current"
    FROM evidence_probe p
    JOIN LATERAL (
      SELECT c.enrolment_id, c.evidence_id, c.method, c.title, c.occurred_at, c.occasion_id, c.detail,
        min(c.made_at) AS made_at, bool_and(c.verdict = 'satisfactory') AS satisfactory,
        bool_and(coalesce(c.valid, false)) AS valid, bool_and(coalesce(c.authentic, false)) AS authentic,
        bool_and(coalesce(c."current", false)) AS "current"
      FROM standing_claim c
      WHERE c.organisation_id = p.organisation_id AND c.evidence_version_id = p.evidence_version_id
      GROUP BY c.enrolment_id, c.evidence_id, c.method, c.title, c.occurred_at, c.occasion_id, c.detail
      HAVING bool_and(c.verdict IS NOT NULL)
        AND NOT bool_or(coalesce(c.competence_item_id = p.competence_item_id, false))) s ON true
    LEFT JOIN LATERAL (
      SELECT bool_and(q.question ->> 'verdict' = 'satisfactory') AS satisfactory
      FROM jsonb_array_elements(CASE WHEN jsonb_typeof(s.detail -> 'questions') = 'array'
        THEN s.detail -> 'questions' ELSE '[]' END) AS q (question)
      WHERE (q.question -> 'competenceItemIds') ? p.competence_item_id::text) asked ON true`,
  ],
  [
    // The targets of an enrolment with what the standard says of them, looked up in the table of its kind alone. Only
    // indicators and outputs have an element.
    'enrolment_target',
    /* sql */ `SELECT t.organisation_id, t.enrolment_id, t.target_id, t.target_kind, ${kindRank('t.target_kind')} AS kind_rank,
      t.position, t.status, t.required, t.through, t.evidence_count,
      CASE WHEN t.through THEN '[]'::jsonb ELSE t.reasons END AS reasons, t.pieces,
      CASE WHEN NOT t.through THEN t.expires_on END AS expires_on,
      said.code, said.text, said.element_id, said.parts
    FROM target_state t
    LEFT JOIN LATERAL (
      SELECT i.code, i.text, i.element_id, 0 AS parts FROM indicator i
      WHERE t.target_kind = 'indicator' AND i.organisation_id = t.organisation_id AND i.id = t.target_id
      UNION ALL
      SELECT g.code, g.text, NULL, 0 FROM guide_item g
      WHERE t.target_kind = 'critical_evidence' AND g.organisation_id = t.organisation_id AND g.id = t.target_id
      UNION ALL
      SELECT o.code, o.text, o.element_id, 0 FROM output o
      WHERE t.target_kind = 'output' AND o.organisation_id = t.organisation_id AND o.id = t.target_id
      UNION ALL
      SELECT k.code, k.text, NULL, jsonb_array_length(k.items) FROM competence_item k
      WHERE t.target_kind IN ('knowledge', 'skill', 'attitude') AND k.organisation_id = t.organisation_id
        AND k.id = t.target_id
      LIMIT 1) said ON true`,
  ],
  [
    // What an enrolment on the unit has to show: its indicators, the critical evidence of its release, its outputs, its
    // knowledge and skills, and the attitudes of its release; each with the elements it stands in or beside.
    'unit_target',
    /* sql */ `SELECT i.organisation_id, i.unit_id, i.id, 'indicator' AS kind, ${kindRank("'indicator'")} AS kind_rank, i.code,
      i.text, el.code AS element_code, el.position AS element_position, i.position, 0 AS parts, ARRAY[el.id] AS element_ids
    FROM indicator i
    JOIN element el ON el.organisation_id = i.organisation_id AND el.id = i.element_id
    UNION ALL
    SELECT u.organisation_id, u.id, g.id, 'critical_evidence', ${kindRank("'critical_evidence'")}, g.code, g.text, NULL, 0,
      g.position, 0, '{}'
    FROM unit u
    JOIN guide_item g ON g.organisation_id = u.organisation_id AND g.release_id = u.release_id
      AND g.section = 'critical_evidence'
    UNION ALL
    SELECT el.organisation_id, el.unit_id, o.id, 'output', ${kindRank("'output'")}, o.code, o.text, el.code, el.position,
      o.position, 0, ARRAY[el.id]
    FROM element el
    JOIN output o ON o.organisation_id = el.organisation_id AND o.element_id = el.id
    UNION ALL
    SELECT u.organisation_id, u.id, k.id, k.kind, ${kindRank('k.kind')}, k.code, k.text, NULL, 0, k.position,
      jsonb_array_length(k.items),
      coalesce((SELECT array_agg(b.element_id ORDER BY b.element_id) FROM competence_item_element b
        WHERE b.organisation_id = k.organisation_id AND b.competence_item_id = k.id), '{}')
    FROM unit u
    JOIN competence_item k ON k.organisation_id = u.organisation_id AND k.release_id = u.release_id
      AND (k.unit_id = u.id OR k.unit_id IS NULL)`,
  ],
];

/**
 * Every open enrolment gets the targets it did not have, all without evidence, and is computed anew on its next day, which
 * finds what was probed. Row-level security binds the owner too, so that each organisation is named in turn.
 */
const fill = /* sql */ `
ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT id FROM organisation LOOP
    PERFORM set_config('app.organisation_id', one.id::text, true);
    -- Planned for each organisation: a plan that was made for a small one takes hours in a large one.
    EXECUTE $fill$
    INSERT INTO target_state (organisation_id, enrolment_id, target_id, target_kind, position, status, reasons, required, rule_version)
    SELECT e.organisation_id, e.id, t.id, t.kind,
        row_number() OVER (PARTITION BY e.id, t.kind ORDER BY t.element_position, t.position, t.id) - 1,
        'none', '[{"rule": "none"}]', false, e.rule_version
      FROM enrolment e
      JOIN unit_target t ON t.organisation_id = e.organisation_id AND t.unit_id = e.unit_id
        AND t.kind NOT IN ('indicator', 'critical_evidence')
     WHERE e.state NOT IN ('signed', 'withdrawn')
    $fill$;
    EXECUTE $fill$
    UPDATE enrolment e SET required_missing = e.indicators_total - e.indicators_covered + e.critical_total - e.critical_covered
     WHERE e.indicators_total - e.indicators_covered + e.critical_total - e.critical_covered > 0
    $fill$;
    EXECUTE $fill$
    UPDATE enrolment e SET output_strip = s.output, knowledge_strip = s.knowledge, skill_strip = s.skill,
        attitude_strip = s.attitude, coverage_due_on = '2000-01-01'
      FROM (SELECT t.enrolment_id,
            repeat('n', (count(*) FILTER (WHERE t.target_kind = 'output'))::int) AS output,
            repeat('n', (count(*) FILTER (WHERE t.target_kind = 'knowledge'))::int) AS knowledge,
            repeat('n', (count(*) FILTER (WHERE t.target_kind = 'skill'))::int) AS skill,
            repeat('n', (count(*) FILTER (WHERE t.target_kind = 'attitude'))::int) AS attitude
          FROM target_state t WHERE t.target_kind NOT IN ('indicator', 'critical_evidence') GROUP BY t.enrolment_id) s
     WHERE s.enrolment_id = e.id
    $fill$;
  END LOOP;
  PERFORM set_config('app.organisation_id', '', true);
END $$;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
`;
