import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoleName } from './foundations/security';

/**
 * What stands of a record that is only added to, said once. Each row is looked up by itself through an index, whatever
 * the planner knows of the tables' sizes: a subquery that gives one value is never turned into a join, as EXISTS is.
 */
const views: readonly (readonly [name: string, query: string])[] = [
  [
    'evidence_now',
    /* sql */ `SELECT ev.*,
      (SELECT w.evidence_id FROM evidence_withdrawal w
        WHERE w.organisation_id = ev.organisation_id AND w.evidence_id = ev.id) IS NOT NULL AS withdrawn
    FROM evidence ev`,
  ],
  [
    'evidence_version_now',
    /* sql */ `SELECT v.*,
      v.number = (SELECT max(other.number) FROM evidence_version other
        WHERE other.organisation_id = v.organisation_id AND other.evidence_id = v.evidence_id) AS newest
    FROM evidence_version v`,
  ],
  [
    'judgement_now',
    /* sql */ `SELECT j.*,
      (SELECT later.id FROM judgement later
        WHERE later.organisation_id = j.organisation_id AND later.supersedes_id = j.id) IS NOT NULL AS superseded
    FROM judgement j`,
  ],
  [
    'outcome_now',
    /* sql */ `SELECT o.*,
      (SELECT later.id FROM outcome later
        WHERE later.organisation_id = o.organisation_id AND later.supersedes_id = o.id) IS NOT NULL AS superseded
    FROM outcome o`,
  ],
  [
    // Answered: another outcome has taken the place of the one that was sent back.
    'sign_off_return_now',
    /* sql */ `SELECT t.*,
      (SELECT later.id FROM outcome later
        WHERE later.organisation_id = t.organisation_id AND later.supersedes_id = t.outcome_id) IS NOT NULL AS answered
    FROM sign_off_return t`,
  ],
  [
    'reasonable_adjustment_now',
    /* sql */ `SELECT a.*,
      (SELECT later.id FROM reasonable_adjustment later
        WHERE later.organisation_id = a.organisation_id AND later.supersedes_id = a.id) IS NOT NULL AS superseded
    FROM reasonable_adjustment a`,
  ],
  [
    'assessment_plan_version_now',
    /* sql */ `SELECT v.*,
      v.number = (SELECT max(other.number) FROM assessment_plan_version other
        WHERE other.organisation_id = v.organisation_id AND other.enrolment_id = v.enrolment_id) AS newest
    FROM assessment_plan_version v`,
  ],
  [
    'self_rating_now',
    /* sql */ `SELECT r.*,
      r.number = (SELECT max(other.number) FROM self_rating other
        WHERE other.organisation_id = r.organisation_id AND other.enrolment_id = r.enrolment_id
          AND other.target_id = r.target_id) AS newest
    FROM self_rating r`,
  ],
  [
    'evidence_mark_now',
    /* sql */ `SELECT m.*,
      (SELECT r.mark_id FROM evidence_mark_removal r
        WHERE r.organisation_id = m.organisation_id AND r.mark_id = m.id) IS NOT NULL AS removed
    FROM evidence_mark m`,
  ],
  [
    'reading_edit_now',
    /* sql */ `SELECT e.*,
      (SELECT u.id FROM reading_edit u
        WHERE u.organisation_id = e.organisation_id AND u.undoes = e.id) IS NOT NULL AS undone
    FROM reading_edit e`,
  ],
  [
    // What coverage counts, an outcome rests on and a signature covers: claims of the newest version of evidence that was
    // not withdrawn, each with the judgement that stands on it; null while it waits for one.
    'standing_claim',
    /* sql */ `SELECT c.organisation_id, c.id, c.enrolment_id, c.target_id, c.indicator_id, c.guide_item_id, c.made_by,
      c.made_at, c.evidence_id, ev.method, c.evidence_version_id, v.number AS version_number, v.title, v.occurred_at,
      v.occasion_id, v.detail, v.content_sha256, j.id AS judgement_id, j.verdict, j.valid, j.authentic, j."current",
      j.authentic_by, j.remark, j.judged_by, j.judged_at
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
    // The targets of an enrolment with what the standard says of them. Only indicators have an element.
    'enrolment_target',
    /* sql */ `SELECT t.organisation_id, t.enrolment_id, t.target_id, t.target_kind, t.position, t.status,
      t.evidence_count, t.reasons, t.pieces, t.expires_on, coalesce(i.code, g.code) AS code, coalesce(i.text, g.text) AS text,
      i.element_id
    FROM target_state t
    LEFT JOIN indicator i ON i.organisation_id = t.organisation_id AND i.id = t.target_id
    LEFT JOIN guide_item g ON g.organisation_id = t.organisation_id AND g.id = t.target_id`,
  ],
  [
    // What an enrolment on the unit has to show: its indicators, and the critical evidence of its release.
    'unit_target',
    /* sql */ `SELECT i.organisation_id, i.unit_id, i.id, 'indicator' AS kind, i.code, i.text, el.code AS element_code,
      el.position AS element_position, i.position
    FROM indicator i
    JOIN element el ON el.organisation_id = i.organisation_id AND el.id = i.element_id
    UNION ALL
    SELECT u.organisation_id, u.id, g.id, 'critical_evidence', g.code, g.text, NULL, 0, g.position
    FROM unit u
    JOIN guide_item g ON g.organisation_id = u.organisation_id AND g.release_id = u.release_id
      AND g.section = 'critical_evidence'`,
  ],
];

export class WhatStands1764020100000 implements MigrationInterface {
  readonly name = 'WhatStands1764020100000';

  async up(runner: QueryRunner): Promise<void> {
    const app = appRoleName(process.env['ATTEST_APP_ROLE']);
    for (const [name, query] of views) {
      // As whoever asks: row-level security holds as it does for the tables.
      await runner.query(`CREATE VIEW ${name} WITH (security_invoker = true) AS ${query}`);
      await runner.query(`GRANT SELECT ON ${name} TO ${app}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of views.toReversed()) await runner.query(`DROP VIEW ${name}`);
  }
}
