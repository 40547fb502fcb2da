import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, type TestApp } from '../../../../test/support/app';
import { setClock } from '../../../../test/support/assessment';
import { type FakeClamd, eicar, startClamd } from '../../../../test/support/clamd';
import { plantEnrolment, plantUnit } from '../../../../test/support/assessment';
import { beat, jobsOf, runJobs } from '../../../../test/support/jobs';
import { sql } from '../../../../test/support/sql';
import { upload } from '../../../../test/support/upload';
import { DeriveNotifications } from '../../notifications/derive-notifications';

let clamd: FakeClamd;
let app: TestApp;

beforeAll(async () => {
  clamd = await startClamd();
  app = await createApp({ clamd: { host: '127.0.0.1', port: clamd.port } });
});
afterAll(async () => {
  await app.close();
  await clamd.close();
});
afterEach(() => {
  clamd.say = null;
  setClock(app, null);
});

const scan = () => runJobs(app, ['file.scan']);
const scanAgain = () => runJobs(app, ['file.scan'], { early: true });
const send = async (name: string, content: Uint8Array) => {
  const answer = await upload(app.url, '/files', app.as('candidate'), { name, content });
  expect([answer.status, answer.at('state')]).toEqual([201, 'quarantined']);
  return String(answer.at('id'));
};
const ticket = (id: string) => app.call('POST', `/files/${id}/ticket`, { token: app.as('candidate') });
const rows = (text: string, values: unknown[]) => sql(app.database.superuserUrl, text, values);
const stateOf = async (id: string) =>
  (await rows('SELECT state FROM stored_file WHERE id = $1', [id]))[0]?.['state'];
const system = () => app.call('GET', '/system', { token: app.as('admin') });

describe('with a scanner set, a file', () => {
  it('is shown to nobody before there is a verdict, and to its readers after', async () => {
    const content = Buffer.from('訪談紀錄'.repeat(40_000));
    const id = await send('心得.txt', content);
    expect((await ticket(id)).status).toBe(404);
    expect((await system()).at('quarantined')).toBe(1);
    await scan();
    expect(clamd.scanned.at(-1)).toBe(content.length);
    expect([await stateOf(id), (await ticket(id)).status]).toEqual(['clean', 200]);
    expect((await system()).at('quarantined')).toBe(0);
  });

  it('that is infected is refused: its bytes go, its row stays, the uploader is told, the evidence knows', async () => {
    const enrolment = await plantEnrolment(app, await plantUnit(app, app.actors.home.organisationId), {
      ...{ candidate: app.actors.home.candidate, assessor: app.actors.home.assessor },
      supervisor: app.actors.home.supervisor,
    });
    const id = await send('發票.txt', eicar());
    const recorded = await app.call('POST', `/enrolments/${enrolment.id}/uploads`, {
      token: app.as('candidate'),
      body: {
        title: '發票',
        occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
        fileIds: [id],
        targetIds: [enrolment.unit.indicatorIds[0]],
        declaredOwnWork: true,
        declaration: '這是我自己完成的工作。',
      },
    });
    expect(recorded.status).toBe(201);
    const shown = async () =>
      (await app.call('GET', `/evidence/${recorded.textAt('evidenceId')}`, { token: app.as('assessor') })).at(
        'current.files.0.state',
      );
    expect(await shown()).toBe('quarantined');

    await scan();

    expect([await stateOf(id), await shown(), (await ticket(id)).status]).toEqual([
      'refused',
      'refused',
      404,
    ]);
    expect(existsSync(join(app.config.dataDir, 'files', 'stored', app.actors.home.organisationId, id))).toBe(
      false,
    );
    const events = await rows(
      "SELECT actor_id, enrolment_id, facts FROM audit_event WHERE action = 'file.refused' AND subject_id = $1",
      [id],
    );
    expect(events).toEqual([
      {
        actor_id: null,
        enrolment_id: enrolment.id,
        facts: { memberId: app.actors.home.candidate.id, signature: 'Win.Test.EICAR_HDB-1' },
      },
    ]);
    // Once, and at once, although news of evidence wait for the daily digest.
    await app.nest.get(DeriveNotifications).derive(app.actors.home.organisationId);
    const mails = await rows('SELECT kind, subject FROM mail_message WHERE member_id = $1', [
      app.actors.home.candidate.id,
    ]);
    const about = mails.filter(({ subject }) => String(subject).includes('掃毒'));
    expect(about).toEqual([
      { kind: 'notification', subject: '[Attest] 你上傳的「發票.txt」未通過掃毒，已移除；請先檢查你的裝置' },
    ]);
    const news = await app.call('GET', '/notifications?topic=evidence', { token: app.as('candidate') });
    expect([news.at('items.0.kind'), news.at('items.0.fileName')]).toEqual(['file_refused', '發票.txt']);
  });

  it('stays in quarantine while the scanner is away or without a verdict, and is tried again', async () => {
    clamd.say = 'INSTREAM size limit exceeded. ERROR';
    const id = await send('大檔.txt', Buffer.from('large'));
    await scan();
    expect(await stateOf(id)).toBe('quarantined');
    const waiting = { data: { fileId: id }, state: 'retry' };
    expect(await jobsOf(app, 'file.scan')).toMatchObject([
      { ...waiting, output: { message: 'INSTREAM size limit exceeded. ERROR' } },
    ]);

    const { port } = clamd;
    await clamd.close();
    await scanAgain();
    expect([await stateOf(id), (await system()).at('scanner')]).toEqual([
      'quarantined',
      { configured: true, reachable: false, version: null },
    ]);
    expect(await jobsOf(app, 'file.scan')).toMatchObject([{ ...waiting, retry_count: 1 }]);

    clamd = await startClamd(port);
    await scanAgain();
    expect(await stateOf(id)).toBe('clean');
    expect((await system()).at('scanner.version')).toMatch(/^ClamAV 1/);
  });

  it('is scanned also when it waited before there was a queue', async () => {
    const id = await send('舊檔.txt', Buffer.from('old'));
    await rows("DELETE FROM pgboss.job WHERE name = 'file.scan'", []);
    await scan();
    expect(await stateOf(id)).toBe('quarantined');
    await beat(app, 'file.tidy');
    await beat(app, 'file.tidy');
    expect(await jobsOf(app, 'file.scan')).toHaveLength(1);
    await scan();
    expect(await stateOf(id)).toBe('clean');
  });
});
