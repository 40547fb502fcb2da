import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { type Statement, statement } from '../../platform/database/statement';
import type { CheckpointLine } from './checkpoints';

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
  'kept',
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
  /** Null: whatever was done. */
  readonly actions: readonly string[] | null;
  /** Days in the organisation's time zone, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only events of enrolments that have been decided: what a verifier may look at. */
  readonly decidedOnly: boolean;
}

/**
 * When days begin and end, and the part of the chain that lies around them, by the index on times. The chain is in the
 * order of commits, and the times are those of the servers: a day to either side is more than they differ by.
 */
const readDays = statement(
  'audit_days',
  `WITH day AS MATERIALIZED (
     SELECT $1::date::timestamp AT TIME ZONE o.time_zone AS start, ($2::date + 1)::timestamp AT TIME ZONE o.time_zone AS "end"
       FROM organisation o WHERE o.id = current_organisation())
   SELECT start AS "fromTime", "end" AS "toTime",
     (SELECT e.sequence FROM audit_event e
       WHERE e.organisation_id = current_organisation() AND e.occurred_at < (SELECT start - interval '1 day' FROM day)
       ORDER BY e.occurred_at DESC LIMIT 1) AS "after",
     (SELECT e.sequence FROM audit_event e
       WHERE e.organisation_id = current_organisation() AND e.occurred_at >= (SELECT "end" + interval '1 day' FROM day)
       ORDER BY e.occurred_at LIMIT 1) AS "until"
   FROM day`,
);

interface DaysRow {
  fromTime: Date | null;
  toTime: Date | null;
  after: string | null;
  until: string | null;
}

/** The sum keeps the index on times from being taken for all events of the days, which would then have to be sorted. */
const occurred = "(e.occurred_at + interval '0')";

const conditions = {
  enrolmentId: (given: string) => `e.enrolment_id = ${given}::uuid`,
  actorId: (given: string) => `e.actor_id = ${given}::uuid`,
  actions: (given: string) => `e.action = ANY (${given}::text[])`,
  fromTime: (given: string) => `${occurred} >= ${given}::timestamptz`,
  toTime: (given: string) => `${occurred} < ${given}::timestamptz`,
  after: (given: string) => `e.sequence > ${given}::bigint`,
  until: (given: string) => `e.sequence < ${given}::bigint`,
  before: (given: string) => `e.sequence < ${given}::bigint`,
} as const;

type Condition = keyof typeof conditions;

const isCondition = (name: string): name is Condition => name in conditions;

/** Made of the conditions that are asked for alone, so that each combination is planned by the index that serves it. */
function pageStatement(asked: readonly Condition[], decidedOnly: boolean): Statement {
  const where = asked.map((name, index) => `AND ${conditions[name](`$${index + 2}`)}`);
  // A value, and not a join: the page is read along the chain, and each event asked of its enrolment.
  const decided = `AND (
            SELECT n.state IN ('decided', 'signed') FROM enrolment n
             WHERE n.organisation_id = e.organisation_id AND n.id = e.enrolment_id)`;
  return statement(
    'audit_page',
    `SELECT e.sequence, e.occurred_at, e.action, e.subject_kind, e.subject_id, e.enrolment_id, e.facts, e.hash, e.previous_hash,
          m.id AS actor_id, m.display_name AS actor_name, m.department AS actor_department
     FROM audit_event e LEFT JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.actor_id
    WHERE e.organisation_id = current_organisation()
      ${[...where, ...(decidedOnly ? [decided] : [])].join('\n      ')}
    ORDER BY e.sequence DESC LIMIT $1`,
  );
}

/** Each organisation's newest link. The setting shows heads alone, of all organisations: ids, numbers and hashes. */
const heads = statement(
  'audit_heads',
  `WITH allowed AS MATERIALIZED (SELECT set_config('app.checkpoint', 'on', true) AS on)
   SELECT h.organisation_id, h.sequence, h.hash FROM allowed, audit_head h WHERE allowed.on = 'on' AND h.sequence > 0`,
);

/** Any number serves, as long as all servers take the same. */
const lockCheckpoints = statement('lock_checkpoints', 'SELECT pg_advisory_xact_lock(4715227)');

/** To be asked where all heads may be seen. */
const knownCheckpoints = statement(
  'known_checkpoints',
  "SELECT coalesce(max(number), 0) AS number FROM audit_checkpoint WHERE key_sha256 = decode($1, 'hex')",
);

const noteCheckpoints = statement(
  'note_checkpoints',
  "SELECT note_checkpoints(decode($1, 'hex'), $2::jsonb, $3)",
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
  async page(filter: AuditFilter, before: string | null, limit: number): Promise<AuditEventRow[]> {
    const { values, ...asked } = await this.pageQuery(filter, before, limit);
    return this.database.query<AuditEventRow>(asked, values);
  }

  /** The statement of `page`, for whoever wants to see how it is planned. */
  async pageQuery(
    { decidedOnly, from, to, ...filter }: AuditFilter,
    before: string | null,
    limit: number,
  ): Promise<Statement & { readonly values: readonly unknown[] }> {
    const days =
      from === null && to === null ? undefined : await this.database.one<DaysRow>(readDays, [from, to]);
    const given = Object.entries({ ...filter, before, ...days }).filter(([, value]) => value !== null);
    const names = given.map(([name]) => name).filter(isCondition);
    return { ...pageStatement(names, decidedOnly), values: [limit, ...given.map(([, value]) => value)] };
  }

  /** Of all organisations: for checkpoints, which leave the database. */
  heads(): Promise<HeadRow[]> {
    return this.database.query<HeadRow>(heads);
  }

  /** Held until the transaction ends. */
  async lockCheckpoints(): Promise<void> {
    await this.database.query(lockCheckpoints);
  }

  /** The highest number of a line that the database knows of the file of this key; after `heads`, in its transaction. */
  async knownCheckpoints(keySha256: string): Promise<number> {
    return (await this.database.one<{ number: number }>(knownCheckpoints, [keySha256]))?.number ?? 0;
  }

  /** Says in each organisation how far the file of this key is. */
  async noteCheckpoints(keySha256: string, lines: readonly CheckpointLine[], at: Date): Promise<void> {
    await this.database.query(noteCheckpoints, [keySha256, JSON.stringify(lines), at]);
  }
}
