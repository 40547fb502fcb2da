import { assessmentMethods, type JsonValue } from '@attest/domain';
import type { Ask } from '../../features/audit/verify-chain';
import { detailContent, hashContent } from '../../features/evidence/evidence-content';
import type { Question } from '../../features/evidence/evidence-view.dto';
import { statement } from '../../platform/database/statement';

/** Something that does not stand as it was written. */
export interface Damage {
  readonly kind: 'audit' | 'checkpoint' | 'record' | 'coverage' | 'guard' | 'sign-off' | 'evidence' | 'file';
  readonly organisationId: string;
  readonly subject: string;
  readonly what: string;
}

export type Counted = { readonly checked: number; readonly damage: Damage[] };

const BATCH = 500;

/**
 * A signature stands under its manifest: the hash holds, the trail carries it, the items are the manifest's judgements,
 * each version still has the content it had, and the targets are in the states it names, where its format names them
 * (docs/sign-off.md).
 */
const signOffs = statement(
  'verify_sign_offs',
  `SELECT s.id,
          s.manifest_sha256 = sha256(convert_to(s.manifest, 'UTF8')) AS hashed,
          EXISTS (SELECT 1 FROM audit_event e WHERE e.organisation_id = s.organisation_id AND e.subject_id = s.id
                     AND e.action = 'sign-off.signed' AND e.facts ->> 'manifestSha256' = encode(s.manifest_sha256, 'hex')) AS recorded,
          NOT EXISTS (
            SELECT judgement_id, evidence_version_id, encode(content_sha256, 'hex') FROM sign_off_item
             WHERE organisation_id = s.organisation_id AND sign_off_id = s.id
            EXCEPT
            SELECT (j ->> 'judgementId')::uuid, (j ->> 'evidenceVersionId')::uuid, j ->> 'contentSha256'
              FROM jsonb_array_elements(s.manifest::jsonb -> 'judgements') j)
          AND (SELECT count(*) FROM sign_off_item WHERE organisation_id = s.organisation_id AND sign_off_id = s.id)
              = jsonb_array_length(s.manifest::jsonb -> 'judgements') AS itemised,
          NOT EXISTS (SELECT 1 FROM sign_off_item i JOIN evidence_version v
                          ON v.organisation_id = i.organisation_id AND v.id = i.evidence_version_id
                       WHERE i.organisation_id = s.organisation_id AND i.sign_off_id = s.id
                         AND v.content_sha256 <> i.content_sha256) AS unchanged,
          NOT jsonb_exists(s.manifest::jsonb, 'targets') OR NOT EXISTS (
            SELECT t.target_id, t.target_kind, t.status, t.required, t.through
              FROM target_state t WHERE t.organisation_id = s.organisation_id AND t.enrolment_id = s.enrolment_id
            EXCEPT
            SELECT (t ->> 'targetId')::uuid, t ->> 'targetKind', t ->> 'status', (t ->> 'required')::boolean,
                   jsonb_typeof(t -> 'through') <> 'null'
              FROM jsonb_array_elements(s.manifest::jsonb -> 'targets') t)
          AND (SELECT count(*) FROM target_state t WHERE t.organisation_id = s.organisation_id AND t.enrolment_id = s.enrolment_id)
              = jsonb_array_length(s.manifest::jsonb -> 'targets') AS stated
     FROM sign_off s WHERE s.organisation_id = $1 ORDER BY s.id`,
);

export async function verifySignOffs(ask: Ask, organisationId: string): Promise<Counted> {
  const rows = await ask<{
    id: string;
    hashed: boolean;
    recorded: boolean;
    itemised: boolean;
    unchanged: boolean;
    stated: boolean;
  }>(signOffs, [organisationId]);
  const damage = rows.flatMap((row) =>
    [
      row.hashed ? '' : 'the manifest does not have its hash',
      row.recorded ? '' : 'the audit trail does not carry the hash of its manifest',
      row.itemised ? '' : 'its items are not those of its manifest',
      row.unchanged ? '' : 'evidence has another content than was signed',
      row.stated ? '' : 'its targets are not in the states of its manifest',
    ]
      .filter(Boolean)
      .map((what): Damage => ({ kind: 'sign-off', organisationId, subject: row.id, what })),
  );
  return { checked: rows.length, damage };
}

const versions = statement(
  'verify_evidence_versions',
  `SELECT v.id, v.evidence_id, v.number, ev.candidate_id, ev.method, v.title, v.occurred_at, v.recorded_at, v.recorded_by,
          v.place, v.context, v.narrative, v.duration_minutes, coalesce(v.detail -> 'questions', '[]') AS questions,
          v.detail, v.tool_version_id, v.occasion_id,
          v.declaration, encode(v.content_sha256, 'hex') AS content_sha256,
          coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
                      'size', f.size, 'sha256', encode(f.sha256, 'hex')) ORDER BY vf.position)
                      FROM evidence_version_file vf
                      JOIN stored_file f ON f.organisation_id = vf.organisation_id AND f.id = vf.file_id
                     WHERE vf.organisation_id = v.organisation_id AND vf.evidence_version_id = v.id), '[]') AS files,
          EXISTS (SELECT 1 FROM audit_event e WHERE e.organisation_id = v.organisation_id AND e.subject_id = v.evidence_id
                     AND e.facts ->> 'versionId' = v.id::text
                     AND e.facts ->> 'contentSha256' = encode(v.content_sha256, 'hex')) AS recorded
     FROM evidence_version v JOIN evidence ev ON ev.organisation_id = v.organisation_id AND ev.id = v.evidence_id
    WHERE v.organisation_id = $1 AND v.id > $2::uuid ORDER BY v.id LIMIT ${BATCH}`,
);

interface VersionRow {
  id: string;
  evidence_id: string;
  number: number;
  candidate_id: string;
  method: string;
  title: string;
  occurred_at: Date;
  recorded_at: Date;
  recorded_by: string;
  place: string | null;
  context: string | null;
  narrative: string | null;
  duration_minutes: number | null;
  questions: Question[];
  detail: { readonly [key: string]: JsonValue };
  tool_version_id: string | null;
  occasion_id: string | null;
  declaration: string | null;
  content_sha256: string;
  files: { id: string; name: string; mediaType: string; size: number; sha256: string }[];
  recorded: boolean;
}

/** Each version hashes to what it was recorded with, and the trail says so too. */
export async function verifyEvidence(ask: Ask, organisationId: string): Promise<Counted> {
  const damage: Damage[] = [];
  let checked = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await ask<VersionRow>(versions, [organisationId, after]);
    const last = rows.at(-1);
    if (last === undefined) return { checked, damage };
    checked += rows.length;
    after = last.id;
    for (const row of rows) {
      const report = (what: string) =>
        damage.push({ kind: 'evidence', organisationId, subject: row.id, what });
      if (contentHash(row) !== row.content_sha256) report('its content does not have its hash');
      if (!row.recorded) report('the audit trail does not carry the hash of its content');
    }
  }
}

function contentHash(row: VersionRow): string | null {
  const method = assessmentMethods.find((known) => known === row.method);
  if (method === undefined) return null;
  return hashContent({
    evidenceId: row.evidence_id,
    number: row.number,
    candidateId: row.candidate_id,
    method,
    title: row.title,
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
    place: row.place,
    context: row.context,
    narrative: row.narrative,
    durationMinutes: row.duration_minutes,
    ...detailContent(row.detail, row.questions),
    declaration: row.declaration,
    files: row.files,
    toolVersionId: row.tool_version_id ?? undefined,
    occasionId: row.occasion_id ?? undefined,
  });
}
