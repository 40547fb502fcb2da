import { DatabaseError } from 'pg';

/** `full`: there is no room to write; `down`: what is needed does not answer. Both pass without anybody changing the request. */
export type Outage = 'full' | 'down';

/** What the operating system says, by its name. */
const systemCodes: Readonly<Record<string, Outage>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  // A limit on the size of files (RLIMIT_FSIZE).
  EFBIG: 'full',
  ECONNREFUSED: 'down',
  ECONNRESET: 'down',
  ENOTFOUND: 'down',
  EAI_AGAIN: 'down',
  EHOSTUNREACH: 'down',
  ENETUNREACH: 'down',
  ETIMEDOUT: 'down',
  EPIPE: 'down',
  EIO: 'down',
};

/** What node-postgres says of a connection, without a code. */
const lostConnection =
  /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable|Client was closed and is not queryable|Query read timeout/;

const DISK_FULL = '53100';

/**
 * SQLSTATE classes: 08 connections, 53 resources (too many connections, memory), 57P the server ends or starts, 58 what
 * the system below it refuses.
 */
const downStates = /^(?:08|53|57P|58)/;

/** The bucket's service has no room: the status itself, and the name MinIO gives it. */
const INSUFFICIENT_STORAGE = 507;

/** Which outage an error tells of; null when it is no outage. */
export function outageIn(error: unknown): Outage | null {
  if (!(error instanceof Error)) return null;
  const database = databaseErrorIn(error);
  if (database !== null) return ofState(database.code ?? '');
  if (statusOf(error) === INSUFFICIENT_STORAGE || error.name === 'XMinioStorageFull') return 'full';
  const known = 'code' in error ? systemCodes[String(error.code)] : undefined;
  if (known !== undefined) return known;
  return lostConnection.test(error.message) ? 'down' : null;
}

/** TypeORM wraps what Postgres said. */
export function databaseErrorIn(error: unknown): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  const inner = error instanceof Error && 'driverError' in error ? error.driverError : null;
  return inner instanceof DatabaseError ? inner : null;
}

function ofState(code: string): Outage | null {
  if (code === DISK_FULL) return 'full';
  return downStates.test(code) ? 'down' : null;
}

/** Of an answer of the bucket's service. */
function statusOf(error: Error): unknown {
  const metadata = '$metadata' in error ? error.$metadata : null;
  return typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
    ? metadata.httpStatusCode
    : null;
}
