import { type JobKind, jobKinds } from '@attest/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { DEAD_LETTERS, QUEUE_SCHEMA, seeAllJobs } from './queue';

/** How many jobs of a kind there are. */
export interface JobFigure {
  readonly kind: JobKind;
  /** Could be begun now. */
  readonly waiting: number;
  /** Are to be begun, or tried again, later. */
  readonly deferred: number;
  readonly running: number;
  /** Given up, and not settled by an administrator. */
  readonly dead: number;
  /** For how long the first could have been begun and was not; null when none waits. */
  readonly oldestSeconds: number | null;
  /** Of the job that failed last, of those that are tried again and those that were given up; null when none. */
  readonly lastError: string | null;
}

/** The figures of one kind as the database gives them; those of kinds without any job are left out. */
type FigureRow = JobFigure & Record<string, unknown>;

const live = /* sql */ `j.name <> '${DEAD_LETTERS}' AND j.state IN ('created', 'retry', 'active')`;

/** Of the jobs that the transaction sees and that the condition lets through. */
const figuresOf = (condition: string) => /* sql */ `
  SELECT kind, sum(waiting)::int AS waiting, sum(deferred)::int AS deferred, sum(running)::int AS running,
    sum(dead)::int AS dead, max(oldest)::float8 AS "oldestSeconds",
    (array_agg(error ORDER BY failed_at DESC) FILTER (WHERE error IS NOT NULL))[1] AS "lastError"
  FROM (
    SELECT j.name AS kind, (j.state <> 'active' AND j.start_after <= now())::int AS waiting,
      (j.state <> 'active' AND j.start_after > now())::int AS deferred, (j.state = 'active')::int AS running, 0 AS dead,
      CASE WHEN j.state <> 'active' AND j.start_after <= now() THEN extract(epoch FROM now() - j.start_after) END AS oldest,
      j.output ->> 'message' AS error, j.started_on AS failed_at
    FROM ${QUEUE_SCHEMA}.job j WHERE ${live} AND ${condition}
    UNION ALL
    SELECT j.source_name, 0, 0, 0, 1, NULL, j.source_output ->> 'message', j.created_on
    FROM ${QUEUE_SCHEMA}.job j WHERE j.name = '${DEAD_LETTERS}' AND j.state = 'created' AND ${condition}) each
  GROUP BY kind`;

const ofOrganisation = statement(
  'job_figures_of_organisation',
  figuresOf("j.group_id = current_setting('app.organisation_id', true)"),
);
const ofAll = statement('job_figures_of_all', figuresOf('true'));
const ofInstallation = statement('job_figures_of_installation', figuresOf('j.group_id IS NULL'));

const workerSilent = statement(
  'job_worker_silent',
  /* sql */ `SELECT extract(epoch FROM now() - max(heartbeat_on))::float8 AS seconds FROM ${QUEUE_SCHEMA}.instance
    WHERE stopped_on IS NULL`,
);

/** How many jobs there are, and whether somebody works on them. */
@Injectable()
export class JobFigures {
  constructor(private readonly database: Database) {}

  /** In a transaction of the organisation, of its own kinds. */
  async ofOrganisation(): Promise<JobFigure[]> {
    return complete(await this.database.query<FigureRow>(ofOrganisation));
  }

  /** Jobs without an organisation: figures, and nothing that says what they are about. */
  ofInstallation(): Promise<JobFigure[]> {
    return this.acrossOrganisations(async () =>
      complete(await this.database.query<FigureRow>(ofInstallation)).map((figure) => ({
        ...figure,
        lastError: null,
      })),
    );
  }

  /** Of all organisations together. */
  ofAll(): Promise<{ kinds: JobFigure[]; workerSilentSeconds: number | null }> {
    return this.acrossOrganisations(async () => ({
      kinds: complete(await this.database.query<FigureRow>(ofAll)),
      workerSilentSeconds: await this.workerSilentSeconds(),
    }));
  }

  /** How long ago a worker said that it is there, in seconds; null when none did that was not stopped. */
  async workerSilentSeconds(): Promise<number | null> {
    return (await this.database.one<{ seconds: number | null }>(workerSilent))?.seconds ?? null;
  }

  private acrossOrganisations<T>(work: () => Promise<T>): Promise<T> {
    return this.database.apart({ organisationId: null }, () => {
      this.database.write(seeAllJobs, []);
      return work();
    });
  }
}

const complete = (rows: readonly FigureRow[]): JobFigure[] =>
  jobKinds.map(
    (kind) =>
      rows.find((row) => row.kind === kind) ?? {
        ...{ kind, waiting: 0, deferred: 0, running: 0, dead: 0 },
        ...{ oldestSeconds: null, lastError: null },
      },
  );
