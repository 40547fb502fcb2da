import type { PoolClient } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError, type QueryResult } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { sendGathered } from './packets';

/**
 * TypeORM's runner on a transaction that is open already, on a connection that is not its own: it asks the pool for
 * none, gives none back, and what would begin a transaction of its own (`save`) sets a savepoint instead.
 */
class ContextRunner extends PostgresQueryRunner {
  constructor(
    driver: PostgresDriver,
    private readonly client: PoolClient,
    private readonly wrote: () => void,
  ) {
    super(driver, 'master');
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  override connect(): Promise<PoolClient> {
    sendGathered(this.client);
    return Promise.resolve(this.client);
  }

  override release(): Promise<void> {
    return Promise.resolve();
  }

  /** @throws what Postgres said, as every other statement: TypeORM's own error would carry the values along */
  override query(text: string, values: unknown[] | undefined, structured: true): Promise<QueryResult>;
  override query(text: string, values?: unknown[]): Promise<unknown>;
  override async query(text: string, values?: unknown[], structured?: boolean): Promise<unknown> {
    if (!text.startsWith('SELECT ')) this.wrote();
    try {
      const result: unknown = await super.query(text, values, structured);
      return result;
    } catch (error) {
      throw error instanceof QueryFailedError ? error.driverError : error;
    }
  }
}

/**
 * TypeORM's manager on a connection on which a transaction is open.
 * @param wrote called before anything but a read is sent
 */
export function managerOn(source: DataSource, client: PoolClient, wrote: () => void): EntityManager {
  const { driver } = source;
  if (!(driver instanceof PostgresDriver)) throw new Error('The data source is none of PostgreSQL.');
  const runner = new ContextRunner(driver, client, wrote);
  runner.manager = source.createEntityManager(runner);
  return runner.manager;
}
