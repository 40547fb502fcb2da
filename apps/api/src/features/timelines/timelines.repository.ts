import type { AssessmentMethod, MappedTarget, TargetKind, Verdict } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instant, personJson } from '../../platform/database/json-sql';
import { lookedUp } from '../../platform/database/looked-up';
import { statement } from '../../platform/database/statement';
import type { Person } from '../../platform/http/person.dto';
import { factMembers, reachValues, withinReach } from '../enrolments/enrolment-scope';
import type { EnrolmentFacts, Reach } from '../enrolments/enrolments.policy';

export interface PersonUnit extends EnrolmentFacts {
  readonly enrolmentId: string;
  readonly unitId: string;
  readonly code: string;
  readonly title: string;
  readonly attitudesByProgramme: boolean;
  readonly assessor: Person;
}

export interface UseRow {
  readonly enrolmentId: string;
  readonly targetId: string;
  readonly kind: TargetKind;
  readonly code: string;
  readonly verdict: Verdict | null;
  readonly kept: boolean;
}

export interface PieceRow {
  readonly evidenceId: string;
  readonly versionId: string;
  readonly number: number;
  readonly method: AssessmentMethod;
  readonly title: string;
  readonly occurredAt: string;
  readonly recordedBy: Person;
  readonly durationMinutes: number | null;
  readonly fileCount: number;
  readonly withdrawn: boolean;
  readonly uses: readonly UseRow[];
}

export interface PieceFilter {
  readonly method?: AssessmentMethod | undefined;
  readonly kind?: TargetKind | undefined;
  /** Of the last row seen: when it happened, and its id. */
  readonly before: readonly string[] | null;
  readonly limit: number;
}

/** Those still open first; somebody on more units than these sees the newest. */
const readUnits = statement(
  'timeline_units',
  /* sql */ `SELECT json_build_object('enrolmentId', e.id, 'unitId', e.unit_id, 'code', u.code, 'title', u.title,
      ${factMembers('e')}, 'attitudesByProgramme', e.attitudes_by_programme, 'assessor', ${personJson('m')}) AS unit
    FROM (SELECT e.* FROM enrolment e
      WHERE e.organisation_id = current_organisation() AND e.candidate_id = $6 AND ${withinReach}
      ORDER BY e.state IN ('signed', 'withdrawn'), e.id DESC LIMIT 100) e
    ${lookedUp('unit', 'u', 'e', 'unit_id')}
    ${lookedUp('member', 'm', 'e', 'assessor_id')}
    ORDER BY e.state IN ('signed', 'withdrawn'), u.code, e.id DESC`,
);

/** Unscoped within the organisation: the caller asks the policy. */
const findFacts = statement(
  'timeline_enrolment',
  /* sql */ `SELECT json_build_object(${factMembers('e')}) AS facts FROM enrolment e
    WHERE e.organisation_id = current_organisation() AND e.id = $1`,
);

const readPerson = statement(
  'timeline_person',
  /* sql */ `SELECT ${personJson('m')} AS person FROM member m
    WHERE m.organisation_id = current_organisation() AND m.id = $1`,
);

/** $1 enrolments: whatever was ever claimed for one of them, each piece once. */
const claimedFor = /* sql */ `SELECT DISTINCT c.organisation_id, c.evidence_id FROM claim c
  WHERE c.organisation_id = current_organisation() AND c.enrolment_id = ANY($1::uuid[])`;

/**
 * $1 enrolments whose pieces are wanted, $2 all that the reader sees, $3 method, $4 kind, $5 and $6 the last row seen,
 * $7 how many. The page is chosen first; only its rows are joined with what they are about.
 */
const readPieces = statement(
  'timeline_pieces',
  /* sql */ `WITH page AS MATERIALIZED (
      SELECT ev.organisation_id, ev.id, ev.method, ev.withdrawn, v.id AS version_id, v.number, v.title, v.occurred_at,
        v.recorded_by, v.duration_minutes
      FROM (${claimedFor}) chosen
      JOIN LATERAL (SELECT piece.organisation_id, piece.id, piece.method, piece.withdrawn FROM evidence_now piece
        WHERE piece.organisation_id = chosen.organisation_id AND piece.id = chosen.evidence_id LIMIT 1) ev
        ON $3::text IS NULL OR ev.method = $3
      JOIN LATERAL (SELECT newest.* FROM evidence_version_now newest
        WHERE newest.organisation_id = ev.organisation_id AND newest.evidence_id = ev.id AND newest.newest LIMIT 1) v
        ON $5::timestamptz IS NULL OR (v.occurred_at, ev.id) < ($5, $6::uuid)
      WHERE $4::text IS NULL OR EXISTS (
        SELECT 1 FROM claim c
        JOIN target_state t ON t.organisation_id = c.organisation_id AND t.enrolment_id = c.enrolment_id
          AND t.target_id = c.target_id
        WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id AND c.enrolment_id = ANY($1::uuid[])
          AND t.target_kind = $4)
      ORDER BY v.occurred_at DESC, ev.id DESC LIMIT $7)
    SELECT p.id AS "evidenceId", p.version_id AS "versionId", p.number, p.method, p.title,
      ${instant('p.occurred_at')} AS "occurredAt", ${personJson('m')} AS "recordedBy",
      p.duration_minutes AS "durationMinutes", p.withdrawn,
      (SELECT count(*)::int FROM evidence_version_file f
        WHERE f.organisation_id = p.organisation_id AND f.evidence_version_id = p.version_id) AS "fileCount",
      (SELECT coalesce(json_agg(json_build_object('enrolmentId', c.enrolment_id, 'targetId', c.target_id,
          'kind', t.target_kind, 'code', t.code, 'verdict', j.verdict, 'kept', c.kept)
          ORDER BY c.enrolment_id, t.kind_rank, t.position), '[]')
        FROM claim_now c
        JOIN LATERAL (SELECT one.target_kind, one.kind_rank, one.position, one.code FROM enrolment_target one
          WHERE one.organisation_id = c.organisation_id AND one.enrolment_id = c.enrolment_id
            AND one.target_id = c.target_id LIMIT 1) t ON true
        LEFT JOIN LATERAL (SELECT CASE WHEN judged.disagrees IS NULL THEN judged.verdict END AS verdict FROM judgement_now judged
          WHERE judged.organisation_id = c.organisation_id AND judged.claim_id = c.id AND NOT judged.superseded
          LIMIT 1) j ON true
        WHERE c.organisation_id = p.organisation_id AND c.evidence_id = p.id AND c.enrolment_id = ANY($2::uuid[])
          AND (c.evidence_version_id = p.version_id OR c.kept)) AS uses
    FROM page p
    ${lookedUp('member', 'm', 'p', 'recorded_by')}
    ORDER BY p.occurred_at DESC, p.id DESC`,
);

const countPieces = statement(
  'timeline_totals',
  /* sql */ `SELECT count(*)::int AS pieces, count(*) FILTER (WHERE units > 1)::int AS "inSeveral" FROM (
      SELECT count(DISTINCT c.enrolment_id) AS units FROM claim c
      WHERE c.organisation_id = current_organisation() AND c.enrolment_id = ANY($1::uuid[])
      GROUP BY c.evidence_id) piece`,
);

/** Targets that more evidence would bring further. */
const readWanting = statement(
  'suggestion_wanting_targets',
  /* sql */ `SELECT t.enrolment_id AS "enrolmentId", t.target_id AS "targetId", t.target_kind AS kind
    FROM target_state t
    WHERE t.organisation_id = current_organisation() AND t.enrolment_id = ANY($1::uuid[])
      AND t.status NOT IN ('covered', 'to_judge')`,
);

/** An assessor's word is for all, a candidate's for themselves. */
const readDismissed = statement(
  'suggestion_dismissed',
  /* sql */ `SELECT d.evidence_id AS "evidenceId", d.target_id AS "targetId" FROM dismissed_suggestion d
    WHERE d.organisation_id = current_organisation() AND d.evidence_id = ANY($1::uuid[])
      AND (d.dismissed_by = $2 OR d.dismissed_by <> $3)`,
);

const readTexts = statement(
  'suggestion_unit_texts',
  /* sql */ `SELECT t.unit_id AS "unitId", t.id AS "targetId", t.kind, t.code, t.text,
      (SELECT coalesce(json_agg(el.code ORDER BY el.position), '[]') FROM element el
        WHERE el.organisation_id = t.organisation_id AND el.id = ANY (t.element_ids)) AS "elementCodes",
      coalesce((SELECT k.items FROM competence_item k
        WHERE k.organisation_id = t.organisation_id AND k.id = t.id), '[]') AS parts
    FROM unit_target t
    WHERE t.unit_id = ANY($1::uuid[])
    ORDER BY t.unit_id, t.kind_rank, t.element_position, t.position, t.id`,
);

const insertDismissal = statement(
  'suggestion_dismiss',
  /* sql */ `INSERT INTO dismissed_suggestion (organisation_id, evidence_id, enrolment_id, target_id, dismissed_by, dismissed_at)
    VALUES (current_organisation(), $1, $2, $3, $4, $5)
    ON CONFLICT (organisation_id, evidence_id, target_id, dismissed_by) DO NOTHING
    RETURNING target_id AS "targetId"`,
);

/**
 * $1 a file of the reader's own, $2 enrolments within reach, all of one candidate: pieces of these with a file of the
 * same content, by the hash.
 */
const readWithFile = statement(
  'timeline_same_file',
  /* sql */ `SELECT ev.id AS "evidenceId", v.id AS "versionId", v.title, ev.method,
      ${instant('v.occurred_at')} AS "occurredAt", ${instant('v.recorded_at')} AS "recordedAt",
      ARRAY(SELECT DISTINCT u.enrolment_id FROM claim u
        WHERE u.organisation_id = ev.organisation_id AND u.evidence_id = ev.id
          AND u.enrolment_id = ANY($2::uuid[])) AS "enrolmentIds"
    FROM stored_file mine
    JOIN LATERAL (SELECT other.* FROM stored_file other
      WHERE other.organisation_id = mine.organisation_id AND other.sha256 = mine.sha256 LIMIT 50) same ON true
    JOIN evidence_version_file f ON f.organisation_id = same.organisation_id AND f.file_id = same.id
    JOIN LATERAL (SELECT version.* FROM evidence_version_now version
      WHERE version.organisation_id = f.organisation_id AND version.id = f.evidence_version_id LIMIT 1) v ON v.newest
    JOIN LATERAL (SELECT piece.* FROM evidence_now piece
      WHERE piece.organisation_id = v.organisation_id AND piece.id = v.evidence_id LIMIT 1) ev ON NOT ev.withdrawn
    WHERE mine.organisation_id = current_organisation() AND mine.id = $1 AND mine.uploaded_by = $3
      AND EXISTS (SELECT 1 FROM claim c WHERE c.organisation_id = ev.organisation_id AND c.evidence_id = ev.id
        AND c.enrolment_id = ANY($2::uuid[]))
    ORDER BY v.recorded_at DESC, ev.id DESC LIMIT 5`,
);

interface WithFile {
  readonly evidenceId: string;
  readonly versionId: string;
  readonly title: string;
  readonly method: AssessmentMethod;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** That it is claimed for, of those within reach. */
  readonly enrolmentIds: string[];
}

interface WantingTarget {
  readonly enrolmentId: string;
  readonly targetId: string;
  readonly kind: TargetKind;
}

type Row<T> = { [key in keyof T]: T[key] };

@Injectable()
export class TimelinesRepository {
  constructor(private readonly database: Database) {}

  /** The enrolments of a person within reach. */
  async readUnits(reach: Reach, candidateId: string): Promise<PersonUnit[]> {
    const values = [...reachValues(reach), candidateId];
    return (await this.database.query<{ unit: PersonUnit }>(readUnits, values)).map(({ unit }) => unit);
  }

  async findFacts(enrolmentId: string): Promise<EnrolmentFacts | undefined> {
    return (await this.database.one<{ facts: EnrolmentFacts }>(findFacts, [enrolmentId]))?.facts;
  }

  async readPerson(memberId: string): Promise<Person | undefined> {
    return (await this.database.one<{ person: Person }>(readPerson, [memberId]))?.person;
  }

  /** One row more than the limit, when there is one. */
  readPieces(
    ofEnrolments: readonly string[],
    shown: readonly string[],
    { method, kind, before, limit }: PieceFilter,
  ): Promise<PieceRow[]> {
    const [at = null, id = null] = before ?? [];
    return this.database.query<Row<PieceRow>>(readPieces, [
      ...[ofEnrolments, shown, method ?? null, kind ?? null],
      ...[at, id, limit + 1],
    ]);
  }

  async countPieces(enrolmentIds: readonly string[]): Promise<{ pieces: number; inSeveral: number }> {
    const row = await this.database.one<{ pieces: number; inSeveral: number }>(countPieces, [enrolmentIds]);
    return row ?? { pieces: 0, inSeveral: 0 };
  }

  readWanting(enrolmentIds: readonly string[]): Promise<WantingTarget[]> {
    return this.database.query<Row<WantingTarget>>(readWanting, [enrolmentIds]);
  }

  /** @returns what the reader is not asked about again, as `evidence target` */
  async readDismissed(
    evidenceIds: readonly string[],
    readerId: string,
    candidateId: string,
  ): Promise<Set<string>> {
    const rows = await this.database.query<{ evidenceId: string; targetId: string }>(readDismissed, [
      ...[evidenceIds, readerId, candidateId],
    ]);
    return new Set(rows.map(({ evidenceId, targetId }) => `${evidenceId} ${targetId}`));
  }

  readTexts(unitIds: readonly string[]): Promise<(MappedTarget & { readonly unitId: string })[]> {
    return this.database.query<Row<MappedTarget & { unitId: string }>>(readTexts, [unitIds]);
  }

  /** @returns whether it had not been said before */
  async dismiss(
    given: { readonly evidenceId: string; readonly enrolmentId: string; readonly targetId: string },
    by: string,
    at: Date,
  ): Promise<boolean> {
    const { evidenceId, enrolmentId, targetId } = given;
    const values = [evidenceId, enrolmentId, targetId, by, at];
    return (await this.database.one<{ targetId: string }>(insertDismissal, values)) !== undefined;
  }

  readWithFile(fileId: string, enrolmentIds: readonly string[], ownerId: string): Promise<WithFile[]> {
    return this.database.query<Row<WithFile>>(readWithFile, [fileId, enrolmentIds, ownerId]);
  }
}
