import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { instantInMilliseconds } from '../../platform/database/json-sql';
import { statement } from '../../platform/database/statement';
import { carriedFrom } from '../enrolments/carried-from';
import type { AdjustmentCreate, ReasonableAdjustment } from './adjustments.dto';
import { ReasonableAdjustmentEntity } from './reasonable-adjustment.entity';

/** Rows that nothing supersedes; how many each has behind it is followed back. */
const list = statement(
  'adjustments_list',
  /* sql */ `SELECT json_build_object('today', ($2::timestamptz AT TIME ZONE o.time_zone)::date,
      'items', coalesce((SELECT json_agg(json_build_object('id', a.id, 'reason', a.reason, 'adjusted', a.adjusted,
          'unchanged', a.unchanged, 'validFrom', a.valid_from, 'validUntil', a.valid_until,
          'agreedBy', (SELECT json_build_object('id', m.id, 'displayName', m.display_name, 'department', m.department)
             FROM member m WHERE m.id = a.agreed_by),
          'agreedAt', ${instantInMilliseconds('a.agreed_at')},
          'ended', a.ended, 'endedBecause', a.ended_because,
          'earlier', (WITH RECURSIVE before AS (
             SELECT a.supersedes_id AS id UNION ALL
             SELECT b.supersedes_id FROM reasonable_adjustment b JOIN before ON before.id = b.id)
             SELECT count(id) FROM before),
          'carriedFrom', ${carriedFrom('reasonable_adjustment', 'a')}) ORDER BY a.agreed_at DESC, a.id DESC)
        FROM reasonable_adjustment_now a WHERE a.enrolment_id = e.id AND NOT a.superseded), '[]'::json)) AS found
    FROM enrolment e JOIN organisation o ON o.id = e.organisation_id WHERE e.id = $1`,
);

/** Takes the place only of one of the same enrolment that still stands and was not ended. */
const insert = statement(
  'adjustment_insert',
  /* sql */ `INSERT INTO reasonable_adjustment (organisation_id, id, enrolment_id, reason, adjusted, unchanged, valid_from,
      valid_until, agreed_by, agreed_at, supersedes_id)
    SELECT current_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
    WHERE $10::uuid IS NULL OR EXISTS (
      SELECT 1 FROM reasonable_adjustment_now a
      WHERE a.id = $10::uuid AND a.enrolment_id = $2 AND NOT a.ended AND NOT a.superseded)`,
);

const end = statement(
  'adjustment_end',
  /* sql */ `INSERT INTO reasonable_adjustment (organisation_id, id, enrolment_id, reason, adjusted, unchanged, valid_from,
      valid_until, agreed_by, agreed_at, supersedes_id, ended, ended_because)
    SELECT a.organisation_id, $2, a.enrolment_id, a.reason, a.adjusted, a.unchanged, a.valid_from, a.valid_until, $3, $4,
      a.id, true, $5
    FROM reasonable_adjustment_now a WHERE a.id = $1 AND NOT a.ended AND NOT a.superseded`,
);

/** Who agreed and when stays: nobody agreed anew. */
const carry = statement(
  'adjustment_carry',
  /* sql */ `INSERT INTO reasonable_adjustment (organisation_id, id, enrolment_id, reason, adjusted, unchanged, valid_from,
      valid_until, agreed_by, agreed_at, carried_from_id)
    SELECT a.organisation_id, x.id, $1, a.reason, a.adjusted, a.unchanged, a.valid_from, a.valid_until, a.agreed_by,
      a.agreed_at, a.id
    FROM jsonb_to_recordset($2) AS x(id uuid, source_id uuid)
    JOIN reasonable_adjustment a ON a.id = x.source_id`,
);

export type StoredAdjustment = Omit<ReasonableAdjustment, 'state'> & { readonly ended: boolean };

interface By {
  readonly memberId: string;
  readonly at: Date;
}

@Injectable()
export class AdjustmentsRepository {
  constructor(private readonly database: Database) {}

  async list(
    enrolmentId: string,
    now: Date,
  ): Promise<{ today: string; items: StoredAdjustment[] } | undefined> {
    const row = await this.database.one<{ found: { today: string; items: StoredAdjustment[] } }>(list, [
      enrolmentId,
      now,
    ]);
    return row?.found;
  }

  async enrolmentOf(id: string): Promise<string | undefined> {
    return (await this.database.rows(ReasonableAdjustmentEntity).pickOne(['enrolmentId'], { id }))
      ?.enrolmentId;
  }

  /** @returns false when what it was to supersede does not stand any more */
  async insert(id: string, enrolmentId: string, given: AdjustmentCreate, by: By): Promise<boolean> {
    const { reason, adjusted, unchanged, validFrom, validUntil, supersedesId } = given;
    const words = [reason, adjusted.trim(), unchanged.trim(), validFrom, validUntil ?? null];
    const values = [id, enrolmentId, ...words, by.memberId, by.at, supersedesId ?? null];
    return (await this.database.execute(insert, values)) === 1;
  }

  /** @returns false when it was ended or superseded before */
  async end(id: string, newId: string, because: string, by: By): Promise<boolean> {
    return (await this.database.execute(end, [id, newId, by.memberId, by.at, because.trim()])) === 1;
  }

  async carry(
    enrolmentId: string,
    rows: readonly { readonly id: string; readonly source_id: string }[],
  ): Promise<void> {
    await this.database.execute(carry, [enrolmentId, JSON.stringify(rows)]);
  }
}
