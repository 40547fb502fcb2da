import { setTimeout as wait } from 'node:timers/promises';
import { Pool, type PoolClient, type QueryResult } from 'pg';
import { createEmptyDatabase, type TestDatabase } from '../../../test/support/database';
import { send, sendLater } from './packets';

type Result = QueryResult<Record<string, unknown>>;

describe('statements that are sent in one turn', () => {
  let database: TestDatabase;
  let pool: Pool;
  let client: PoolClient;
  let batches: number;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    const options = { connectionString: database.superuserUrl, max: 1, pipeline: true };
    pool = new Pool(options);
    client = await pool.connect();
    client.connection.on('readyForQuery', () => (batches += 1));
  });
  beforeEach(() => {
    batches = 0;
  });
  afterAll(async () => {
    client.release();
    await pool.end();
    await database.drop();
  });

  const ask = (text: string, values: unknown[] = [], name?: string): Promise<Result> =>
    send(client, { text, values, name });
  const firstValue = ({ rows: [row] }: Result): unknown => Object.values(row ?? {})[0];
  /** What became of each: its first value, or what was said instead. */
  const outcomes = async (asked: readonly Promise<Result>[]) =>
    (await Promise.allSettled(asked)).map((one) =>
      one.status === 'rejected' ? String(one.reason) : (firstValue(one.value) ?? one.value.command),
    );

  it('are answered at once, each for itself', async () => {
    const day = new Date('2026-03-01T12:30:00.5+08:00');
    const asked = [
      ask('BEGIN'),
      ask('SELECT $1::int AS number', [7], 'batch_number'),
      ask('SELECT $1::timestamptz AS time', [day]),
      ask('SELECT count(*)::int AS rows FROM generate_series(1, $1)', [3]),
      ask('SELECT $1::int AS number', [8], 'batch_number'),
      ask('COMMIT'),
    ];
    expect(await outcomes(asked)).toEqual(['BEGIN', 7, day, 3, 8, 'COMMIT']);
    expect(batches).toBe(1);
  });

  it('fail from the first that fails on, for its reason; those before it are answered', async () => {
    const asked = [
      ask('BEGIN'),
      ask('SELECT 1 / $1::int AS part', [1], 'batch_divide'),
      ask('SELECT 1 / $1::int AS part', [0], 'batch_divide'),
      ask('SELECT $1::text AS later', ['x'], 'batch_later'),
      ask('COMMIT'),
    ];
    const reason = 'error: division by zero';
    expect(await outcomes(asked)).toEqual(['BEGIN', 1, reason, reason, reason]);
    expect(await outcomes([ask('ROLLBACK')])).toEqual(['ROLLBACK']);
    // Neither what failed nor what was passed over is taken for prepared, or prepared twice.
    const again = [ask('SELECT 1 / $1::int AS part', [1], 'batch_divide')];
    again.push(ask('SELECT $1::text AS later', ['y'], 'batch_later'));
    expect(await outcomes(again)).toEqual([1, 'y']);
  });

  it('end before one whose values have no form, so that nothing is committed without it', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    await ask('CREATE TEMP TABLE kept_by_batch (n int)');
    const asked = [
      ask('BEGIN'),
      ask('INSERT INTO kept_by_batch VALUES (1)'),
      ask('SELECT $1::json AS form', [circle]),
      ask('COMMIT'),
    ];
    const [, , unsent, commit] = await outcomes(asked);
    expect([unsent, commit]).toEqual([
      expect.stringContaining('circular'),
      expect.stringContaining('circular'),
    ]);
    await ask('ROLLBACK');
    expect(await outcomes([ask('SELECT count(*)::int FROM kept_by_batch')])).toEqual([0]);
  });

  it('take along what nobody waits for, which otherwise leaves soon by itself', async () => {
    await ask('BEGIN');
    batches = 0;
    sendLater(client, { text: 'COMMIT' });
    expect(await outcomes([ask('SELECT 1 AS one')])).toEqual([1]);
    expect(batches).toBe(1);
    expect(client.getTransactionStatus()).toBe('I');

    await ask('BEGIN');
    sendLater(client, { text: 'COMMIT' });
    await wait(100);
    expect(client.getTransactionStatus()).toBe('I');
  });

  it('tell where they were asked when they fail', async () => {
    const askedHere = async () => {
      await ask('SELECT 1 / 0');
    };
    const error: unknown = await askedHere().catch((reason: unknown) => reason);
    expect(error instanceof Error && error.stack).toContain('askedHere');
  });

  it('all fail when the connection breaks', async () => {
    const broken = new Pool({ connectionString: database.appUrl, max: 1 });
    broken.on('error', () => undefined);
    const lost = await broken.connect();
    lost.on('error', () => undefined);
    const asked = [send(lost, { text: 'SELECT pg_sleep(10)' }), send(lost, { text: 'SELECT 1' })];
    setTimeout(() => lost.connection.stream.destroy(), 100);
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(send(lost, { text: 'SELECT 1' })).rejects.toThrow();
    lost.release(true);
    await broken.end();
  });
});
