import type { Duplex } from 'node:stream';
import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** What is sent in one turn of the event loop leaves as one packet: each by itself would cost a system call. */
export function send<Row extends QueryResultRow>(
  client: PoolClient,
  query: QueryConfig,
): Promise<QueryResult<Row>> {
  const { stream } = client.connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
  letGo(stream);
  return client.query<Row>(query);
}

const LINGER_MILLISECONDS = 5;
const lingering = new WeakMap<Duplex, NodeJS.Timeout>();

/** Leaves with whatever the connection is told next, or soon by itself. Only for what nobody waits for. */
export function sendLater(client: PoolClient, query: QueryConfig): void {
  const { stream } = client.connection;
  stream.cork();
  lingering.set(
    stream,
    setTimeout(() => {
      letGo(stream);
    }, LINGER_MILLISECONDS),
  );
  client.query(query).catch(() => {
    // It read and is over; if the connection broke, the pool has heard of it as well.
  });
}

function letGo(stream: Duplex): void {
  const timer = lingering.get(stream);
  if (timer === undefined) return;
  clearTimeout(timer);
  lingering.delete(stream);
  stream.uncork();
}
