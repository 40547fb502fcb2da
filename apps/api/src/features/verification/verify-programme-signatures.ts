import { statement } from '../../platform/database/statement';
import type { Ask } from '../audit/verify-chain';

/** A signature under a whole that does not stand as it was given. */
export interface ProgrammeSignatureDamage {
  readonly id: string;
  readonly what: 'manifest' | 'trail' | 'units' | 'evidence';
}

/** What was tampered with may be of any shape. */
const list = (json: string) => `CASE WHEN jsonb_typeof(${json}) = 'array' THEN ${json} ELSE '[]' END`;
const id = (text: string) =>
  `CASE WHEN (${text}) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (${text})::uuid END`;

/**
 * A signature under a whole stands under its manifest: the hash holds, the trail carries it, the unit signatures that it
 * names exist with these hashes and are those kept beside it, and the evidence behind attitudes has the content it had
 * (docs/sign-off.md). What is no JSON any more is not looked into.
 */
const read = statement(
  'verify_programme_signatures',
  /* sql */ `WITH signature AS MATERIALIZED (
      SELECT g.organisation_id, g.id, g.programme_enrolment_id, g.programme_outcome_id, g.manifest, g.manifest_sha256,
        CASE WHEN g.manifest IS JSON OBJECT THEN g.manifest::jsonb ELSE '{}' END AS content
      FROM programme_sign_off g WHERE g.organisation_id = $1),
    named AS MATERIALIZED (
      SELECT s.id, ${id("u ->> 'signOffId'")} AS sign_off_id, u ->> 'manifestSha256' AS sha256
      FROM signature s CROSS JOIN LATERAL jsonb_array_elements(${list("s.content -> 'units'")}) u),
    kept AS MATERIALIZED (
      SELECT u.programme_sign_off_id AS id, u.sign_off_id, encode(u.manifest_sha256, 'hex') AS sha256
      FROM programme_sign_off_unit u WHERE u.organisation_id = $1)
    SELECT s.id,
      s.manifest IS JSON OBJECT AND s.manifest_sha256 = sha256(convert_to(s.manifest, 'UTF8'))
        AND s.content #>> '{outcome,id}' IS NOT DISTINCT FROM s.programme_outcome_id::text AS manifest,
      EXISTS (SELECT 1 FROM audit_event a WHERE a.organisation_id = s.organisation_id
        AND a.subject_id = s.programme_enrolment_id AND a.action = 'programme.signed'
        AND a.facts ->> 'signOffId' = s.id::text
        AND a.facts ->> 'manifestSha256' = encode(s.manifest_sha256, 'hex')) AS trail,
      NOT EXISTS (SELECT 1 FROM named n FULL JOIN kept k ON k.id = n.id AND k.sign_off_id = n.sign_off_id
          AND k.sha256 = n.sha256
        WHERE s.id IN (n.id, k.id) AND (n.id IS NULL OR k.id IS NULL))
      AND NOT EXISTS (SELECT 1 FROM named n
        LEFT JOIN sign_off g ON g.organisation_id = s.organisation_id AND g.id = n.sign_off_id
          AND encode(g.manifest_sha256, 'hex') = n.sha256
        WHERE n.id = s.id AND g.id IS NULL) AS units,
      NOT EXISTS (SELECT 1 FROM jsonb_array_elements(${list("s.content -> 'attitudes'")}) t
        CROSS JOIN LATERAL jsonb_array_elements(${list("t -> 'judgements'")}) j
        LEFT JOIN evidence_version v ON v.organisation_id = s.organisation_id AND v.id = ${id("j ->> 'evidenceVersionId'")}
          AND encode(v.content_sha256, 'hex') = j ->> 'contentSha256'
        WHERE v.id IS NULL) AS evidence
    FROM signature s ORDER BY s.id`,
);

interface Standing {
  readonly id: string;
  readonly manifest: boolean;
  readonly trail: boolean;
  readonly units: boolean;
  readonly evidence: boolean;
}

const places = ['manifest', 'trail', 'units', 'evidence'] as const;

export async function verifyProgrammeSignatures(
  ask: Ask,
  organisationId: string,
): Promise<{ readonly checked: number; readonly wrong: readonly ProgrammeSignatureDamage[] }> {
  const rows = await ask<{ [key in keyof Standing]: Standing[key] }>(read, [organisationId]);
  const wrong = rows.flatMap((row) =>
    places.filter((what) => !row[what]).map((what) => ({ id: row.id, what })),
  );
  return { checked: rows.length, wrong };
}
