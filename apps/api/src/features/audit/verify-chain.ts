import type { QueryResultRow } from 'pg';
import { type Statement, statement } from '../../platform/database/statement';
import type { Checkpoint } from './checkpoints';

/** Runs a statement: in a request's transaction, or over the connection of a command. */
export type Ask = <Row extends QueryResultRow>(
  statement: Statement,
  values: readonly unknown[],
) => Promise<Row[]>;

export interface ChainFinding {
  /** Events looked at. */
  readonly events: number;
  /** Of the newest event. */
  readonly sequence: number;
  /** Hash of the newest event, in hexadecimal. */
  readonly headHash: string;
  /** The first sequence that does not fit; null when every event stands as it was written. */
  readonly brokenAt: number | null;
}

const BATCH = 5_000;

const head = statement('chain_head', 'SELECT sequence, hash FROM audit_head WHERE organisation_id = $1');

/** What the record of an event says, from its columns. */
const recordOfColumns = /* sql */ `(jsonb_build_object(
                  'sequence', sequence,
                  'occurredAt', to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                  'organisationId', organisation_id, 'actorId', actor_id, 'action', action, 'subjectKind', subject_kind,
                  'subjectId', subject_id, 'enrolmentId', enrolment_id, 'requestId', request_id, 'facts', facts)
                || CASE WHEN fingerprints IS NULL THEN '{}'::jsonb ELSE jsonb_build_object(
                     'fingerprintsSha256', encode(sha256(convert_to(fingerprints, 'UTF8')), 'hex')) END)`;

/**
 * A batch of links after `$2`, whose hash is `$3`: each must follow the one before without a gap, carry its hash, hash
 * over exactly its record, and say in its columns what its record says. A record is text that PostgreSQL made of the
 * same values, and is read again only where it is not that text by the letter: reading it takes longer than all else.
 */
const batch = statement(
  'chain_batch',
  `WITH links AS (
     SELECT e.*, lag(e.sequence, 1, $2::bigint) OVER w AS before_sequence, lag(e.hash, 1, $3::bytea) OVER w AS before_hash
       FROM (SELECT * FROM audit_event WHERE organisation_id = $1 AND sequence > $2 AND sequence <= $4 ORDER BY sequence LIMIT ${BATCH}) e
     WINDOW w AS (ORDER BY e.sequence)
   ), checked AS (
     SELECT sequence, hash, before_sequence,
            sequence = before_sequence + 1
            AND previous_hash = before_hash
            AND hash = sha256(previous_hash || convert_to(record, 'UTF8'))
            AND CASE WHEN record = ${recordOfColumns}::text THEN true
                     ELSE record IS JSON AND record::jsonb = ${recordOfColumns} END AS fits
       FROM links
   )
   SELECT count(*)::int AS events, max(sequence) AS last,
          (SELECT hash FROM checked ORDER BY sequence DESC LIMIT 1) AS hash,
          (SELECT CASE WHEN sequence > before_sequence + 1 THEN before_sequence + 1 ELSE sequence END
             FROM checked WHERE NOT fits ORDER BY sequence LIMIT 1) AS broken
     FROM checked`,
);

const known = statement(
  'chain_known',
  `SELECT c.sequence FROM unnest($2::bigint[], $3::bytea[]) AS c (sequence, hash)
    WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.organisation_id = $1 AND e.sequence = c.sequence AND e.hash = c.hash)
    ORDER BY c.sequence LIMIT 1`,
);

/**
 * Walks the chain of one organisation from its beginning to the head it has now, in batches. A chain that was re-sealed
 * as a whole fits by itself; the checkpoints that have left the database tell.
 */
export async function verifyChain(
  ask: Ask,
  organisationId: string,
  checkpoints: readonly Checkpoint[],
): Promise<ChainFinding> {
  const start = { sequence: 0, hash: await beginning(ask, organisationId), atMost: Infinity };
  const found = await verifyChainAfter(ask, organisationId, start);
  if (found.brokenAt !== null) return found;
  return { ...found, brokenAt: await contradicted(ask, organisationId, checkpoints) };
}

/** From an event whose hash is known, to the head or as far as so many events reach. */
export async function verifyChainAfter(
  ask: Ask,
  organisationId: string,
  start: { readonly sequence: number; readonly hash: Buffer; readonly atMost: number },
): Promise<ChainFinding> {
  const [end] = await ask<{ sequence: string; hash: Buffer }>(head, [organisationId]);
  if (end === undefined) return { events: 0, sequence: 0, headHash: '', brokenAt: 0 };
  const whole = Number(end.sequence);
  const last = Math.min(whole, start.sequence + start.atMost);
  const newest = { sequence: whole, headHash: end.hash.toString('hex') };

  let events = 0;
  let { sequence, hash } = start;
  while (sequence < last) {
    const [part] = await ask<{
      events: number;
      last: string | null;
      hash: Buffer | null;
      broken: string | null;
    }>(batch, [organisationId, sequence, hash, last]);
    if (part === undefined || part.last === null || part.hash === null) {
      return { events, ...newest, brokenAt: sequence + 1 };
    }
    events += part.events;
    if (part.broken !== null) return { events, ...newest, brokenAt: Number(part.broken) };
    sequence = Number(part.last);
    hash = part.hash;
  }
  const fits = last < whole || hash.equals(end.hash);
  return { events, ...newest, brokenAt: fits ? null : last };
}

/** A chain begins with the hash of its organisation's id (`begin_audit_trail`). */
const first = statement('chain_beginning', "SELECT sha256(convert_to($1::uuid::text, 'UTF8')) AS hash");

async function beginning(ask: Ask, organisationId: string): Promise<Buffer> {
  const [row] = await ask<{ hash: Buffer }>(first, [organisationId]);
  if (row === undefined) throw new Error('The database does not hash.');
  return row.hash;
}

async function contradicted(
  ask: Ask,
  organisationId: string,
  checkpoints: readonly Checkpoint[],
): Promise<number | null> {
  const own = checkpoints.filter((checkpoint) => checkpoint.organisationId === organisationId);
  if (own.length === 0) return null;
  const [row] = await ask<{ sequence: string }>(known, [
    organisationId,
    own.map(({ sequence }) => sequence),
    own.map(({ hash }) => Buffer.from(hash, 'hex')),
  ]);
  return row === undefined ? null : Number(row.sequence);
}
