import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ApiProcess, beside, startApiProcess, statusOf } from './support/api-process';
import { observationBody } from './support/case';
import { createApp, type TestApp } from './support/app';
import { plantEnrolment, type PlantedEnrolment, plantUnit, superuserSql } from './support/assessment';
import { media } from './support/media';
import { makeVolume, type OwnServer, startOwnServer, type Volume } from './support/own-server';
import { type Answer, request } from './support/request';
import { upload } from './support/upload';

/** Database, files and log lie on it together, as on one small machine. */
const MEGABYTES = 512;

let volume: Volume;
let server: OwnServer;
let app: TestApp;
let api: ApiProcess;
let enrolment: PlantedEnrolment;

beforeAll(async () => {
  volume = makeVolume(MEGABYTES);
  server = await startOwnServer(join(volume.folder, 'database'));
  const dataDir = join(volume.folder, 'data');
  mkdirSync(dataDir);
  app = await createApp({ dataDir }, server.database);
  enrolment = await plantEnrolment(app, await plantUnit(app, app.actors.home.organisationId));
  await app.nest.close();
  api = await startApiProcess(beside(app));
}, 180_000);

afterAll(async () => {
  await api.stop();
  await server.database.drop();
  volume.remove();
}, 60_000);

const ready = () => request(api.url, { method: 'GET', path: '/health/ready' });
const alive = () => statusOf(`${api.url}/api/v1/health/live`);
const read = () =>
  request(api.url, { method: 'GET', path: `/enrolments/${enrolment.id}`, token: enrolment.assessor.token });

/** A long text each time, so that a page of the table has to be added for it. */
const record = (key: string = randomUUID(), language = 'zh-TW'): Promise<Answer> =>
  request(api.url, {
    method: 'POST',
    path: `/enrolments/${enrolment.id}/evidence`,
    token: enrolment.assessor.token,
    idempotencyKey: key,
    headers: { 'accept-language': language },
    body: observationBody({
      title: '現場觀察',
      occurredAt: '2026-01-05T01:00:00.000Z',
      judgements: [
        {
          targetId: enrolment.unit.indicatorIds[0],
          verdict: 'not_yet',
          remark: randomBytes(700).toString('hex'),
        },
      ],
    }),
  });

const recorded = async (): Promise<unknown> =>
  (
    await superuserSql(app, 'SELECT count(*)::int AS n FROM evidence WHERE candidate_id = $1', [
      enrolment.candidate.id,
    ])
  )[0]?.['n'];

async function until(met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) await wait(100);
}

/** Requests one after the other at several clients while something happens, by their status. */
async function underLoad(happens: () => Promise<void>): Promise<Set<number>> {
  const statuses = new Set<number>();
  let over = false;
  const client = async (ask: () => Promise<Answer>): Promise<void> => {
    while (!over) {
      const answer = await ask();
      statuses.add(answer.status);
      if (answer.status === 503)
        expect([answer.at('code'), answer.headers['retry-after']]).toEqual(['unavailable', '5']);
    }
  };
  const clients = [read, read, read, () => record(), () => record(), ready].map(client);
  await happens();
  over = true;
  await Promise.all(clients);
  return statuses;
}

describe('a database that dies in mid-use', () => {
  it('is answered 503 with Retry-After, ends nothing, and is used again as soon as it is back', async () => {
    const statuses = await underLoad(async () => {
      await wait(500);
      server.kill();
      await until(async () => (await ready()).status === 503);
      expect(await alive()).toBe(200);
      await until(async () => (await ready()).status === 200);
      await wait(500);
    });
    expect([...statuses].sort()).toEqual([200, 201, 503]);
    expect((await record()).status).toBe(201);
    expect(api.child.exitCode).toBeNull();
  }, 120_000);

  it('may end single connections at any moment', async () => {
    const statuses = await underLoad(async () => {
      for (let round = 0; round < 20; round += 1) {
        await superuserSql(
          app,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'attest_app'`,
        );
        await wait(50);
      }
    });
    expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect((await record()).status).toBe(201);
    expect([api.child.exitCode, await alive()]).toEqual([null, 200]);
  }, 120_000);
});

describe('a full disk', () => {
  it('refuses what writes with 507, says why it is not ready, and is over by itself once there is room', async () => {
    if (!volume.own) {
      // Only root may mount a file system; what is tried instead stands in the next test and in log-stream.spec.ts.
      console.warn('NOT TRIED: this user may not mount a small file system, so no disk was filled.');
      return;
    }
    await superuserSql(app, 'SELECT pg_switch_wal()');
    expect((await record()).status).toBe(201);
    const before = Number(await recorded());
    await volume.fill();

    const key = randomUUID();
    let refused = await record(key);
    let made = 0;
    for (; refused.status === 201 && made < 500; made += 1) refused = await record();
    expect([refused.status, refused.at('code'), refused.headers['retry-after']]).toEqual([
      507,
      'storage.full',
      '60',
    ]);
    expect((await record(randomUUID(), 'en')).at('title')).toBe('No storage space left');
    const sent = await upload(api.url, '/files', app.as('candidate'), {
      name: 'photo.png',
      content: media.png(),
    });
    expect([sent.status, sent.at('code')]).toEqual([507, 'storage.full']);
    const standing = await ready();
    expect([standing.status, standing.at('code')]).toEqual([503, 'storage.full']);
    expect([await alive(), (await read()).status]).toEqual([200, 200]);

    volume.makeRoom();
    await until(async () => (await ready()).status === 200);
    expect((await record()).status).toBe(201);
    const again = await upload(api.url, '/files', app.as('candidate'), {
      name: 'photo.png',
      content: media.png(),
    });
    expect(again.status).toBe(201);
    expect(await recorded()).toBe(before + made + 1);
    expect(api.child.exitCode).toBeNull();
  }, 120_000);

  it('that only takes no log lines stops nothing', async () => {
    const mute = await startApiProcess({
      ...beside(app),
      environment: { LOG_LEVEL: 'trace' },
      logTo: '/dev/full',
    });
    for (let count = 0; count < 50; count += 1)
      expect(await statusOf(`${mute.url}/api/v1/health/live`)).toBe(200);
    expect(await statusOf(`${mute.url}/api/v1/health/ready`)).toBe(200);
    await mute.stop();
    expect(await mute.ended).toEqual({ code: 0, signal: null });
  }, 120_000);
});
