import type { StandingJudgement } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import type { MatrixElement, MatrixPiece, MatrixRelease, UnitMatrixRow } from './unit-matrix.dto';

/** Piece and target by index or id, with the judgement that stands on the claim, if any. */
export interface ClaimRow {
  readonly piece: number;
  readonly targetId: string;
  readonly judgement: StandingJudgement | null;
}

export interface UnitMatrixRecord {
  readonly unitId: string;
  readonly ruleVersion: number;
  readonly today: string;
  readonly madeAt: string;
  readonly release: MatrixRelease;
  readonly elements: MatrixElement[];
  /** One more than asked for, when there are more. */
  readonly pieces: MatrixPiece[];
  readonly rows: Omit<UnitMatrixRow, 'cells'>[];
  readonly claims: readonly ClaimRow[];
  /** What questions were about before knowledge could be claimed, with the verdict of their answers. */
  readonly probes: readonly ClaimRow[];
}

/**
 * $1 enrolment, $2 now, $3 how many pieces. A piece is a column while its newest version, or the one that was signed, is
 * claimed for the enrolment, withdrawn or not; status and reasons are those that are kept with the enrolment.
 */
const read = statement(
  'matrix_read_unit',
  /* sql */ `WITH piece AS MATERIALIZED (
      SELECT ev.id, ev.organisation_id, ev.method, v.id AS version_id, v.title,
        (v.occurred_at AT TIME ZONE o.time_zone)::date AS occurred_on,
        ev.withdrawn AND NOT claimed.kept AS withdrawn,
        row_number() OVER (ORDER BY v.occurred_at DESC, ev.id DESC) - 1 AS at
      FROM evidence_now ev
      JOIN organisation o ON o.id = ev.organisation_id
      JOIN evidence_version_now v ON v.organisation_id = ev.organisation_id AND v.evidence_id = ev.id
      JOIN LATERAL (SELECT c.kept FROM claim_now c
        WHERE c.organisation_id = ev.organisation_id AND c.evidence_version_id = v.id AND c.enrolment_id = $1
        LIMIT 1) claimed ON v.newest OR claimed.kept
      WHERE ev.id IN (SELECT c.evidence_id FROM claim c WHERE c.enrolment_id = $1)
      ORDER BY v.occurred_at DESC, ev.id DESC LIMIT $3)
    SELECT json_build_object(
      'unitId', e.unit_id, 'ruleVersion', e.rule_version,
      'today', ($2::timestamptz AT TIME ZONE o.time_zone)::date,
      'madeAt', to_char($2::timestamptz AT TIME ZONE o.time_zone, 'YYYY-MM-DD HH24:MI') || ' ' || o.time_zone,
      'release', json_build_object('code', r.code, 'version', r.version, 'name', r.name,
        'contentSha256', encode(r.content_sha256, 'hex')),
      'elements', (SELECT coalesce(json_agg(json_build_object('id', el.id, 'code', el.printed_code,
          'title', el.title) ORDER BY el.position), '[]')
        FROM element el WHERE el.organisation_id = e.organisation_id AND el.unit_id = e.unit_id),
      'pieces', (SELECT coalesce(json_agg(json_build_object('evidenceId', p.id, 'method', p.method,
          'title', p.title, 'occurredOn', p.occurred_on, 'withdrawn', p.withdrawn) ORDER BY p.at), '[]')
        FROM piece p),
      'rows', (SELECT coalesce(json_agg(json_build_object('targetId', t.target_id, 'kind', t.target_kind,
          'code', t.code, 'text', t.text, 'elementId', t.element_id,
          'status', t.status, 'required', t.required, 'through', t.through,
          'reasons', CASE WHEN t.through THEN '[]'::json ELSE t.reasons::json END, 'expiresOn', t.expires_on)
          ORDER BY t.kind_rank, t.position), '[]')
        FROM enrolment_target t
        WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id),
      'claims', (SELECT coalesce(json_agg(json_build_object('piece', p.at, 'targetId', c.target_id,
          'judgement', CASE WHEN j.id IS NULL THEN NULL ELSE json_build_object('verdict', j.verdict,
            'valid', j.valid, 'authentic', j.authentic, 'current', j."current", 'disagrees', j.disagrees IS NOT NULL) END) ORDER BY p.at), '[]')
        FROM piece p
        JOIN claim c ON c.organisation_id = p.organisation_id AND c.evidence_version_id = p.version_id
          AND c.enrolment_id = e.id
        LEFT JOIN judgement_now j ON j.organisation_id = c.organisation_id AND j.claim_id = c.id
          AND NOT j.superseded),
      'probes', (SELECT coalesce(json_agg(json_build_object('piece', p.at, 'targetId', b.target_id,
          'judgement', CASE WHEN b.verdict IS NULL THEN NULL ELSE json_build_object('verdict', b.verdict,
            'valid', b.valid, 'authentic', b.authentic, 'current', b."current") END) ORDER BY p.at), '[]')
        FROM piece p
        JOIN standing_probe b ON b.organisation_id = p.organisation_id AND b.evidence_id = p.id
          AND b.enrolment_id = e.id)) AS matrix
    FROM enrolment e
    JOIN organisation o ON o.id = e.organisation_id
    JOIN release r ON r.organisation_id = e.organisation_id AND r.id = e.release_id
    WHERE e.id = $1`,
);

@Injectable()
export class UnitMatrixRepository {
  constructor(private readonly database: Database) {}

  /** The caller has asked whether the actor may see the evidence of this enrolment. */
  async read(enrolmentId: string, now: Date, most: number): Promise<UnitMatrixRecord | undefined> {
    const row = await this.database.one<{ matrix: UnitMatrixRecord }>(read, [enrolmentId, now, most + 1]);
    return row?.matrix;
  }
}
