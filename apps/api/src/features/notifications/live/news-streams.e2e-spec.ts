import { tellNews } from '../../../../test/support/jobs';
import { get, type IncomingMessage } from 'node:http';
import { createApp, type TestApp } from '../../../../test/support/app';
import type { TestMember } from '../../../../test/support/actors';
import {
  plantEnrolment,
  type PlantedEnrolment,
  plantUnit,
  superuserSql,
} from '../../../../test/support/assessment';
import { NewsStreams } from './news-streams';

let app: TestApp;
let enrolment: PlantedEnrolment;
beforeAll(async () => {
  app = await createApp();
  const unit = await plantUnit(app, app.actors.home.organisationId, { elements: [4], critical: 0 });
  enrolment = await plantEnrolment(app, unit, {
    candidate: await app.actors.member({ roles: ['candidate'] }),
  });
});
afterAll(() => app.close());

interface Listening {
  readonly status: number | undefined;
  readonly type: string | undefined;
  /** What has arrived so far. */
  readonly text: () => string;
  readonly ids: () => number[];
  /** Resolves once the text holds this. */
  readonly until: (wanted: RegExp) => Promise<void>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

/** By a connection of its own: fetch would open another one when this is left. */
async function listen({ token }: TestMember, lastEventId?: number): Promise<Listening> {
  const request = get(`${app.url}/api/v1/notifications/stream`, {
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
    },
  });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
  let text = '';
  const waiting = new Set<() => void>();
  answer.setEncoding('utf8');
  answer.on('data', (part: string) => {
    text += part;
    for (const look of waiting) look();
  });
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    text: () => text,
    ids: () => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id)),
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new Error(`${String(wanted)} did not come; there is: ${text}`));
        }, 30_000);
        const look = (): void => {
          if (!wanted.test(text)) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    ended: new Promise((resolve) => {
      answer.on('end', resolve);
      answer.on('error', () => {
        resolve();
      });
    }),
    leave: () => {
      request.destroy();
    },
  };
}

let asked = 0;
/** The assessor asks for the next indicator, and the news of it goes round. */
async function ask(): Promise<void> {
  const targetId = enrolment.unit.indicatorIds[asked++];
  const answer = await app.call('POST', `/enrolments/${enrolment.id}/requests`, {
    token: enrolment.assessor.token,
    body: { targetId, message: '請補件。' },
  });
  expect(answer.status).toBe(201);
  await tellNews(app);
}

describe('the stream of news', () => {
  it('brings what happens as it happens, to whom it concerns alone', async () => {
    const [candidate, supervisor] = [await listen(enrolment.candidate), await listen(enrolment.supervisor)];
    expect([candidate.status, candidate.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await candidate.until(/retry: 3000/);
    await ask();
    await candidate.until(/evidence_requested/);
    expect(candidate.text()).toMatch(/^id: \d+\nevent: notification\ndata: \{.*"link":"\/my-units\//m);
    expect(supervisor.text()).not.toContain('evidence_requested');
    candidate.leave();
    supervisor.leave();
  });

  it('goes on from the last one that arrived, without a gap and without a repetition', async () => {
    const first = await listen(enrolment.candidate);
    await first.until(/retry/);
    await ask();
    await first.until(/evidence_requested/);
    first.leave();
    const [seen = 0] = first.ids();
    await ask();
    await ask();
    const again = await listen(enrolment.candidate, seen);
    await again.until(/(?:[\s\S]*evidence_requested){2}/);
    expect(again.ids()).toHaveLength(2);
    expect(Math.min(...again.ids())).toBeGreaterThan(seen);
    expect(again.ids()).toEqual([...again.ids()].sort((a, b) => a - b));
    again.leave();
    const once = await app.call('GET', `/notifications/stream?wait=false`, {
      token: enrolment.candidate.token,
      headers: { 'last-event-id': String(seen) },
    });
    expect(once.text.match(/evidence_requested/g)).toHaveLength(2);
  });

  it('sends the last hundred to whoever was away for long; the list has the rest', async () => {
    const candidate = await app.actors.member({ roles: ['candidate'] });
    await superuserSql(
      app,
      `INSERT INTO notification (organisation_id, id, member_id, sequence, kind, topic, party, occurred_at, delivery)
       SELECT $1, uuidv7(), $2, n, 'file_refused', 'evidence', 'uploader', now(), 'off' FROM generate_series(1, 130) n`,
      [candidate.organisationId, candidate.id],
    );
    const idsSince = async (last: number) => {
      const answer = await app.call('GET', '/notifications/stream?wait=false', {
        token: candidate.token,
        headers: { 'last-event-id': String(last) },
      });
      return [...answer.text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    };
    expect(await idsSince(0)).toEqual(Array.from({ length: 100 }, (_, index) => 31 + index));
    expect(await idsSince(120)).toEqual(Array.from({ length: 10 }, (_, index) => 121 + index));
  });

  it('ends with the session, and when the last role is taken away', async () => {
    const streams = app.nest.get(NewsStreams);
    const leaving = await app.actors.member({ roles: ['candidate'] });
    const demoted = await app.actors.member({ roles: ['assessor'] });
    const [gone, bare] = [await listen(leaving), await listen(demoted)];
    await Promise.all([gone.until(/retry/), bare.until(/retry/)]);
    await streams.beat();
    await gone.until(/: still here/);

    await superuserSql(app, `UPDATE session SET ended_at = now(), end_reason = 'signed_out' WHERE id = $1`, [
      leaving.sessionId,
    ]);
    await streams.beat();
    await gone.ended;
    // A change of roles is news by itself: nobody waits for the heartbeat.
    const { admin } = app.actors.home;
    const member = await app.call('GET', `/members/${demoted.id}`, { token: admin.token });
    const changed = await app.call('PUT', `/members/${demoted.id}/roles`, {
      token: admin.token,
      ifMatch: Number(member.at('version')),
      body: { roles: [] },
    });
    expect(changed.status).toBe(200);
    await tellNews(app);
    await bare.ended;
  });

  it('keeps six at most for one person, and closes the oldest for a further one', async () => {
    const busy = await app.actors.member({ roles: ['candidate'] });
    const open: Listening[] = [];
    for (let index = 0; index < 7; index += 1) open.push(await listen(busy));
    await open[0]?.ended;
    await open[6]?.until(/retry/);
    for (const each of open) each.leave();
  });

  it('lets nobody in without a token', async () => {
    const answer = await app.call('GET', '/notifications/stream');
    expect([answer.status, answer.at('code')]).toEqual([401, 'auth.token_invalid']);
  });
});
