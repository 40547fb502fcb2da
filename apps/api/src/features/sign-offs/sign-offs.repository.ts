import type { ReturnReason } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { instant } from '../../platform/database/json-sql';
import { peopleJson, personNames, personRows, signerConfirmed } from './account-origins-sql';
import type { Manifest } from './manifest';
import { SignOffReturnEntity } from './sign-off-return.entity';

/** Everything a signature stands under, and the titles that a list of it shows. */
const readManifest = statement(
  'sign_off_manifest',
  /* sql */ `WITH target AS MATERIALIZED (
      SELECT t.target_id, t.target_kind, t.code, t.status, t.required, t.through, t.element_id, u.element_ids
      FROM enrolment n
      JOIN enrolment_target t ON t.organisation_id = n.organisation_id AND t.enrolment_id = n.id
      JOIN unit_target u ON u.organisation_id = n.organisation_id AND u.unit_id = n.unit_id AND u.id = t.target_id
      WHERE n.id = $1),
    standing AS MATERIALIZED (
      SELECT c.id AS claim_id, c.target_id, c.parts, t.target_kind, c.made_at, c.evidence_id, c.method,
        c.evidence_version_id AS version_id, c.version_number AS number, c.title, c.occurred_at,
        encode(c.content_sha256, 'hex') AS content_sha256, t.code AS target_code, c.judgement_id, c.verdict, c.valid,
        c.authentic, c."current", c.remark, c.judged_by, c.judged_at
      FROM standing_claim c
      JOIN target t ON t.target_id = c.target_id
      WHERE c.enrolment_id = $1),
    ${personRows('enrolment')}
    SELECT json_build_object(
      'organisationId', e.organisation_id,
      'enrolment', json_build_object('id', e.id, 'attempt', e.attempt, 'candidateId', e.candidate_id,
        'assessorId', e.assessor_id, 'supervisorId', e.supervisor_id),
      'unit', json_build_object('id', u.id, 'code', u.code, 'releaseId', r.id, 'releaseCode', r.code,
        'releaseSha256', encode(r.content_sha256, 'hex')),
      'people', ${peopleJson},
      'outcome', (SELECT json_build_object('id', o.id, 'number', o.number, 'decision', o.decision,
          'reasoning', o.reasoning, 'nextSteps', o.next_steps, 'decidedBy', o.decided_by,
          'decidedAt', ${instant('o.decided_at')}, 'ruleVersion', o.rule_version)
        FROM outcome_now o
        WHERE o.organisation_id = e.organisation_id AND o.enrolment_id = e.id AND NOT o.superseded),
      'targets', (SELECT coalesce(json_agg(json_build_object('targetId', t.target_id, 'targetKind', t.target_kind,
          'targetCode', t.code, 'required', t.required, 'status', t.status,
          'through', CASE WHEN t.through THEN (
            SELECT json_agg(i.target_id ORDER BY i.target_id::text COLLATE "C") FROM target i
            WHERE i.target_kind = 'indicator' AND (t.element_ids = '{}' OR i.element_id = ANY (t.element_ids))) END,
          'probedBy', (SELECT coalesce(json_agg(p.evidence_version_id ORDER BY p.evidence_version_id::text COLLATE "C"), '[]')
            FROM standing_probe p
            WHERE p.organisation_id = e.organisation_id AND p.enrolment_id = e.id AND p.target_id = t.target_id))), '[]')
        FROM target t),
      'judgements', (SELECT coalesce(json_agg(json_build_object(
          'claimId', s.claim_id, 'targetId', s.target_id,
          'targetKind', s.target_kind,
          'targetCode', s.target_code, 'parts', s.parts, 'judgementId', s.judgement_id, 'verdict', s.verdict, 'valid', s.valid,
          'authentic', s.authentic, 'current', s."current", 'remark', s.remark, 'judgedBy', s.judged_by,
          'judgedAt', ${instant('s.judged_at')}, 'evidenceId', s.evidence_id, 'evidenceVersionId', s.version_id,
          'versionNumber', s.number, 'method', s.method, 'occurredAt', ${instant('s.occurred_at')},
          'contentSha256', s.content_sha256)), '[]')
        FROM standing s WHERE s.judgement_id IS NOT NULL),
      'unjudged', (SELECT coalesce(json_agg(json_build_object('claimId', s.claim_id, 'targetId', s.target_id,
          'parts', s.parts, 'madeAt', ${instant('s.made_at')}, 'evidenceId', s.evidence_id, 'evidenceVersionId', s.version_id,
          'contentSha256', s.content_sha256)), '[]')
        FROM standing s WHERE s.judgement_id IS NULL)
      ) AS manifest,
      (SELECT coalesce(json_object_agg(t.version_id, t.title), '{}')
         FROM (SELECT DISTINCT version_id, title FROM standing) t) AS titles,
      ${personNames('e')} AS names,
      ${signerConfirmed('e')} AS "signerConfirmed"
    FROM enrolment e
    JOIN unit u ON u.organisation_id = e.organisation_id AND u.id = e.unit_id
    JOIN release r ON r.organisation_id = e.organisation_id AND r.id = e.release_id
    WHERE e.id = $1`,
);

const claimsOf = statement(
  'sign_off_claims_of',
  'SELECT id AS "judgementId", claim_id AS "claimId" FROM judgement WHERE enrolment_id = $1 AND id = ANY($2::uuid[])',
);

/** The printed name and title are copied: what was signed stays readable when the member changes. */
const insertSignOff = statement(
  'sign_off_insert',
  /* sql */ `WITH signed AS (
      INSERT INTO sign_off (organisation_id, id, enrolment_id, outcome_id, candidate_id, assessor_id, signer_id,
        printed_name, job_title, meaning, authentication, manifest, manifest_sha256, signed_at)
      SELECT e.organisation_id, $2, e.id, $3, e.candidate_id, e.assessor_id, m.id,
        m.display_name, m.job_title, $5, 'password', $6, decode($7, 'hex'), $8
      FROM enrolment e JOIN member m ON m.organisation_id = e.organisation_id AND m.id = $4
      WHERE e.id = $1
      RETURNING organisation_id, id, printed_name, job_title),
    items AS (
      INSERT INTO sign_off_item (organisation_id, sign_off_id, judgement_id, evidence_version_id, content_sha256)
      SELECT signed.organisation_id, signed.id, n."judgementId", n."evidenceVersionId", decode(n."contentSha256", 'hex')
      FROM signed CROSS JOIN jsonb_to_recordset($9::jsonb)
        AS n ("judgementId" uuid, "evidenceVersionId" uuid, "contentSha256" text)
      RETURNING 1)
    SELECT printed_name AS "printedName", job_title AS "jobTitle", (SELECT count(*)::int FROM items) AS "itemCount"
    FROM signed`,
);

export interface NewSignOff {
  readonly id: string;
  readonly enrolmentId: string;
  readonly outcomeId: string;
  readonly signerId: string;
  readonly meaning: string;
  readonly manifest: string;
  readonly manifestSha256: string;
  readonly signedAt: Date;
  readonly items: Manifest['judgements'];
}

export interface NewReturn {
  readonly id: string;
  readonly enrolmentId: string;
  readonly outcomeId: string;
  readonly returnedBy: string;
  readonly returnedAt: Date;
  readonly reasonCode: ReturnReason;
  readonly reason: string;
}

export interface ReadManifest {
  readonly manifest: Manifest;
  /** Of evidence versions, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Of members, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the signer's account was confirmed by its owner before the enrolment began, where that is required. */
  readonly signerConfirmed: boolean;
}

export interface Signature {
  readonly printedName: string;
  readonly jobTitle: string | null;
  readonly itemCount: number;
}

@Injectable()
export class SignOffsRepository {
  constructor(private readonly database: Database) {}

  /** For an enrolment whose visibility has been settled; to sign, under its lock. */
  async readManifest(enrolmentId: string): Promise<ReadManifest> {
    const row = await this.database.one<ReadManifest>(readManifest, [enrolmentId]);
    if (!row) throw new Error('A manifest was asked for of an enrolment that is not there.');
    return row;
  }

  /** The claim each judgement is about; judgements of other enrolments are not among them. */
  async claimsOf(enrolmentId: string, judgementIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ judgementId: string; claimId: string }>(claimsOf, [
      enrolmentId,
      judgementIds,
    ]);
    return new Map(rows.map((row) => [row.judgementId, row.claimId]));
  }

  async insertSignOff(given: NewSignOff): Promise<Signature> {
    const items = given.items.map(({ judgementId, evidenceVersionId, contentSha256 }) => ({
      judgementId,
      evidenceVersionId,
      contentSha256,
    }));
    const signature = await this.database.one<Signature>(insertSignOff, [
      given.enrolmentId,
      given.id,
      given.outcomeId,
      given.signerId,
      given.meaning,
      given.manifest,
      given.manifestSha256,
      given.signedAt,
      JSON.stringify(items),
    ]);
    if (signature?.itemCount !== items.length)
      throw new Error('A signature was stored without all of its items.');
    return signature;
  }

  async insertReturn(given: NewReturn): Promise<void> {
    const { organisationId } = this.database;
    await this.database.rows(SignOffReturnEntity).add({ organisationId, ...given });
  }
}
