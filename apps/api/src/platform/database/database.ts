import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { Pool, type PoolClient, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { outageIn } from '../errors/outages';
import { confined, outside } from './confinement';
import { send, sendLater } from './packets';
import { queryOf, type Statement, statement } from './statement';

/**
 * The organisation whose rows a transaction may see; without one, no tenant row is visible. An actor is a scope: who
 * acts and under which request is for the audit trail.
 */
export interface TenantScope {
  readonly organisationId: string | null;
  readonly memberId?: string | null;
  readonly requestId?: string | null;
  /** Shows this account's own memberships in all organisations: for sign-in and switching only. */
  readonly asAccount?: string | null;
}

/** A connection on which BEGIN was said. */
interface Opened {
  readonly source: DataSource;
  readonly client: PoolClient;
  /** What was asked before it was known who asks. */
  readonly ahead: SentAhead | null;
}

/**
 * A read that goes out together with the question who asks. It runs in the scope that question sets, so that nobody
 * reads anything by it; what it found is looked at only by a use case that asks for the same.
 */
export interface ReadAhead {
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** Tells one such read from another of the same statement. */
  readonly key: string;
}

interface SentAhead {
  readonly name: string;
  readonly key: string;
  readonly result: Promise<QueryResult>;
}

interface Current extends Opened {
  readonly scope: TenantScope;
  /** Statements that go out together with the COMMIT. */
  readonly closing: QueryConfig[];
  /** What is still to be done before those. */
  readonly before: (() => Promise<void>)[];
  /** What is to be done once it stands. */
  readonly after: (() => void)[];
  readonly writes: Writes;
}

/** What went out by `write`. */
interface Writes {
  /** TypeORM's own handle on the connection, made when first asked for. */
  runner?: QueryRunner;
  /** Whether there was any statement but reads. */
  any: boolean;
  /** The error of the first that failed; whatever came after it could only say that the transaction is aborted. */
  failure?: unknown;
}

/** A transaction begun by the guard, which the interceptor goes on with. */
export interface Entered<Row> {
  readonly row: Row | undefined;
  /**
   * Runs the work in this transaction and commits before it resolves. To be called once.
   * @param reading the work is to read: unless it wrote all the same, nobody waits for the end of its transaction
   */
  proceed<T>(scope: TenantScope, work: () => Promise<T>, reading?: boolean): Promise<T>;
  /** Gives the connection back without having changed anything. Harmless when it went on or was left before. */
  leave(): Promise<void>;
}

const current = new AsyncLocalStorage<Current>();
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The name of the data source whose few connections serve `apart`. */
export const APART = 'apart';

/**
 * Spills about two megabytes to a temporary file on the volume of the database: whether there is room, without a row.
 */
const spill = statement(
  'room_probe',
  'SELECT count(*) FROM (SELECT n FROM generate_series(1, 50000) n ORDER BY n DESC OFFSET 0) spilled',
);

const spillEarly = statement('room_probe_memory', "SELECT set_config('work_mem', '64kB', true)");

const setScope = statement(
  'set_scope',
  "SELECT set_config('app.organisation_id', $1, true), set_config('app.account_id', $2, true)",
  'kept',
);

/**
 * The one way to the database. A transaction always carries its organisation (row-level security does the rest) and
 * travels with the asynchronous context, so that no use case passes it by hand and none can forget it.
 */
@Injectable()
export class Database {
  /** Whether the last that was heard of the room on the volume of the database is that there is none. */
  private full = false;

  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    @Inject(getDataSourceToken(APART)) private readonly apartSource: DataSource,
  ) {}

  /**
   * Runs the work in one transaction and commits before it resolves. Within a transaction of the same organisation it
   * joins, in the name of whoever this scope says: several people's acts may stand or fall together.
   */
  async transaction<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    const open = current.getStore();
    if (open) {
      if (open.scope.organisationId !== scope.organisationId) {
        throw new Error('A transaction never changes its organisation.');
      }
      return current.run({ ...open, scope: { ...open.scope, ...scope } }, work);
    }
    return this.fresh(this.dataSource, scope, work);
  }

  /**
   * A short transaction of its own, which stands whatever becomes of the current one: a failed attempt is counted
   * although the request is refused. It has its own few connections, so that waiting for one while holding another
   * never ends in everybody waiting.
   */
  apart<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    return current.exit(() => this.fresh(this.apartSource, scope, work));
  }

  /**
   * Begins with a statement that finds out itself which organisation it is about and names it to the transaction
   * (`enter_organisation`): begin, scope and answer cost one round trip.
   */
  async enter<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
    ahead: ReadAhead | null = null,
  ): Promise<Entered<Row>> {
    const { opened, answer } = await this.begin(this.dataSource, ask<Row>(statement, values), ahead);
    let taken = false;
    return {
      row: answer.rows[0],
      proceed: (scope, work, reading) => {
        if (taken) throw new Error('A transaction is gone on with once.');
        taken = true;
        return this.complete(opened, scope, work, reading);
      },
      leave: async () => {
        if (taken) return;
        taken = true;
        await this.abandon(opened);
      },
    };
  }

  /** Rows of one statement in the current transaction. Parameters as node-postgres takes them. */
  async query<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    return (await this.result<Row>(statement, values)).rows;
  }

  /** At most one row; more than one is a mistake in the statement. */
  async one<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    const rows = await this.query<Row>(statement, values);
    if (rows.length > 1) throw new Error(`${statement.name} was to give one row and gave ${rows.length}.`);
    return rows[0];
  }

  /** What a read sent ahead has found: its row or null; undefined when none was sent, or something was done since. */
  async ahead<Row extends QueryResultRow>({ name }: Statement, key: string): Promise<Row | null | undefined> {
    const { ahead, writes } = this.here();
    if (ahead?.name !== name || ahead.key !== key || writes.any) return undefined;
    const { rows }: { rows: Row[] } = await ahead.result;
    return rows[0] ?? null;
  }

  /** The number of rows a writing statement touched: the guard of every optimistic update. */
  async execute(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    this.here().writes.any = true;
    return (await this.result(statement, values)).rowCount ?? 0;
  }

  /**
   * A write whose result nobody needs: sent now and answered by the COMMIT at the latest, so that it costs no round
   * trip. Statements after it see what it wrote. If it fails, nothing of the transaction stands.
   */
  write(statement: Statement, values: readonly unknown[]): void {
    const { client, writes } = this.here();
    writes.any = true;
    send(client, queryOf(statement, values)).catch((error: unknown) => {
      writes.failure ??= error;
    });
  }

  /**
   * A statement that goes out together with the COMMIT, in the order given: it costs no round trip of its own and
   * holds its locks for the shortest time. If it fails, nothing of the transaction stands.
   */
  atCommit(statement: Statement, values: readonly unknown[]): void {
    const { closing, writes } = this.here();
    writes.any = true;
    closing.push(queryOf(statement, values));
  }

  /** Runs in the transaction when its work is done; if it fails, nothing of the transaction stands. */
  beforeCommit(work: () => Promise<void>): void {
    const { before, writes } = this.here();
    writes.any = true;
    before.push(work);
  }

  /** Called once the transaction has committed, and not at all when it has not. It must not throw, nor wait. */
  afterCommit(work: () => void): void {
    this.here().after.push(work);
  }

  /**
   * Whether there is room to write, as far as is known: looked at only after a statement was refused for want of it.
   * @throws whatever else the database says
   */
  async hasRoom(): Promise<boolean> {
    if (!this.full) return true;
    try {
      await this.transaction({ organisationId: null }, async () => {
        await this.query(spillEarly);
        await this.query(spill);
      });
    } catch (error) {
      if (outageIn(error) === 'full') return false;
      throw error;
    }
    this.full = false;
    return true;
  }

  /** How the pool is doing, for the metrics. */
  get connections(): { total: number; idle: number; waiting: number } {
    const pool = poolOf(this.dataSource);
    return { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount };
  }

  /** Whose rows the current transaction sees, and who acts in it. */
  get scope(): TenantScope {
    return this.here().scope;
  }

  /** TypeORM's manager on the current transaction, for repositories of plain rows. */
  get manager(): EntityManager {
    const open = this.here();
    open.writes.any = true;
    return (open.writes.runner ??= runnerOn(open)).manager;
  }

  private result<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    return send<Row>(this.here().client, queryOf(statement, values));
  }

  private here(): Current {
    const open = current.getStore();
    if (!open)
      throw new Error(
        'A statement was run outside a transaction; nothing may be read without an organisation.',
      );
    return open;
  }

  private async fresh<T>(source: DataSource, scope: TenantScope, work: () => Promise<T>): Promise<T> {
    confined(scope.organisationId);
    for (const id of [scope.organisationId, scope.asAccount]) {
      if (id != null && !uuid.test(id)) throw new Error('A scope is a uuid.');
    }
    const values = [scope.organisationId ?? '', scope.asAccount ?? ''];
    const { opened } = await this.begin(source, ask(setScope, values));
    return this.complete(opened, scope, work);
  }

  /** BEGIN and the first statement travel together: the connections are pipelined. */
  private async begin<Answer>(
    source: DataSource,
    ask: (client: PoolClient) => Promise<Answer>,
    ahead: ReadAhead | null = null,
  ): Promise<{ opened: Opened; answer: Answer }> {
    const client = await poolOf(source).connect();
    try {
      const begun = send(client, { text: 'BEGIN' });
      const asked = ask(client);
      const opened = { source, client, ahead: ahead && sendAhead(client, ahead) };
      const [, answer] = await Promise.all([begun, asked]);
      return { opened, answer };
    } catch (error) {
      await this.abandon({ client });
      throw error;
    }
  }

  private async complete<T>(
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
      result = await current.run({ ...opened, scope, closing, before, after, writes }, async () => {
        const done = await work();
        for (const work of before) await work();
        return done;
      });
      if (reading && !writes.any) sendLater(opened.client, { text: 'COMMIT' });
      else await commit(opened.client, closing);
    } catch (error) {
      await this.abandon(opened);
      const cause = writes.failure ?? error;
      if (outageIn(cause) === 'full') this.full = true;
      throw cause;
    }
    opened.client.release();
    for (const work of after) outside(work);
    return result;
  }

  private async abandon({ client }: Pick<Opened, 'client'>): Promise<void> {
    // A connection that cannot roll back must not serve anybody else.
    const usable = await send(client, { text: 'ROLLBACK' }).then(
      () => true,
      () => false,
    );
    client.release(!usable);
  }
}

/** The pool is TypeORM's; a query runner for each request would cost more than the connection it hands out. */
function poolOf(source: DataSource): Pool {
  const pool: unknown = Reflect.get(source.driver, 'master');
  if (!(pool instanceof Pool)) throw new Error('The data source is not connected.');
  watch(pool);
  return pool;
}

const watched = new WeakSet<Pool | PoolClient>();

/**
 * A connection that breaks fails the statement under way, which is answered; unheard it would end the process. It is
 * heard from the moment the pool hands it out: the server may greet it and end it in one packet.
 */
function watch(pool: Pool): void {
  if (watched.has(pool)) return;
  watched.add(pool);
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    client.on('error', () => undefined);
  });
}

function runnerOn({ source, client }: Opened): QueryRunner {
  const runner = source.createQueryRunner();
  // TypeORM did not say BEGIN itself: unless told, `save` would begin and commit a transaction of its own in ours.
  return Object.assign(runner, {
    databaseConnection: client,
    isTransactionActive: true,
    transactionDepth: 1,
  });
}

function sendAhead(client: PoolClient, ahead: ReadAhead): SentAhead {
  const result = send(client, queryOf(ahead.statement, ahead.values));
  // Nobody may ever ask for it; whoever does is told.
  result.catch(() => undefined);
  return { name: ahead.statement.name, key: ahead.key, result };
}

async function commit(client: PoolClient, closing: readonly QueryConfig[]): Promise<void> {
  const sent = closing.map((query) => send(client, query));
  const [{ command }] = await Promise.all([send(client, { text: 'COMMIT' }), ...sent]);
  // After a failed statement somebody swallowed, Postgres answers COMMIT with ROLLBACK, and without an error.
  if (command !== 'COMMIT') throw new Error('The transaction was rolled back instead of committed.');
}

const ask =
  <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) =>
  (client: PoolClient): Promise<QueryResult<Row>> =>
    send<Row>(client, queryOf(statement, values));
