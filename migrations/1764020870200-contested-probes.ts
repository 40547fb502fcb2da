import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a question probed does not count while assessors disagree about the evidence (docs/adr/0078). */
export class ContestedProbes1764020870200 implements MigrationInterface {
  readonly name = 'ContestedProbes1764020870200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(probes);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('What assessors disagree about is not counted again; restore a backup instead.'),
    );
  }
}

/** As before, but for what is contested. */
const probes = /* sql */ `
CREATE OR REPLACE VIEW standing_probe WITH (security_invoker = true) AS
SELECT p.organisation_id, s.enrolment_id, p.competence_item_id AS target_id, s.evidence_id, s.method,
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
  HAVING bool_and(c.verdict IS NOT NULL AND c.disagrees IS NULL)
    AND NOT bool_or(coalesce(c.competence_item_id = p.competence_item_id, false))) s ON true
LEFT JOIN LATERAL (
  SELECT bool_and(q.question ->> 'verdict' = 'satisfactory') AS satisfactory
  FROM jsonb_array_elements(CASE WHEN jsonb_typeof(s.detail -> 'questions') = 'array'
    THEN s.detail -> 'questions' ELSE '[]' END) AS q (question)
  WHERE (q.question -> 'competenceItemIds') ? p.competence_item_id::text) asked ON true;
`;
