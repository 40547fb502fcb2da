import { jobKinds } from '@attest/domain';
import { createApp, type TestApp } from '../../../test/support/app';
import { superuserSql } from '../../../test/support/assessment';
import { jobsOf, plantDeadLetter, runJobs } from '../../../test/support/jobs';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';

let app: TestApp;
beforeAll(async () => {
  app = await createApp();
});
afterAll(() => app.close());
afterEach(() => superuserSql(app, 'DELETE FROM pgboss.job'));

const home = () => app.actors.home.organisationId;
const away = () => app.actors.away.organisationId;
const system = (token = app.as('admin')) => app.call('GET', '/system', { token });
const ofKind = async (kind: string, list: 'jobs' | 'installationJobs' = 'jobs') => {
  const answer = await system();
  const place = jobKinds.findIndex((_, index) => answer.at(`${list}.${index}.kind`) === kind);
  return (name: string) => answer.at(`${list}.${place}.${name}`);
};
const settle = (id: string, how: 'retry' | 'discard', token = app.as('admin')) =>
  app.call('POST', `/system/jobs/${id}/${how}`, { token });
const told = (id: string) =>
  superuserSql(app, 'SELECT action, facts FROM audit_event WHERE subject_id = $1 ORDER BY sequence', [id]);

describe('the state of the work in the background', () => {
  it('counts the jobs of the own organisation by kind, with their age and the last error', async () => {
    const fileId = '00000000-0000-7000-8000-000000000001';
    for (const organisationId of [home(), away()]) {
      await app.nest.get(Database).transaction({ organisationId }, () => {
        app.nest
          .get(Jobs)
          .addAll('file.preview', [
            { ids: { fileId } },
            { ids: { fileId: fileId.replace(/1$/, '2') }, notBefore: new Date(Date.now() + 3_600_000) },
          ]);
        return Promise.resolve();
      });
    }
    await superuserSql(
      app,
      "UPDATE pgboss.job SET start_after = now() - interval '90 seconds' WHERE start_after < now()",
    );
    await plantDeadLetter(app, home());
    await plantDeadLetter(app, away(), { error: 'of somebody else' });
    const previews = await ofKind('file.preview');
    expect(['waiting', 'deferred', 'running', 'dead', 'lastError'].map(previews)).toEqual([
      ...[1, 1, 0, 1, 'the page cannot be drawn'],
    ]);
    expect(previews('oldestSeconds')).toBeCloseTo(90, -1);
    expect((await system()).at('deadLetters')).toMatchObject([
      { kind: 'file.preview', attempts: 3, error: 'the page cannot be drawn' },
    ]);
    expect(JSON.stringify((await system()).body)).not.toContain('somebody else');
  });

  it('shows jobs of the whole installation as figures, without what went wrong', async () => {
    await app.nest.get(Database).transaction({ organisationId: home() }, () => {
      app.nest.get(Jobs).addForInstallation('audit.checkpoint', {});
      return Promise.resolve();
    });
    await superuserSql(
      app,
      `UPDATE pgboss.job SET state = 'retry', output = '{"message": "no room on /var/lib"}' WHERE name = 'audit.checkpoint'`,
    );
    const checkpoints = await ofKind('audit.checkpoint', 'installationJobs');
    expect(['waiting', 'lastError'].map(checkpoints)).toEqual([1, null]);
    expect(JSON.stringify((await system()).body)).not.toContain('/var/lib');
    expect(await runJobs(app, ['audit.checkpoint'])).toBe(1);
  });

  it('says whether anybody works on them', async () => {
    expect((await system()).at('worker')).toEqual({ working: false, silentSeconds: null });
    const seen = (ago: string) =>
      superuserSql(
        app,
        `INSERT INTO pgboss.instance (id, host, pid, version, node_version, heartbeat_seconds, supervise, schedule, migrate,
            persist_queue_stats, persist_warnings, heartbeat_on)
          VALUES (gen_random_uuid(), 'h', 1, '1', '1', 30, true, true, false, false, false, now() - $1::interval)`,
        [ago],
      );
    await seen('5 minutes');
    const silent = await system();
    expect(silent.at('worker.working')).toBe(false);
    expect(silent.at('worker.silentSeconds')).toBeCloseTo(300, -1);
    await seen('20 seconds');
    expect((await system()).at('worker.working')).toBe(true);
  });
});

describe('a job that was given up', () => {
  it('is tried again when an administrator says so, once, and the trail tells of it', async () => {
    const id = await plantDeadLetter(app, home());
    const [{ status }, again] = [await settle(id, 'retry'), await settle(id, 'retry')];
    expect([status, again.status]).toEqual([204, 404]);
    expect(await jobsOf(app, 'file.preview')).toMatchObject([{ group_id: home(), retry_count: 0 }]);
    expect(await jobsOf(app, 'dead-letters')).toEqual([]);
    expect(await told(id)).toMatchObject([{ action: 'job.retried', facts: { kind: 'file.preview' } }]);
  });

  it('can be discarded instead', async () => {
    const id = await plantDeadLetter(app, home());
    expect((await settle(id, 'discard')).status).toBe(204);
    expect([await jobsOf(app, 'file.preview'), await jobsOf(app, 'dead-letters')]).toEqual([[], []]);
    expect(await told(id)).toMatchObject([{ action: 'job.discarded' }]);
  });

  it('of another organisation does not exist', async () => {
    const id = await plantDeadLetter(app, away());
    expect((await system()).at('deadLetters')).toEqual([]);
    for (const how of ['retry', 'discard'] as const) expect((await settle(id, how)).status).toBe(404);
    expect(await jobsOf(app, 'dead-letters')).toHaveLength(1);
  });
});
