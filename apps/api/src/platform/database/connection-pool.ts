import pg, { type Pool, type PoolClient, type PoolConfig } from 'pg';
import type { DataSource } from 'typeorm';

const heard = new WeakSet<PoolClient>();

/**
 * node-postgres as TypeORM takes it (the option `driver` of a data source), whose pool may be asked by others too: a
 * query runner for each request would cost more than the connection that it hands out.
 */
class PooledDriver {
  private made: Pool | null = null;

  /** What TypeORM makes its pool of, once for each data source. */
  readonly Pool: new (config: PoolConfig) => Pool;

  constructor() {
    const keep = (pool: Pool): void => {
      this.made = pool;
    };
    this.Pool = class extends pg.Pool {
      constructor(config: PoolConfig) {
        super(config);
        hearConnections(this);
        keep(this);
      }
    };
  }

  get pool(): Pool {
    if (this.made === null) throw new Error('The data source is not connected.');
    return this.made;
  }
}

/** For the option `driver` of a data source. */
export const pooledDriver = (): PooledDriver => new PooledDriver();

/** The pool of a data source that was given a `pooledDriver`. */
export function poolOf({ options }: DataSource): Pool {
  const driver: unknown = options.type === 'postgres' ? options.driver : undefined;
  if (!(driver instanceof PooledDriver)) throw new Error('The data source has no pool of ours.');
  return driver.pool;
}

/**
 * A connection that breaks fails the statement under way, which is answered; unheard it would end the process. It is
 * heard from the moment the pool hands it out: the server may greet it and end it in one packet.
 */
function hearConnections(pool: Pool): void {
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on('error', () => undefined);
  });
}
