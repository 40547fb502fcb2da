import type { JobKind, OperatorJobKind, OrganisationJobKind } from '@attest/domain';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import type { JobIds } from './job-policies';
import { passiveQueue, seeAllJobs, withinTransaction, workingQueue } from './queue';

/** Whether this process works on jobs by itself. */
export const worksOnJobs = ({ rounds, role }: Config): boolean => rounds && role !== 'api';

export interface JobOrder<Kind extends JobKind> {
  readonly ids: JobIds<Kind>;
  /** Not begun before; at once, without it. */
  readonly notBefore?: Date | undefined;
  /** Before others of its kind that wait: somebody can do nothing without it. */
  readonly urgent?: boolean | undefined;
}

const seeOwnJobs = statement('jobs_see_own', "SELECT set_config('app.job_worker', '', true)");

/**
 * Where work for later is left. A job is added in the transaction that causes it and stands or falls with it; a worker
 * finds it after the commit, in this process or another.
 */
@Injectable()
export class Jobs implements OnModuleInit {
  private readonly logger = new Logger(Jobs.name);
  readonly queue: PgBoss;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.queue = worksOnJobs(config) ? workingQueue(config) : passiveQueue(database);
    this.queue.on('error', (error) => {
      this.logger.error(error, 'the queue of jobs reports an error');
    });
    this.queue.on('warning', ({ message }) => {
      this.logger.warn(`the queue of jobs: ${message}`);
    });
  }

  async onModuleInit(): Promise<void> {
    await this.queue.start();
  }

  /** For the organisation of the current transaction, with its commit. */
  add<Kind extends OrganisationJobKind>(kind: Kind, ids: JobIds<Kind>, notBefore?: Date): void {
    this.addAll(kind, [{ ids, notBefore }]);
  }

  /** Several at once, in one statement. */
  addAll<Kind extends OrganisationJobKind>(kind: Kind, orders: readonly JobOrder<Kind>[]): void {
    const { organisationId } = this.database.scope;
    if (organisationId === null) throw new Error('A job is added within its organisation.');
    if (orders.length === 0) return;
    this.database.beforeCommit(async () => {
      const jobs = orders.map((order) => jobOf(order, organisationId));
      await this.queue.insert(kind, jobs, { db: withinTransaction(this.database) });
    });
  }

  /** For the whole installation, with the commit of the current transaction. Rare: whoever runs it sees all. */
  addForInstallation<Kind extends OperatorJobKind>(kind: Kind, ids: JobIds<Kind>): void {
    this.database.beforeCommit(async () => {
      this.database.write(seeAllJobs, []);
      await this.queue.insert(kind, [jobOf({ ids }, null)], { db: withinTransaction(this.database) });
      this.database.write(seeOwnJobs, []);
    });
  }

  /** In each of these organisations, in a transaction of its own. */
  async addInEach(kind: OrganisationJobKind, organisationIds: readonly string[]): Promise<void> {
    if (organisationIds.length === 0) return;
    await this.queue.insert(
      kind,
      organisationIds.map((organisationId) => jobOf({ ids: {} }, organisationId)),
    );
  }
}

interface AnyOrder {
  readonly ids: Readonly<Record<string, string>>;
  readonly notBefore?: Date | undefined;
  /** Before others of its kind that wait: somebody can do nothing without it. */
  readonly urgent?: boolean | undefined;
}

/** Its key keeps it apart from others of its kind, as `uniquenessOf` says. */
const jobOf = ({ ids, notBefore, urgent = false }: AnyOrder, organisationId: string | null) => ({
  data: ids,
  singletonKey: [organisationId ?? '', ...Object.values(ids)].join(' ').trim(),
  ...(organisationId === null ? {} : { group: { id: organisationId } }),
  ...(notBefore === undefined ? {} : { startAfter: notBefore }),
  ...(urgent ? { priority: 1 } : {}),
});
