import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { outside } from './confinement';
import { poolOf } from './connection-pool';
import { send, sendLater } from './packets';
import { queryOf, type Statement } from './statement';
import {
  type Opened,
  type ReadAhead,
  type SentAhead,
  type TenantScope,
  within,
  type Writes,
} from './transaction-context';

/** Prepared, as everything that comes with every request. */
const BEGIN: QueryConfig = { name: 'begin', text: 'BEGIN' };
const COMMIT: QueryConfig = { name: 'commit', text: 'COMMIT' };

/** BEGIN and the first statement travel together. */
export async function begin<Answer>(
  source: DataSource,
  ask: (client: PoolClient) => Promise<Answer>,
  ahead: ReadAhead | null = null,
): Promise<{ opened: Opened; answer: Answer }> {
  const client = await poolOf(source).connect();
  try {
    const begun = send(client, BEGIN);
    const asked = ask(client);
    const opened = { source, client, ahead: ahead && sendAhead(client, ahead) };
    const [, answer] = await Promise.all([begun, asked]);
    return { opened, answer };
  } catch (error) {
    await abandon({ client });
    throw error;
  }
}

/**
 * Runs the work in a transaction that was begun and commits before it resolves.
 * @param reading unless the work wrote all the same, nobody waits for the end of its transaction
 * @throws the error of whatever failed first, nothing of the transaction standing
 */
export async function complete<T>(
  opened: Opened,
  scope: TenantScope,
  work: () => Promise<T>,
  reading = false,
): Promise<T> {
  const closing: QueryConfig[] = [];
  const before: (() => Promise<void>)[] = [];
  const after: (() => void)[] = [];
  const writes: Writes = { any: false };
  let result: T;
  try {
    result = await within({ ...opened, scope, closing, before, after, writes }, async () => {
      const done = await work();
      for (const work of before) await work();
      return done;
    });
    if (reading && !writes.any) sendLater(opened.client, COMMIT);
    else await commit(opened.client, closing);
  } catch (error) {
    await abandon(opened);
    throw writes.failure ?? error;
  }
  opened.client.release();
  for (const work of after) outside(work);
  return result;
}

/** Rolls back and gives the connection back. */
export async function abandon({ client }: Pick<Opened, 'client'>): Promise<void> {
  // A connection that cannot roll back must not serve anybody else.
  const usable = await send(client, { text: 'ROLLBACK' }).then(
    () => true,
    () => false,
  );
  client.release(!usable);
}

function sendAhead(client: PoolClient, ahead: ReadAhead): SentAhead {
  const locked = ahead.lock && send(client, queryOf(ahead.lock, ahead.lock.values));
  const read = send(client, queryOf(ahead.statement, ahead.values));
  // Where the lock could not be had, that is the reason, and not that the transaction is aborted.
  const result = Promise.all([locked, read]).then(([, found]) => found);
  // Nobody may ever ask for it; whoever does is told.
  result.catch(() => undefined);
  return { name: ahead.statement.name, key: ahead.key, result };
}

async function commit(client: PoolClient, closing: readonly QueryConfig[]): Promise<void> {
  const sent = closing.map((query) => send(client, query));
  const [{ command }] = await Promise.all([send(client, COMMIT), ...sent]);
  // After a failed statement somebody swallowed, Postgres answers COMMIT with ROLLBACK, and without an error.
  if (command !== 'COMMIT') throw new Error('The transaction was rolled back instead of committed.');
}

/** For `begin`: the statement that goes out together with BEGIN. */
export const ask =
  <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) =>
  (client: PoolClient): Promise<QueryResult<Row>> =>
    send<Row>(client, queryOf(statement, values));
