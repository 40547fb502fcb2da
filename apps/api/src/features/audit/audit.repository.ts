import { Injectable } from '@nestjs/common';
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

@Injectable()
export class AuditRepository {}
