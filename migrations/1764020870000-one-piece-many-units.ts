import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoleName } from './foundations/security';
import { sealTables } from './seal-tables';

export const appendOnlyTables = ['kept_claim', 'dismissed_suggestion'] as const;

/**
 * Evidence that counts in several enrolments of one candidate: claims of signed units that stay when the evidence comes
 * in a new version or is withdrawn, suggestions that somebody said do not apply, and all evidence of a person by the day
 * it happened (docs/adr/0079).
 */
export class OnePieceManyUnits1764020870000 implements MigrationInterface {
  readonly name = 'OnePieceManyUnits1764020870000';

  async up(runner: QueryRunner): Promise<void> {
    const app = appRoleName(process.env['ATTEST_APP_ROLE']);
    await runner.query(tables);
    await runner.query(sealTables({ appendOnly: [...appendOnlyTables] }));
    for (const table of appendOnlyTables)
      await runner.query(`SELECT fingerprint_table('${table}', '', 'INSERT')`);
    // As whoever asks: row-level security holds as it does for the tables.
    await runner.query(`CREATE VIEW claim_now WITH (security_invoker = true) AS ${claimNow}`);
    await runner.query(`GRANT SELECT ON claim_now TO ${app}`);
    await runner.query(
      `CREATE OR REPLACE VIEW standing_claim WITH (security_invoker = true) AS ${standingClaim}`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What stays signed is not taken away; restore a backup instead.'));
  }
}

const tables = /* sql */ `
-- A claim of a unit that was signed before its evidence came in a new version or was withdrawn: it stands as it was
-- signed. Written by whatever takes the evidence away from the units that are still open, in the same transaction.
CREATE TABLE kept_claim (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  claim_id uuid NOT NULL,
  kept_by uuid NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, claim_id),
  FOREIGN KEY (organisation_id, claim_id) REFERENCES claim (organisation_id, id),
  FOREIGN KEY (organisation_id, kept_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX kept_claim_kept_by ON kept_claim (organisation_id, kept_by);

-- Somebody said that a piece does not count for a target, so that it is not suggested again: an assessor for all, a
-- candidate for themselves.
CREATE TABLE dismissed_suggestion (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  evidence_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  target_id uuid NOT NULL,
  dismissed_by uuid NOT NULL,
  dismissed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, evidence_id, target_id, dismissed_by),
  FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence (organisation_id, id),
  FOREIGN KEY (organisation_id, enrolment_id, target_id) REFERENCES target_state (organisation_id, enrolment_id, target_id),
  FOREIGN KEY (organisation_id, dismissed_by) REFERENCES member (organisation_id, id)
);
CREATE INDEX dismissed_suggestion_target ON dismissed_suggestion (organisation_id, enrolment_id, target_id);
CREATE INDEX dismissed_suggestion_dismissed_by ON dismissed_suggestion (organisation_id, dismissed_by);
`;

/** A subquery of one value is asked row by row through its index (docs/adr/0064). */
const claimNow = /* sql */ `SELECT c.*,
      (SELECT k.claim_id FROM kept_claim k
        WHERE k.organisation_id = c.organisation_id AND k.claim_id = c.id) IS NOT NULL AS kept
    FROM claim c`;

/**
 * As before, and those that were kept: claims of the newest version of evidence that was not withdrawn, or of the
 * version that the unit was signed with.
 */
const standingClaim = /* sql */ `SELECT c.organisation_id, c.id, c.enrolment_id, c.target_id, c.indicator_id, c.guide_item_id, c.output_id,
      c.competence_item_id, c.parts, c.made_by, c.made_at, c.evidence_id, ev.method, c.evidence_version_id,
      v.number AS version_number, v.title, v.occurred_at, v.occasion_id, v.detail, v.content_sha256, j.id AS judgement_id,
      j.verdict, j.valid, j.authentic, j."current", j.authentic_by, j.remark, j.judged_by, j.judged_at
    FROM claim_now c
    JOIN LATERAL (
      SELECT piece.method, piece.withdrawn FROM evidence_now piece
      WHERE piece.organisation_id = c.organisation_id AND piece.id = c.evidence_id LIMIT 1) ev ON NOT ev.withdrawn OR c.kept
    JOIN LATERAL (
      SELECT version.number, version.title, version.occurred_at, version.occasion_id, version.detail,
        version.content_sha256, version.newest
      FROM evidence_version_now version
      WHERE version.organisation_id = c.organisation_id AND version.id = c.evidence_version_id LIMIT 1) v ON v.newest OR c.kept
    LEFT JOIN LATERAL (
      SELECT judged.id, judged.verdict, judged.valid, judged.authentic, judged."current", judged.authentic_by,
        judged.remark, judged.judged_by, judged.judged_at
      FROM judgement_now judged
      WHERE judged.organisation_id = c.organisation_id AND judged.claim_id = c.id AND NOT judged.superseded
      LIMIT 1) j ON true`;
