import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';
import { nextOf } from './what-follows-sql';

/** A signature whose end is near or over, with the closest time before it of which people were told. */
export interface EndingRow {
  readonly id: string;
  readonly candidateId: string;
  readonly signOffId: string | null;
  readonly programmeSignOffId: string | null;
  readonly enrolmentId: string | null;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly told: number | null;
}

/** Up to the day $1, after the row $2, $3; what a later signature has followed is nobody's concern any more. */
const ending = statement(
  'validity_ending',
  /* sql */ `SELECT y.id, y.candidate_id AS "candidateId", y.sign_off_id AS "signOffId",
      y.programme_sign_off_id AS "programmeSignOffId", e.id AS "enrolmentId", y.valid_from::text AS "validFrom",
      y.valid_until::text AS "validUntil", t.told
    FROM validity y
    CROSS JOIN LATERAL (SELECT min(n.days) AS told FROM validity_notice n
      WHERE n.organisation_id = y.organisation_id AND n.validity_id = y.id) t
    LEFT JOIN LATERAL (
      SELECT e.* FROM sign_off g JOIN enrolment e ON e.organisation_id = g.organisation_id AND e.id = g.enrolment_id
      WHERE g.organisation_id = y.organisation_id AND g.id = y.sign_off_id OFFSET 0) e ON true
    LEFT JOIN ${nextOf('e')} next ON e.id IS NOT NULL
    WHERE y.organisation_id = current_organisation() AND y.valid_until <= $1::date AND t.told IS DISTINCT FROM 0
      AND ($2::date IS NULL OR (y.valid_until, y.id) > ($2, $3::uuid))
      AND next.state IS DISTINCT FROM 'signed'
      AND NOT EXISTS (SELECT 1 FROM programme_sign_off g
        JOIN programme_enrolment p ON p.organisation_id = g.organisation_id AND p.id = g.programme_enrolment_id
        JOIN programme_enrolment later ON later.organisation_id = p.organisation_id AND later.candidate_id = p.candidate_id
          AND later.programme_id = p.programme_id AND later.attempt > p.attempt AND later.state = 'signed'
        WHERE g.organisation_id = y.organisation_id AND g.id = y.programme_sign_off_id)
    ORDER BY y.valid_until, y.id LIMIT $4`,
);

/** Whoever comes second waits for the first, and finds it done. */
const note = statement(
  'validity_note',
  /* sql */ `INSERT INTO validity_notice (organisation_id, validity_id, days, noticed_at)
    SELECT current_organisation(), n.id, n.days, $2 FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, days integer)
    ORDER BY n.id ON CONFLICT DO NOTHING RETURNING validity_id AS id, days`,
);

/** Of each of these people, who leads a group that they are in. */
const leaders = statement(
  'validity_leaders',
  /* sql */ `SELECT DISTINCT m.candidate_id AS "candidateId", g.leader_id AS "leaderId"
    FROM candidate_group_member m
    JOIN candidate_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
    WHERE m.organisation_id = current_organisation() AND m.candidate_id = ANY($1::uuid[]) AND m.removed_at IS NULL
      AND g.state = 'active' AND g.leader_id IS NOT NULL AND g.leader_id <> m.candidate_id`,
);

export interface Noted {
  readonly id: string;
  readonly days: number;
}

@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  ending(
    until: string,
    after: Pick<EndingRow, 'validUntil' | 'id'> | undefined,
    limit: number,
  ): Promise<EndingRow[]> {
    return this.database.query<EndingRow & Record<string, unknown>>(ending, [
      until,
      after?.validUntil ?? null,
      after?.id ?? null,
      limit,
    ]);
  }

  /** @returns those that were not noted before */
  note(notices: readonly Noted[], at: Date): Promise<Noted[]> {
    return this.database.query<Noted & Record<string, unknown>>(note, [JSON.stringify(notices), at]);
  }

  leaders(candidateIds: readonly string[]): Promise<{ candidateId: string; leaderId: string }[]> {
    return this.database.query<{ candidateId: string; leaderId: string }>(leaders, [candidateIds]);
  }
}
