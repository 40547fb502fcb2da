import { getDataSourceToken } from '@nestjs/typeorm';
import { Client, type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { Batch } from '../../src/platform/database/batch';
import { poolOf } from '../../src/platform/database/connection-pool';
import { sendGathered } from '../../src/platform/database/packets';
import type { TestApp } from '../support/app';
import { valueAt } from '../support/request';

/** As which the application's own connections are known to the database. */
const APPLICATION = 'attest';

/** A statement as the application sent it, and the connection it went over. */
export interface Sent {
  readonly client: Client;
  readonly text: string;
  /** A statement with a name is prepared once, and its plan may be kept. */
  readonly name: string | undefined;
  readonly values: readonly unknown[];
  /** How many went before it in the same batch: it costs no round trip of its own behind others. */
  readonly behind: number;
}

/** What one statement cost when it was run again. */
export interface Cost {
  readonly text: string;
  readonly buffers: number;
  /** Rows that its scans and joins looked at, whether they went on or not. */
  readonly rows: number;
  /** Of the database, for planning and running it. */
  readonly milliseconds: number;
}

/**
 * All statements that the application sends meanwhile, in their order.
 * @param undone every transaction is rolled back in the end, so that its statements can be run again
 */
export async function recorded<T>(
  work: () => Promise<T>,
  undone = false,
): Promise<{ result: T; sent: Sent[] }> {
  const sent: Sent[] = [];
  const query: unknown = Reflect.get(Client.prototype, 'query');
  const add: unknown = Reflect.get(Batch.prototype, 'add');
  if (typeof query !== 'function' || typeof add !== 'function') throw new Error('A client cannot be asked.');
  Reflect.set(Batch.prototype, 'add', function addUndone(this: Batch, ...given: unknown[]): unknown {
    const [config, answer] = given;
    const isUndone = undone && valueAt(config, 'text') === 'COMMIT';
    const added: unknown = Reflect.apply(add, this, isUndone ? [{ text: 'ROLLBACK' }, answer] : given);
    return added;
  });
  Reflect.set(Client.prototype, 'query', function queryHeard(this: Client, ...given: unknown[]): unknown {
    // The queue has connections of its own, and works meanwhile.
    if (valueAt(this, 'connectionParameters.application_name') === APPLICATION)
      sent.push(...askedBy(given).map((one) => ({ client: this, ...one })));
    const answer: unknown = Reflect.apply(query, this, given);
    return answer;
  });
  try {
    return { result: await work(), sent };
  } finally {
    Reflect.set(Client.prototype, 'query', query);
    Reflect.set(Batch.prototype, 'add', add);
  }
}

/** What a call of `query` asks: a batch several things, a text with values or a query one. */
function askedBy([first, second]: readonly unknown[]): Omit<Sent, 'client'>[] {
  const configs: readonly unknown[] =
    first instanceof Batch
      ? first.statements
      : [typeof first === 'string' ? { text: first, values: second } : first];
  return configs.map((config, behind) => {
    const [name, values] = [valueAt(config, 'name'), valueAt(config, 'values')];
    return {
      text: String(valueAt(config, 'text')),
      name: typeof name === 'string' ? name : undefined,
      values: Array.isArray(values) ? values : [],
      behind,
    };
  });
}

/** From now on every statement on these connections is planned for the values it gets, within functions too. */
export async function forgetPlans(clients: Iterable<Client>): Promise<void> {
  for (const client of new Set(clients)) {
    await client.query('SET plan_cache_mode = force_custom_plan');
    await client.query('DISCARD PLANS');
  }
}

const isBoundary = ({ text }: Sent): boolean => /^(BEGIN|COMMIT|ROLLBACK)\b/.test(text);

/**
 * The same statements once more over the same connection, each transaction from its beginning, so that each sees the
 * scope that the one before it set. What they write is rolled back.
 * @param app whose connections these are: they are held meanwhile, so that nothing else it does comes between
 * @throws when a transaction ended all the same: what was run after that saw nothing, and so cost nothing
 */
export async function again<T>(
  app: TestApp,
  sent: readonly Sent[],
  run: (one: Sent) => Promise<T>,
): Promise<T[]> {
  const pool = poolOf(app.nest.get<DataSource>(getDataSourceToken()));
  const wanted = new Set<unknown>(sent.map(({ client }) => client));
  const held: PoolClient[] = [];
  try {
    while (wanted.size > 0 && held.length < pool.options.max) {
      const client = await pool.connect();
      held.push(client);
      wanted.delete(client);
    }
    // The COMMIT of a read leaves a little after its answer, and would end what is begun meanwhile.
    for (const client of held) sendGathered(client);
    return await inTransactions(sent, run);
  } finally {
    for (const client of held) client.release();
  }
}

async function inTransactions<T>(sent: readonly Sent[], run: (one: Sent) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let open: Client | null = null;
  const close = async (): Promise<void> => {
    const client = open;
    open = null;
    // Refused outside a transaction, where ROLLBACK is only warned of.
    await client?.query('SAVEPOINT still_open').catch(unlessAborted);
    await client?.query('ROLLBACK');
  };
  try {
    for (const one of sent) {
      if (!isBoundary(one)) {
        results.push(await run(one));
      } else {
        await close();
        open = one.text.startsWith('BEGIN') ? one.client : null;
        // As it was said, with what it sets for the transaction.
        await open?.query(one.text);
      }
    }
  } finally {
    await close();
  }
  return results;
}

const ABORTED = '25P02';

/** A transaction in which a statement failed is open all the same. */
function unlessAborted(error: unknown): void {
  if (valueAt(error, 'code') !== ABORTED) throw error;
}

export const asSent = async ({ client, text, name, values }: Sent): Promise<void> => {
  await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
};

/** Explained as it was sent: by the plan of its name, or as one that is prepared for this once. */
export async function explained({ client, text, name, values }: Sent): Promise<Cost> {
  const once = 'explained_once';
  if (name === undefined) await client.query(`PREPARE ${once} AS ${text}`);
  const literals = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
  let plan: unknown;
  try {
    const { rows } = await client.query<Record<string, unknown>>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE ${name ?? once}${literals}`,
    );
    plan = valueAt(rows[0]?.['QUERY PLAN'], '0');
  } finally {
    // Outside a transaction as well: what is prepared outlives the one that failed.
    if (name === undefined) await forget(client, once);
  }
  const number = (path: string): number => Number(valueAt(plan, path) ?? 0);
  return {
    text,
    buffers: number('Plan.Shared Hit Blocks') + number('Plan.Shared Read Blocks'),
    rows: rowsRead(valueAt(plan, 'Plan')),
    milliseconds: number('Planning Time') + number('Execution Time'),
  };
}

/** In a transaction that has failed nothing is heard until it is rolled back, and the name is wanted again. */
async function forget(client: Client, name: string): Promise<void> {
  try {
    await client.query(`DEALLOCATE ${name}`);
  } catch {
    await client.query('ROLLBACK');
    await client.query(`DEALLOCATE ${name}`);
  }
}

function rowsRead(node: unknown): number {
  const loops = Number(valueAt(node, 'Actual Loops') ?? 0);
  const own = ['Actual Rows', 'Rows Removed by Filter', 'Rows Removed by Join Filter'].reduce(
    (sum, field) => sum + Number(valueAt(node, field) ?? 0) * loops,
    0,
  );
  const below = valueAt(node, 'Plans');
  return Math.round(
    (Array.isArray(below) ? below : []).reduce<number>((sum, one) => sum + rowsRead(one), own),
  );
}

/** A value as node-postgres sends it, as a literal. */
function literal(value: unknown): string {
  const text = textOf(value);
  return text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map((item) => {
    const text = textOf(item);
    return text === null ? 'NULL' : `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  });
  return `{${items.join(',')}}`;
}
