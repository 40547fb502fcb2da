import { createApp, type TestApp } from '../../test/support/app';
import { superuserSql } from '../../test/support/assessment';
import { jobsOf, plantDeadLetter } from '../../test/support/jobs';
import { describeJobs, failedJobs, type Settling } from './jobs';

describe('failed jobs of the installation, from the command line', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
  });
  afterAll(() => app.close());
  afterEach(() => superuserSql(app, 'DELETE FROM pgboss.job'));

  const command = (settle?: Settling) =>
    failedJobs({ appUrl: app.database.appUrl, dataDir: app.config.dataDir, settle });
  const plant = (kind: string) => plantDeadLetter(app, null, { kind, error: 'no room on the disk' });
  const left = async () => (await jobsOf(app, 'dead-letters')).map(({ id }) => id);

  it('are listed, without those of organisations', async () => {
    const id = await plant('audit.checkpoint');
    await plantDeadLetter(app, app.actors.home.organisationId);
    const found = await command();
    expect(found).toMatchObject([
      { id, kind: 'audit.checkpoint', attempts: 3, error: 'no room on the disk' },
    ]);
    expect(describeJobs(found)).toMatch(new RegExp(`^1 failed jobs .*\n  ${id}  audit.checkpoint  .*disk$`));
    expect(await left()).toHaveLength(2);
  });

  it('are tried again or discarded, one by one or all together', async () => {
    const [first, second, third] = [
      await plant('audit.checkpoint'),
      await plant('jobs.fan-out'),
      await plant('jobs.fan-out'),
    ];
    expect(await command({ how: 'discard', which: second })).toMatchObject([{ id: second }]);
    expect(await left()).toEqual([first, third]);
    await command({ how: 'retry', which: first });
    expect(await jobsOf(app, 'audit.checkpoint')).toMatchObject([{ retry_count: 0, group_id: null }]);
    expect(await command({ how: 'discard', which: 'all' })).toMatchObject([{ id: third }]);
    expect([await left(), await command()]).toEqual([[], []]);
  });

  it('make room for one that waits already', async () => {
    for (let count = 0; count < 2; count += 1) await plant('audit.checkpoint');
    await command({ how: 'retry', which: 'all' });
    expect(await left()).toEqual([]);
    expect(await jobsOf(app, 'audit.checkpoint')).not.toEqual([]);
  });

  it('of an organisation, or of a kind that there is not any more, are left alone', async () => {
    const own = await plantDeadLetter(app, app.actors.home.organisationId);
    const old = await plant('letters.press');
    await expect(command({ how: 'discard', which: own })).rejects.toThrow(/No failed job/);
    await expect(command({ how: 'retry', which: 'all' })).rejects.toThrow(/only be discarded/);
    expect(await left()).toEqual([own, old]);
  });
});
