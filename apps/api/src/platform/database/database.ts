import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Statement } from './statement';

/** The organisation (and account) whose rows a transaction may see; without one, no tenant row is visible. */
export interface TenantScope {
  readonly organisationId: string | null;
  readonly accountId?: string | null;
}

interface Current {
  readonly scope: TenantScope;
  readonly runner: QueryRunner;
  readonly client: PoolClient;
}

const current = new AsyncLocalStorage<Current>();
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The one way to the database. A transaction always carries its organisation (row-level security does the rest) and
 * travels with the asynchronous context, so that no use case passes it by hand and none can forget it.
 */
@Injectable()
export class Database {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  /** Runs the work in one transaction and commits before it resolves. Within a transaction of the same scope it joins. */
  async transaction<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    const open = current.getStore();
    if (open) {
      if (open.scope.organisationId !== scope.organisationId) {
        throw new Error('A transaction never changes its organisation.');
      }
      return work();
    }
    const runner = this.dataSource.createQueryRunner();
    const client: PoolClient = await runner.connect();
    try {
      await this.begin(client, scope);
      const result = await current.run({ scope, runner, client }, work);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
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

  /** TypeORM's manager on the current transaction, for repositories of plain rows. */
  get manager(): EntityManager {
    return this.here().runner.manager;
  }

  private result<Row extends QueryResultRow>(
    { name, text }: Statement,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    return this.here().client.query<Row>({ name, text, values: [...values] });
  }

  private here(): Current {
    const open = current.getStore();
    if (!open)
      throw new Error(
        'A statement was run outside a transaction; nothing may be read without an organisation.',
      );
    return open;
  }

  /** Begin and scope travel together; the connection is pipelined, so this costs one round trip. */
  private async begin(client: PoolClient, { organisationId, accountId }: TenantScope): Promise<void> {
    for (const id of [organisationId, accountId]) {
      if (id != null && !uuid.test(id)) throw new Error('A scope is a uuid.');
    }
    await Promise.all([
      client.query('BEGIN'),
      client.query({
        name: 'set_scope',
        text: "SELECT set_config('app.organisation_id', $1, true), set_config('app.account_id', $2, true)",
        values: [organisationId ?? '', accountId ?? ''],
      }),
    ]);
  }
}
