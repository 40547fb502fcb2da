import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { carriedFrom } from '../enrolments/carried-from';
import type { SelfRatingGiven, SelfRatingView } from './self-assessments.dto';

/** What stands of each target that was rated. */
const latestOf = (enrolment: string) =>
  `(SELECT * FROM self_rating_now WHERE enrolment_id = ${enrolment} AND newest)`;

const list = statement(
  'self_ratings_list',
  /* sql */ `SELECT r.target_id AS "targetId", r.rating, r.note,
      ${instantInMilliseconds('r.rated_at')} AS "ratedAt",
      ${carriedFrom('self_rating', 'r')} AS "carriedFrom",
      (SELECT coalesce(json_agg(json_build_object('id', ev.id, 'method', ev.method, 'title', (
           SELECT v.title FROM evidence_version_now v
           WHERE v.organisation_id = ev.organisation_id AND v.evidence_id = ev.id AND v.newest)) ORDER BY ev.id), '[]'::json)
         FROM self_rating_evidence x
         JOIN evidence ev ON ev.organisation_id = x.organisation_id AND ev.id = x.evidence_id
         WHERE x.organisation_id = r.organisation_id AND x.rating_id = r.id) AS evidence
    FROM ${latestOf('$1')} r
    ORDER BY r.target_id`,
);

/** What is no indicator and no critical evidence of the enrolment, or not evidence of its candidate that still stands. */
const unknownReferences = statement(
  'self_ratings_unknown',
  /* sql */ `SELECT x.kind, x.id FROM enrolment e, jsonb_to_recordset($2) AS x(kind text, id uuid)
    WHERE e.id = $1 AND NOT CASE x.kind
      WHEN 'target' THEN EXISTS (SELECT 1 FROM target_state t WHERE t.enrolment_id = e.id AND t.target_id = x.id
        AND t.target_kind IN ('indicator', 'critical_evidence'))
      ELSE EXISTS (SELECT 1 FROM evidence_now v
        WHERE v.id = x.id AND v.candidate_id = e.candidate_id AND NOT v.withdrawn) END
    LIMIT 20`,
);

/** The next row of each target, where it says something else than the one that stands. */
const add = statement(
  'self_ratings_add',
  /* sql */ `WITH given AS (
      SELECT x.id, x.target_id, x.rating, x.note, x.evidence, t.target_kind, coalesce(l.number, 0) AS number
        FROM jsonb_to_recordset($2) AS x(id uuid, target_id uuid, rating text, note text, evidence jsonb)
        JOIN target_state t ON t.enrolment_id = $1 AND t.target_id = x.target_id
        LEFT JOIN LATERAL (
          SELECT r.id, r.number, r.rating, r.note FROM self_rating_now r
          WHERE r.enrolment_id = $1 AND r.target_id = x.target_id AND r.newest) l ON true
       WHERE l.id IS NULL OR l.rating <> x.rating OR l.note <> x.note OR x.evidence <> (
         SELECT coalesce(jsonb_agg(s.evidence_id ORDER BY s.evidence_id), '[]') FROM self_rating_evidence s WHERE s.rating_id = l.id)),
    added AS (
      INSERT INTO self_rating (organisation_id, id, enrolment_id, indicator_id, guide_item_id, number, rating, note, rated_by, rated_at)
      SELECT current_organisation(), id, $1, CASE target_kind WHEN 'indicator' THEN target_id END,
             CASE target_kind WHEN 'critical_evidence' THEN target_id END, number + 1, rating, note, $3, $4
        FROM given),
    linked AS (
      INSERT INTO self_rating_evidence (organisation_id, rating_id, evidence_id)
      SELECT current_organisation(), given.id, e.id::uuid
        FROM given, jsonb_array_elements_text(given.evidence) AS e(id))
    SELECT target_id AS "targetId" FROM given`,
);

/**
 * The candidate's words and the day they were said stay as they are. Evidence belongs to the candidate, whichever
 * enrolment it was made for; what was withdrawn meanwhile is not pointed at again.
 */
const carry = statement(
  'self_ratings_carry',
  /* sql */ `WITH given AS (
      SELECT x.id, t.target_id, t.target_kind, r.id AS source_id, r.rating, r.note, r.rated_by, r.rated_at
        FROM jsonb_to_recordset($3) AS x(id uuid, source_target_id uuid, target_id uuid)
        JOIN ${latestOf('$1')} r ON r.target_id = x.source_target_id
        JOIN target_state t ON t.enrolment_id = $2 AND t.target_id = x.target_id),
    added AS (
      INSERT INTO self_rating (organisation_id, id, enrolment_id, indicator_id, guide_item_id, number, rating, note, rated_by, rated_at, carried_from_id)
      SELECT current_organisation(), id, $2, CASE target_kind WHEN 'indicator' THEN target_id END,
             CASE target_kind WHEN 'critical_evidence' THEN target_id END, 1, rating, note, rated_by, rated_at, source_id
        FROM given),
    linked AS (
      INSERT INTO self_rating_evidence (organisation_id, rating_id, evidence_id)
      SELECT s.organisation_id, given.id, s.evidence_id
        FROM given JOIN self_rating_evidence s ON s.rating_id = given.source_id
        JOIN evidence_now ev ON ev.organisation_id = s.organisation_id AND ev.id = s.evidence_id AND NOT ev.withdrawn)
    SELECT target_id AS "targetId" FROM given`,
);

@Injectable()
export class SelfAssessmentsRepository {
  constructor(private readonly database: Database) {}

  list(enrolmentId: string): Promise<SelfRatingView[]> {
    return this.database.query<SelfRatingView & Record<string, unknown>>(list, [enrolmentId]);
  }

  unknownReferences(
    enrolmentId: string,
    given: readonly { kind: 'target' | 'evidence'; id: string }[],
  ): Promise<{ kind: string; id: string }[]> {
    return this.database.query<{ kind: string; id: string }>(unknownReferences, [
      enrolmentId,
      JSON.stringify(given),
    ]);
  }

  /** @returns the targets of which something else was said than before */
  async add(
    enrolmentId: string,
    ratings: readonly (SelfRatingGiven & { id: string })[],
    by: { memberId: string; at: Date },
  ): Promise<string[]> {
    const rows = ratings.map(({ id, targetId, rating, note, evidenceIds }) => ({
      id,
      target_id: targetId,
      rating,
      note: note.trim(),
      evidence: [...evidenceIds].sort(),
    }));
    const values = [enrolmentId, JSON.stringify(rows), by.memberId, by.at];
    const added = await this.database.query<{ targetId: string }>(add, values);
    return added.map(({ targetId }) => targetId);
  }

  /** @returns the targets that were rated; @param rows what takes the place of what, with ids for the ratings there may be */
  async carry(
    { from, to }: { from: string; to: string },
    rows: readonly { readonly id: string; readonly source_target_id: string; readonly target_id: string }[],
  ): Promise<string[]> {
    const carried = await this.database.query<{ targetId: string }>(carry, [from, to, JSON.stringify(rows)]);
    return carried.map(({ targetId }) => targetId);
  }
}
