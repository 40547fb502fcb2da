import { randomBytes, randomUUID } from 'node:crypto';
import { fingerprintExisting } from '@attest/migrations';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ApiProcess, beside, startApiProcess } from './support/api-process';
import type { TestMember } from './support/actors';
import { createApp, type TestApp } from './support/app';
import { plantEnrolment, type PlantedEnrolment, plantUnit, superuserSql } from './support/assessment';
import { coverAll, decide, displayed, observationBody } from './support/case';
import { media } from './support/media';
import { type Call, request, valueAt } from './support/request';
import { type RoundRobin, roundRobin } from './support/round-robin';
import { sql } from './support/sql';
import { beginUpload, offsetOf, sendAndFallSilent, sendPiece, sha256 } from './support/tus';

/** Requests of one account within a minute: more than the main job needs. */
const LIMIT = 150;

let app: TestApp;
let processes: readonly ApiProcess[];
let proxy: RoundRobin;
/** The application as it is reached through the proxy: no two requests after each other meet the same process. */
let both: TestApp;

beforeAll(async () => {
  app = await createApp();
  const settings = {
    ...beside(app),
    environment: { NODE_ENV: 'production', ATTEST_REQUESTS_PER_ACCOUNT: String(LIMIT) },
  };
  processes = await Promise.all([startApiProcess(settings), startApiProcess(settings)]);
  proxy = await roundRobin(processes.map(({ url }) => url));
  both = {
    ...app,
    url: proxy.url,
    call: (method, path, given = {}) => request(proxy.url, { method, path, ...given }),
  };
}, 120_000);

afterAll(async () => {
  await proxy.close();
  await Promise.all(processes.map((each) => each.stop()));
  await app.close();
});

const [ONE, OTHER] = [0, 1] as const;
const urlOf = (index: 0 | 1): string => processes[index]?.url ?? '';

/** What arrives on a stream of one process. */
function listenAt(
  url: string,
  { token }: TestMember,
): { until(wanted: RegExp): Promise<void>; leave(): void } {
  let text = '';
  const stream = get(
    `${url}/api/v1/notifications/stream`,
    { agent: false, headers: { authorization: `Bearer ${token}` } },
    (answer) => answer.setEncoding('utf8').on('data', (part: string) => (text += part)),
  );
  stream.on('error', () => undefined);
  return {
    until: async (wanted) => {
      while (!wanted.test(text)) await wait(20);
    },
    leave: () => stream.destroy(),
  };
}

async function enrolled(): Promise<PlantedEnrolment> {
  const { admin, candidate, assessor, supervisor } = app.actors.home;
  const unit = await plantUnit(app, app.actors.home.organisationId);
  // What a test plants by SQL has no event; as after an upgrade, it is fingerprinted as it stands.
  await sql(app.database.ownerUrl, fingerprintExisting());
  const made = await both.call('POST', '/enrolments', {
    token: admin.token,
    body: {
      candidateIds: [candidate.id],
      unitId: unit.id,
      assessorId: assessor.id,
      supervisorId: supervisor.id,
    },
  });
  expect([made.status, made.text]).toEqual([201, expect.anything()]);
  const list = await both.call('GET', '/enrolments?limit=50', { token: admin.token });
  const items = list.at('items');
  const found: unknown = Array.isArray(items)
    ? items.find((item: { unit?: { id?: string } }) => item.unit?.id === unit.id)
    : undefined;
  const id = typeof found === 'object' && found !== null && 'id' in found ? String(found.id) : '';
  return { id, unit, candidate, assessor, supervisor };
}

describe('two processes on one database', () => {
  it('do the whole job between them: signing in, enrolling, uploading, recording, judging, signing', async () => {
    const signedIn = await both.call('POST', '/auth/sign-in', {
      idempotencyKey: null,
      body: { email: app.actors.home.assessor.email, password: app.actors.password },
    });
    expect(signedIn.status).toBe(200);
    const enrolment = await enrolled();

    const content = Buffer.concat([media.mp4(), randomBytes(900_000)]);
    const server = { url: proxy.url, token: enrolment.candidate.token };
    const begun = await beginUpload(server, {
      ...{ name: '實作.mp4', size: content.byteLength, sha256: sha256(content) },
    });
    const id = String(begun.at('id'));
    for (let at = 0; at < content.length; at += 100_000) {
      const sent = await sendPiece(server, id, at, content.subarray(at, at + 100_000));
      expect([sent.status, sent.text]).toEqual([204, '']);
    }
    const upload = await both.call('GET', `/uploads/${id}`, { token: server.token });
    expect([upload.at('state'), upload.at('file.sha256')]).toEqual(['stored', sha256(content)]);

    const handedIn = await both.call('POST', `/enrolments/${enrolment.id}/uploads`, {
      token: enrolment.candidate.token,
      body: {
        title: '照片',
        occurredAt: new Date(Date.now() - 60_000).toISOString(),
        fileIds: [upload.at('file.id')],
        targetIds: [enrolment.unit.indicatorIds[0]],
        declaredOwnWork: true,
        declaration: '這是我自己完成的工作。',
      },
    });
    expect([handedIn.status, handedIn.text]).toEqual([201, expect.anything()]);
    await coverAll(both, enrolment);
    expect((await decide(both, enrolment)).status).toBe(201);
    const { body } = await displayed(both, enrolment);
    const signed = await both.call('POST', `/enrolments/${enrolment.id}/sign-off`, {
      token: enrolment.supervisor.token,
      body,
    });
    expect([signed.status, signed.text]).toEqual([201, expect.anything()]);
    const verified = await both.call('GET', '/audit/verification', { token: app.as('auditor') });
    expect([verified.status, verified.at('intact')]).toEqual([200, true]);
    expect(Math.min(...proxy.counts)).toBeGreaterThan(10);
  });

  it('tell live news of what was done at the other', async () => {
    const enrolment = await plantEnrolment(
      app,
      await plantUnit(app, app.actors.home.organisationId, { elements: [4] }),
      { candidate: await app.actors.member({ roles: ['candidate'] }) },
    );
    const news = listenAt(urlOf(ONE), enrolment.candidate);
    await news.until(/retry/);
    const asked = await request(urlOf(OTHER), {
      ...{ method: 'POST', path: `/enrolments/${enrolment.id}/requests`, token: enrolment.assessor.token },
      body: { targetId: enrolment.unit.indicatorIds[0], message: '請補件。' },
    });
    expect(asked.status).toBe(201);
    await news.until(/evidence_requested/);
    news.leave();
  });

  it('make one record of a double tap that reaches both at once', async () => {
    const enrolment = await plantEnrolment(app, await plantUnit(app, app.actors.home.organisationId), {
      candidate: await app.actors.member({ roles: ['candidate'] }),
    });
    const tap: Call = {
      method: 'POST',
      path: `/enrolments/${enrolment.id}/evidence`,
      token: enrolment.assessor.token,
      idempotencyKey: randomUUID(),
      body: observationBody({
        title: '現場觀察',
        occurredAt: new Date(Date.now() - 60_000).toISOString(),
        judgements: [{ targetId: enrolment.unit.indicatorIds[0], verdict: 'satisfactory' }],
      }),
    };
    const answers = await Promise.all(
      [urlOf(ONE), urlOf(OTHER), urlOf(ONE), urlOf(OTHER)].map((url) => request(url, tap)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const [made] = await superuserSql(
      app,
      'SELECT count(*)::int AS n FROM evidence WHERE candidate_id = $1',
      [enrolment.candidate.id],
    );
    expect(made?.['n']).toBe(1);
  });

  it('let an upload go on at the other while the connection to the first still waits for bytes', async () => {
    const candidate = await app.actors.member({ roles: ['candidate'] });
    const [here, there] = ([ONE, OTHER] as const).map((index) => ({
      url: urlOf(index),
      token: candidate.token,
    }));
    if (here === undefined || there === undefined) throw new Error('There are two processes.');
    const content = Buffer.concat([media.mp4(), randomBytes(400_000)]);
    const begun = await beginUpload(here, {
      ...{ name: '實作.mp4', size: content.byteLength, sha256: sha256(content) },
    });
    const id = String(begun.at('id'));
    const silent = sendAndFallSilent(here, id, content.subarray(0, 1000), content.length);
    await silent.begun;
    const offset = await offsetOf(there, id);
    expect((await sendPiece(there, id, offset, content.subarray(offset))).status).toBe(204);
    await silent.gone;
    const upload = await request(here.url, { method: 'GET', path: `/uploads/${id}`, token: here.token });
    expect([upload.at('state'), upload.at('file.sha256')]).toEqual(['stored', sha256(content)]);
  });

  it('count the requests of an account together', async () => {
    const { token } = await app.actors.member({ roles: ['candidate'] });
    const ask = (url: string) => request(url, { method: 'GET', path: '/organisation', token });
    const half = LIMIT / 2;
    for (const url of [urlOf(ONE), urlOf(OTHER)]) {
      const answers = await Promise.all(Array.from({ length: half }, () => ask(url)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    }
    // Neither has counted more than half of it by itself; told once a second, both refuse.
    for (const url of [urlOf(ONE), urlOf(OTHER)]) {
      let refused = await ask(url);
      // By itself each would take as many again.
      for (let more = 0; refused.status === 200 && more < half / 3; more += 1) {
        await wait(300);
        refused = await ask(url);
      }
      expect([refused.status, refused.at('code')]).toEqual([429, 'rate_limited']);
    }
  });

  it('write each head of a trail once into the file of checkpoints they share', async () => {
    await Promise.all(processes.map((each) => each.stop()));
    const lines = readFileSync(join(app.config.dataDir, 'audit-checkpoints.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const heads = lines.map((line): unknown => {
      const checkpoint: unknown = JSON.parse(line);
      return ['organisationId', 'hash'].map((name) => valueAt(checkpoint, name)).join(' ');
    });
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(heads.length);
  });
});
