import type { AuditEvent } from './audit.dto';
import type { AuditEventRow } from './audit.repository';

export const presentAuditEvent = (row: AuditEventRow): AuditEvent => ({
  sequence: Number(row.sequence),
  occurredAt: row.occurred_at.toISOString(),
  actor:
    row.actor_id === null
      ? null
      : { id: row.actor_id, displayName: row.actor_name ?? '', department: row.actor_department },
  action: row.action,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  enrolmentId: row.enrolment_id,
  facts: row.facts,
  hash: row.hash.toString('hex'),
  previousHash: row.previous_hash.toString('hex'),
});
