import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { statement } from '../../platform/database/statement';

/** Sequence, record and hashes are made by the database, row after row, under the lock on the head. */
export const insertAuditEvents = statement(
  'insert_audit_events',
  `INSERT INTO audit_event (organisation_id, sequence, occurred_at, actor_id, request_id, action, subject_kind, subject_id,
                            enrolment_id, facts, record, previous_hash, hash)
   SELECT $1::uuid, 0, $2::timestamptz, $3::uuid, $4::text, e."action", e."subjectKind", e."subjectId", e."enrolmentId", coalesce(e."facts", '{}'), '', '', ''
     FROM ROWS FROM (jsonb_to_recordset($5) AS (
            "action" text, "subjectKind" text, "subjectId" uuid, "enrolmentId" uuid, "facts" jsonb)) WITH ORDINALITY
       AS e ("action", "subjectKind", "subjectId", "enrolmentId", "facts", place)
    ORDER BY e.place`,
);

export interface AuditEventRow {
  sequence: string;
  occurred_at: Date;
  action: string;
  subject_kind: string;
  subject_id: string;
  enrolment_id: string | null;
  facts: Record<string, unknown>;
  hash: Buffer;
  previous_hash: Buffer;
  actor_id: string | null;
  actor_name: string | null;
  actor_department: string | null;
}

export interface AuditFilter {
  readonly enrolmentId: string | null;
  readonly actorId: string | null;
  readonly action: string | null;
  /** Only events of enrolments that have been decided: what a verifier may look at. */
  readonly decidedOnly: boolean;
}

const page = statement(
  'audit_page',
  `SELECT e.sequence, e.occurred_at, e.action, e.subject_kind, e.subject_id, e.enrolment_id, e.facts, e.hash, e.previous_hash,
          m.id AS actor_id, m.display_name AS actor_name, m.department AS actor_department
     FROM audit_event e LEFT JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.actor_id
    WHERE e.organisation_id = current_organisation()
      AND ($1::uuid IS NULL OR e.enrolment_id = $1)
      AND ($2::uuid IS NULL OR e.actor_id = $2)
      AND ($3::text IS NULL OR e.action = $3)
      AND (NOT $4::boolean OR EXISTS (
            SELECT 1 FROM enrolment n WHERE n.organisation_id = e.organisation_id AND n.id = e.enrolment_id
               AND n.state IN ('decided', 'signed')))
      AND ($5::bigint IS NULL OR e.sequence < $5)
    ORDER BY e.sequence DESC LIMIT $6`,
);

/** Each organisation's newest link. The setting shows heads alone, of all organisations: ids, numbers and hashes. */
const heads = statement(
  'audit_heads',
  `WITH allowed AS MATERIALIZED (SELECT set_config('app.checkpoint', 'on', true) AS on)
   SELECT h.organisation_id, h.sequence, h.hash FROM allowed, audit_head h WHERE allowed.on = 'on' AND h.sequence > 0`,
);

export interface HeadRow {
  organisation_id: string;
  sequence: string;
  hash: Buffer;
}

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  page(filter: AuditFilter, before: string | null, limit: number): Promise<AuditEventRow[]> {
    const { enrolmentId, actorId, action, decidedOnly } = filter;
    return this.database.query<AuditEventRow>(page, [
      enrolmentId,
      actorId,
      action,
      decidedOnly,
      before,
      limit,
    ]);
  }

  /** Of all organisations: for checkpoints, which leave the database. */
  heads(): Promise<HeadRow[]> {
    return this.database.query<HeadRow>(heads);
  }
}
