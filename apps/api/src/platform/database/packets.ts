import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { Batch } from './batch';

interface Gathering {
  readonly batch: Batch;
  /** Runs while nobody waits for any of it. */
  linger: NodeJS.Timeout | undefined;
}

const LINGER_MILLISECONDS = 5;
const gathering = new WeakMap<PoolClient, Gathering>();

/** What is sent in one turn of the event loop leaves and is answered as one: each by itself would cost system calls. */
export async function send<Row extends QueryResultRow>(
  client: PoolClient,
  query: QueryConfig,
): Promise<QueryResult<Row>> {
  try {
    return await new Promise((settle, fail) => {
      soon(client).add(query, (error, result) => {
        if (error) fail(error);
        else settle(result);
      });
    });
  } catch (error) {
    // Where it was asked is worth more than the socket it was heard from.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

/** Leaves with whatever the connection is told next, or soon by itself. Only for what nobody waits for. */
export function sendLater(client: PoolClient, query: QueryConfig): void {
  let known = gathering.get(client);
  if (known === undefined) {
    known = { batch: new Batch(), linger: setTimeout(sendGathered, LINGER_MILLISECONDS, client) };
    gathering.set(client, known);
  }
  // It read and is over; if the connection broke, the pool has heard of it as well.
  known.batch.add(query, () => undefined);
}

/** Sends what was gathered, so that whoever asks the connection itself comes after it. */
export function sendGathered(client: PoolClient): void {
  const known = gathering.get(client);
  if (known === undefined) return;
  clearTimeout(known.linger);
  gathering.delete(client);
  client.query(known.batch);
}

/** What leaves at the end of this turn. */
function soon(client: PoolClient): Batch {
  const known = gathering.get(client);
  if (known !== undefined && known.linger === undefined) return known.batch;
  clearTimeout(known?.linger);
  const batch = known?.batch ?? new Batch();
  gathering.set(client, { batch, linger: undefined });
  process.nextTick(sendGathered, client);
  return batch;
}
