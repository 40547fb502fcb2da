import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { Pool, type PoolClient, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Statement } from './statement';

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
  readonly runner: QueryRunner;
  readonly client: PoolClient;
}

interface Current extends Opened {
  readonly scope: TenantScope;
  /** Statements that go out together with the COMMIT. */
  readonly closing: QueryConfig[];
  readonly writes: Writes;
}

/** What went out by `write`. */
interface Writes {
  /** The error of the first that failed; whatever came after it could only say that the transaction is aborted. */
  failure?: unknown;
}

/** A transaction begun by the guard, which the interceptor goes on with. */
export interface Entered<Row> {
  readonly row: Row | undefined;
  /** Runs the work in this transaction and commits before it resolves. To be called once. */
  proceed<T>(scope: TenantScope, work: () => Promise<T>): Promise<T>;
  /** Gives the connection back without having changed anything. Harmless when it went on or was left before. */
  leave(): Promise<void>;
}

const current = new AsyncLocalStorage<Current>();
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The name of the data source whose few connections serve `apart`. */
export const APART = 'apart';

const setScope: Statement = {
  name: 'set_scope',
  text: "SELECT set_config('app.organisation_id', $1, true), set_config('app.account_id', $2, true)",
};

/**
 * The one way to the database. A transaction always carries its organisation (row-level security does the rest) and
 * travels with the asynchronous context, so that no use case passes it by hand and none can forget it.
 */
@Injectable()
export class Database {
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
  ): Promise<Entered<Row>> {
    const { opened, rows } = await this.begin<Row>(this.dataSource, statement, values);
    let taken = false;
    return {
      row: rows[0],
      proceed: (scope, work) => {
        if (taken) throw new Error('A transaction is gone on with once.');
        taken = true;
        return this.complete(opened, scope, work);
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

  /** The number of rows a writing statement touched: the guard of every optimistic update. */
  async execute(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    return (await this.result(statement, values)).rowCount ?? 0;
  }

  /**
   * A write whose result nobody needs: sent now and answered by the COMMIT at the latest, so that it costs no round
   * trip. Statements after it see what it wrote. If it fails, nothing of the transaction stands.
   */
  write({ name, text }: Statement, values: readonly unknown[]): void {
    const { client, writes } = this.here();
    send(client, { name, text, values: [...values] }).catch((error: unknown) => {
      writes.failure ??= error;
    });
  }

  /**
   * A statement that goes out together with the COMMIT, in the order given: it costs no round trip of its own and
   * holds its locks for the shortest time. If it fails, nothing of the transaction stands.
   */
  atCommit({ name, text }: Statement, values: readonly unknown[]): void {
    this.here().closing.push({ name, text, values: [...values] });
  }

  /** How the pool is doing, for the metrics. */
  get connections(): { total: number; idle: number; waiting: number } {
    const pool: unknown = Reflect.get(this.dataSource.driver, 'master');
    return pool instanceof Pool
      ? { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }
      : { total: 0, idle: 0, waiting: 0 };
  }

  /** Whose rows the current transaction sees, and who acts in it. */
  get scope(): TenantScope {
    return this.here().scope;
  }

  /** TypeORM's manager on the current transaction, for repositories of plain rows. */
  get manager(): EntityManager {
    return this.here().runner.manager;
  }

  private result<Row extends QueryResultRow>(
    { name, text }: Statement,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    return send<Row>(this.here().client, { name, text, values: [...values] });
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
    for (const id of [scope.organisationId, scope.asAccount]) {
      if (id != null && !uuid.test(id)) throw new Error('A scope is a uuid.');
    }
    const values = [scope.organisationId ?? '', scope.asAccount ?? ''];
    const { opened } = await this.begin(source, setScope, values);
    return this.complete(opened, scope, work);
  }

  /** BEGIN and the first statement travel together: the connections are pipelined. */
  private async begin<Row extends QueryResultRow>(
    source: DataSource,
    { name, text }: Statement,
    values: readonly unknown[],
  ): Promise<{ opened: Opened; rows: Row[] }> {
    const runner = source.createQueryRunner();
    const client: PoolClient = await runner.connect();
    // TypeORM did not say BEGIN itself: unless told, `save` would begin and commit a transaction of its own in ours.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    const opened = { runner, client };
    try {
      const [, { rows }] = await Promise.all([
        send(client, { text: 'BEGIN' }),
        send<Row>(client, { name, text, values: [...values] }),
      ]);
      return { opened, rows };
    } catch (error) {
      await this.abandon(opened);
      throw error;
    }
  }

  private async complete<T>(opened: Opened, scope: TenantScope, work: () => Promise<T>): Promise<T> {
    const closing: QueryConfig[] = [];
    const writes: Writes = {};
    let result: T;
    try {
      result = await current.run({ ...opened, scope, closing, writes }, work);
      await commit(opened.client, closing);
    } catch (error) {
      await this.abandon(opened);
      throw writes.failure ?? error;
    }
    await opened.runner.release();
    return result;
  }

  private async abandon({ client, runner }: Opened): Promise<void> {
    // A connection that cannot roll back must not serve anybody else; the pool drops an ended one.
    await client.query('ROLLBACK').catch(() => {
      void client.end().catch(() => undefined);
    });
    await runner.release();
  }
}

async function commit(client: PoolClient, closing: readonly QueryConfig[]): Promise<void> {
  const sent = closing.map((query) => send(client, query));
  const [{ command }] = await Promise.all([send(client, { text: 'COMMIT' }), ...sent]);
  // After a failed statement somebody swallowed, Postgres answers COMMIT with ROLLBACK, and without an error.
  if (command !== 'COMMIT') throw new Error('The transaction was rolled back instead of committed.');
}

/** What is sent in one turn of the event loop leaves as one packet: each by itself would cost a system call. */
function send<Row extends QueryResultRow>(client: PoolClient, query: QueryConfig): Promise<QueryResult<Row>> {
  const { stream } = client.connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
  return client.query<Row>(query);
}
