import { jest } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { createApplication } from '../../application';
import { createApp, type TestApp, testConfig } from '../../../test/support/app';
import { superuserSql } from '../../../test/support/assessment';
import { jobsOf, runJobs } from '../../../test/support/jobs';
import { Database } from '../database/database';
import { statement } from '../database/statement';
import { type GivenUp, type Job, type JobHandler, JobHandlers, NeverPossible } from './job-handlers';
import { cronOf } from './job-schedule';
import { Jobs } from './jobs';

jest.setTimeout(60_000);

const visibleOrganisations = statement('jobs_spec_organisations', 'SELECT id FROM organisation');
const visibleJobs = statement('jobs_spec_jobs', 'SELECT id, group_id FROM pgboss.job');

/** Does letters as the test says, instead of sending them. */
class Stand implements JobHandler<'mail.send'> {
  readonly kind = 'mail.send';
  readonly seen: Job<'mail.send'>[] = [];
  readonly gone: string[] = [];
  work: (job: Job<'mail.send'>) => Promise<void> = () => Promise.resolve();

  constructor(app: TestApp['nest']) {
    app.get(JobHandlers).enter(this);
  }

  async run(job: Job<'mail.send'>): Promise<void> {
    this.seen.push(job);
    await this.work(job);
  }

  givenUp(_: Job<'mail.send'>, { reason }: GivenUp): Promise<void> {
    this.gone.push(reason);
    return Promise.resolve();
  }
}

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());
afterEach(() => superuserSql(app, 'DELETE FROM pgboss.job'));

const home = () => app.actors.home.organisationId;
const away = () => app.actors.away.organisationId;
let count = 0;
const nextId = () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
const add = (mailId = nextId(), organisationId = home()) =>
  app.nest.get(Database).transaction({ organisationId }, () => {
    app.nest.get(Jobs).add('mail.send', { mailId });
    return Promise.resolve(mailId);
  });

/** A further process on the same database, which works on jobs by itself. */
async function startWorker(): Promise<TestApp['nest']> {
  const config = { ...testConfig(app.database, app.config.dataDir), rounds: true };
  const nest = await createApplication({ ...config, role: 'worker' });
  await nest.listen(0, '127.0.0.1');
  return nest;
}
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error('It did not come to that within 20 s.');
}

describe('a job', () => {
  it('is there with the transaction that causes it, and not at all without', async () => {
    const database = app.nest.get(Database);
    await expect(
      database.transaction({ organisationId: home() }, () => {
        app.nest.get(Jobs).add('mail.send', { mailId: nextId() });
        return Promise.reject(new Error('refused'));
      }),
    ).rejects.toThrow('refused');
    expect(await jobsOf(app, 'mail.send')).toEqual([]);
    const mailId = await add();
    expect(await jobsOf(app, 'mail.send')).toMatchObject([
      { group_id: home(), data: { mailId }, state: 'created', dead_letter: 'dead-letters' },
    ]);
  });

  it('is there once for the same ids, and belongs to an organisation', async () => {
    const mailId = await add();
    await Promise.all([add(mailId), add(mailId)]);
    expect(await jobsOf(app, 'mail.send')).toHaveLength(1);
    const without = app.nest.get(Database).transaction({ organisationId: null }, () => {
      app.nest.get(Jobs).add('mail.send', { mailId });
      return Promise.resolve();
    });
    await expect(without).rejects.toThrow('within its organisation');
  });

  it('is seen and touched by requests of its organisation alone', async () => {
    await add();
    const database = app.nest.get(Database);
    const see = (organisationId: string | null) =>
      database.transaction({ organisationId }, () => database.query(visibleJobs));
    expect(await see(home())).toMatchObject([{ group_id: home() }]);
    expect(await see(away())).toEqual([]);
    expect(await see(null)).toEqual([]);
    const steal = statement('jobs_spec_steal', 'UPDATE pgboss.job SET priority = 9');
    expect(await database.transaction({ organisationId: away() }, () => database.execute(steal))).toBe(0);
    const foreign = statement(
      'jobs_spec_foreign',
      `INSERT INTO pgboss.job (name, group_id) VALUES ('mail.send', '${home()}')`,
    );
    await expect(
      database.transaction({ organisationId: away() }, () => database.execute(foreign)),
    ).rejects.toThrow('row-level security');
  });

  it('is done within its organisation, and its handler gets into no other', async () => {
    const stand = new Stand(app.nest);
    const database = app.nest.get(Database);
    const found: unknown[] = [];
    stand.work = async ({ organisationId }) => {
      found.push(await database.transaction({ organisationId }, () => database.query(visibleOrganisations)));
      for (const other of [away(), null]) {
        for (const open of [database.transaction.bind(database), database.apart.bind(database)]) {
          found.push(await open({ organisationId: other }, () => Promise.resolve()).catch(String));
        }
      }
    };
    await add();
    await runJobs(app, ['mail.send']);
    const refused = 'Error: A job opens transactions of its own organisation alone.';
    expect(found).toEqual([[{ id: home() }], refused, refused, refused, refused]);
  });

  it('comes again after ever longer pauses, and is a dead letter in the end', async () => {
    const stand = new Stand(app.nest);
    stand.work = () => Promise.reject(new Error('not\nnow'));
    const mailId = await add();
    const waits: number[] = [];
    for (;;) {
      await runJobs(app, ['mail.send'], { early: true });
      const [job] = await jobsOf(app, 'mail.send');
      if (job === undefined) break;
      waits.push(new Date(String(job['start_after'])).getTime() - Date.now());
    }
    expect(stand.seen.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(waits[0]).toBeGreaterThan(50_000);
    expect(waits[3]).toBeGreaterThan(2 * (waits[0] ?? 0));
    expect(stand.gone).toEqual(['not now']);
    expect(await jobsOf(app, 'dead-letters')).toMatchObject([
      { source_name: 'mail.send', source_output: { message: 'not now' }, group_id: home(), data: { mailId } },
    ]);
  });

  it('that can never succeed is a dead letter at once', async () => {
    const stand = new Stand(app.nest);
    stand.work = () => Promise.reject(new NeverPossible('there is no such letter'));
    await add();
    await superuserSql(
      app,
      `INSERT INTO pgboss.job (name, data, group_id, dead_letter, retry_limit) VALUES
        ('mail.send', '{}', '${home()}', 'dead-letters', 9), ('mail.send', '{"mailId":"x"}', NULL, 'dead-letters', 9)`,
    );
    await runJobs(app, ['mail.send']);
    const reasons = (await jobsOf(app, 'dead-letters')).map((job) => JSON.stringify(job['source_output']));
    expect(reasons.sort()).toEqual([
      '{"message":"The job belongs to no organisation."}',
      '{"message":"The job does not say what it is about."}',
      '{"message":"there is no such letter"}',
    ]);
    expect(stand.seen).toHaveLength(1);
  });
});

describe('workers', () => {
  const workers: TestApp['nest'][] = [];
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
  });

  it('find a job as soon as it stands, do each once, and one of them keeps time', async () => {
    // Due whenever somebody looks; workers look at once when they start, and every half minute.
    await superuserSql(
      app,
      `INSERT INTO pgboss.schedule (name, key, cron, timezone, data, options)
        VALUES ('jobs.fan-out', 'always', '* * * * *', 'UTC', '{"kind": "mail.tidy"}', '{}')`,
    );
    workers.push(...(await Promise.all([startWorker(), startWorker()])));
    const stands = workers.map((worker) => new Stand(worker));
    const doings = () => stands.flatMap(({ seen }) => seen);
    await add();
    await until(() => doings().length === 1);
    // They are told of jobs, and look by themselves beside that.
    const listening =
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%pgboss%'";
    expect((await superuserSql(app, listening)).length).toBe(2);
    // Told of once, and done one after the other without a pause: by looking alone they would take half a minute.
    const more = Array.from({ length: 60 }, nextId);
    await app.nest.get(Database).transaction({ organisationId: home() }, () => {
      app.nest.get(Jobs).addAll(
        'mail.send',
        more.map((mailId) => ({ ids: { mailId } })),
      );
      return Promise.resolve();
    });
    await until(async () => (await jobsOf(app, 'mail.send')).length === 0);
    expect(doings()).toHaveLength(1 + more.length);
    expect(new Set(doings().map(({ ids }) => ids.mailId)).size).toBe(1 + more.length);

    const beatsOfAlways = () =>
      superuserSql(app, "SELECT id FROM pgboss.job WHERE singleton_key = 'jobs.fan-out__always'");
    await until(async () => (await beatsOfAlways()).length > 0);
    await wait(500);
    expect(await beatsOfAlways()).toHaveLength(1);
  });

  it('take over what another died with, and give it up when everybody dies with it', async () => {
    await add();
    const crash = `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '3 minutes',
      heartbeat_on = now() - interval '2 minutes', retry_count = $1 WHERE name = 'mail.send'`;
    await superuserSql(app, crash, [0]);
    workers.push(await startWorker());
    const [worker] = workers;
    if (worker === undefined) throw new Error('There is no worker.');
    const { queue } = worker.get(Jobs);
    await superuserSql(app, 'UPDATE pgboss.queue SET monitor_on = NULL, monitor_claim_on = NULL');
    await queue.supervise('mail.send');
    expect(await jobsOf(app, 'mail.send')).toMatchObject([{ state: 'retry', retry_count: 0 }]);
    await superuserSql(app, crash, [9]);
    await superuserSql(app, 'UPDATE pgboss.queue SET monitor_on = NULL, monitor_claim_on = NULL');
    await queue.supervise('mail.send');
    expect(await jobsOf(app, 'mail.send')).toEqual([]);
    expect(await jobsOf(app, 'dead-letters')).toMatchObject([{ source_name: 'mail.send' }]);
  });

  it('finish what they have begun before they end', async () => {
    const worker = await startWorker();
    const stand = new Stand(worker);
    let finished = false;
    stand.work = async () => {
      await wait(1_000);
      finished = true;
    };
    await add();
    await until(() => stand.seen.length === 1);
    await worker.close();
    expect(finished).toBe(true);
    expect(await jobsOf(app, 'mail.send')).toEqual([]);
  });

  it('answer probes and nothing else; a process of the API leaves jobs alone', async () => {
    const worker = await startWorker();
    workers.push(worker);
    const url = await worker.getUrl();
    const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect(await statusOf('/api/v1/health/ready')).toBe(200);
    expect(await statusOf('/metrics')).toBe(200);
    for (const path of ['/', '/api/v1/organisation', '/api/v1/openapi.json']) {
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    }
    await worker.close();
    workers.splice(0);

    const config = { ...testConfig(app.database, app.config.dataDir), rounds: true };
    const api = await createApplication({ ...config, role: 'api' });
    workers.push(api);
    const stand = new Stand(api);
    await add();
    await wait(2_500);
    expect(stand.seen).toEqual([]);
    expect(await jobsOf(app, 'mail.send')).toHaveLength(1);
  });
});

describe('the clock', () => {
  it('says minutes and hours as cron does', () => {
    expect([1, 5, 59, 60, 90, 240, 1439, 1440].map(cronOf)).toEqual([
      ...['*/1 * * * *', '*/5 * * * *', '*/59 * * * *', '0 */1 * * *', '0 */2 * * *', '0 */4 * * *'],
      ...['0 0 * * *', '0 0 * * *'],
    ]);
  });
});
