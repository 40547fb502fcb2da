import { Inject, Injectable } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { QueryConfig, QueryResult, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { confined } from './confinement';
import { poolOf } from './connection-pool';
import { ContextRepository, type Rows } from './context-repository';
import { managerOn } from './context-runner';
import { send } from './packets';
import { queryOf, type Statement, statement } from './statement';
import {
  here,
  type ReadAhead,
  type TenantScope,
  transactionUnderWay,
  within,
  withoutTransaction,
} from './transaction-context';
import { abandon, ask, begin, complete } from './transactions';

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

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The name of the data source whose few connections serve `apart`. */
export const APART = 'apart';

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
  private readonly failureListeners: ((error: unknown) => void)[] = [];

  constructor(
    @Inject(getDataSourceToken()) private readonly dataSource: DataSource,
    @Inject(getDataSourceToken(APART)) private readonly apartSource: DataSource,
  ) {}

  /**
   * Runs the work in one transaction and commits before it resolves. Within a transaction of the same organisation it
   * joins, in the name of whoever this scope says: several people's acts may stand or fall together.
   */
  async transaction<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    const open = transactionUnderWay();
    if (open) {
      if (open.scope.organisationId !== scope.organisationId) {
        throw new Error('A transaction never changes its organisation.');
      }
      return within({ ...open, scope: { ...open.scope, ...scope } }, work);
    }
    return this.fresh(this.dataSource, scope, work);
  }

  /**
   * A short transaction of its own, which stands whatever becomes of the current one: a failed attempt is counted
   * although the request is refused. It has its own few connections, so that waiting for one while holding another
   * never ends in everybody waiting.
   */
  apart<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    return withoutTransaction(() => this.fresh(this.apartSource, scope, work));
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
    const { opened, answer } = await begin(this.dataSource, ask<Row>(statement, values), ahead);
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
        await abandon(opened);
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
    const { ahead, writes } = here();
    if (ahead?.name !== name || ahead.key !== key || writes.any) return undefined;
    const { rows }: { rows: Row[] } = await ahead.result;
    return rows[0] ?? null;
  }

  /** The number of rows a writing statement touched: the guard of every optimistic update. */
  async execute(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    here().writes.any = true;
    return (await this.result(statement, values)).rowCount ?? 0;
  }

  /**
   * A write whose result nobody needs: sent now and answered by the COMMIT at the latest, so that it costs no round
   * trip. Statements after it see what it wrote. If it fails, nothing of the transaction stands.
   */
  write(statement: Statement, values: readonly unknown[]): void {
    this.sendUnheard(queryOf(statement, values));
  }

  /**
   * A statement that goes out together with the COMMIT, in the order given: it costs no round trip of its own and
   * holds its locks for the shortest time. If it fails, nothing of the transaction stands.
   */
  atCommit(statement: Statement, values: readonly unknown[]): void {
    const { closing, writes } = here();
    writes.any = true;
    closing.push(queryOf(statement, values));
  }

  /** Runs in the transaction when its work is done; if it fails, nothing of the transaction stands. */
  beforeCommit(work: () => Promise<void>): void {
    const { before, writes } = here();
    writes.any = true;
    before.push(work);
  }

  /** Called once the transaction has committed, and not at all when it has not. It must not throw, nor wait. */
  afterCommit(work: () => void): void {
    here().after.push(work);
  }

  /** Hears the error of every transaction that did not commit. */
  onFailure(listener: (error: unknown) => void): void {
    this.failureListeners.push(listener);
  }

  /** How the pool is doing, for the metrics. */
  get connections(): { total: number; idle: number; waiting: number } {
    const pool = poolOf(this.dataSource);
    return { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount };
  }

  /** Whose rows the current transaction sees, and who acts in it. */
  get scope(): TenantScope {
    return here().scope;
  }

  /** The organisation of the current transaction, for the key of a row. @throws Error where it is of none */
  get organisationId(): string {
    const { organisationId } = here().scope;
    if (organisationId === null) throw new Error('The transaction is of no organisation.');
    return organisationId;
  }

  /** TypeORM's manager on the current transaction. */
  get manager(): EntityManager {
    const { source, client, writes } = here();
    return (writes.manager ??= managerOn(source, client, () => {
      writes.any = true;
    }));
  }

  /** The rows of a plain table, in the current transaction. */
  rows<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Rows<Entity> {
    return new ContextRepository(entity, this.manager, {
      now: async (text, values) => {
        const { client, writes } = here();
        writes.any = true;
        return (await send(client, { text, values: [...values] })).rowCount ?? 0;
      },
      later: (text, values) => {
        this.sendUnheard({ text, values: [...values] });
      },
    });
  }

  private result<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    return send<Row>(here().client, queryOf(statement, values));
  }

  private async fresh<T>(source: DataSource, scope: TenantScope, work: () => Promise<T>): Promise<T> {
    confined(scope.organisationId);
    for (const id of [scope.organisationId, scope.asAccount]) {
      if (id != null && !uuid.test(id)) throw new Error('A scope is a uuid.');
    }
    const values = [scope.organisationId ?? '', scope.asAccount ?? ''];
    const { opened } = await begin(source, ask(setScope, values));
    return this.complete(opened, scope, work);
  }

  private async complete<T>(...given: Parameters<typeof complete<T>>): Promise<T> {
    try {
      return await complete(...given);
    } catch (error) {
      for (const heard of this.failureListeners) heard(error);
      throw error;
    }
  }

  private sendUnheard(query: QueryConfig): void {
    const { client, writes } = here();
    writes.any = true;
    send(client, query).catch((error: unknown) => {
      writes.failure ??= error;
    });
  }
}
