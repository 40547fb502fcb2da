import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createApp, type TestApp } from '../../../test/support/app';
import { setClock, superuserSql } from '../../../test/support/assessment';
import { beat, jobsOf, runJobs } from '../../../test/support/jobs';
import { letters } from '../../../test/support/letters';
import { Database } from '../database/database';
import { Jobs } from '../jobs/jobs';
import { MailQueue, type MailToSend } from './mail-queue';

interface Received {
  readonly to: string[];
  readonly text: string;
}

/** A mail server that takes what it is given, or refuses it with a code. */
class Postbox {
  readonly received: Received[] = [];
  refuse: number | null = null;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      done(this.refuse === null ? null : Object.assign(new Error('not now'), { responseCode: this.refuse }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        this.received.push({ to, text: Buffer.concat(parts).toString('utf8') });
        done();
      });
    },
  });

  async open(): Promise<string> {
    const { server } = this.server;
    this.server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address: AddressInfo | string | null = server.address();
    if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
    return `smtp://127.0.0.1:${address.port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

const postbox = new Postbox();
let app: TestApp;
beforeAll(async () => {
  app = await createApp({ smtp: { url: await postbox.open(), from: 'Attest <attest@test.example>' } });
});
afterEach(() => {
  setClock(app, null);
  postbox.refuse = null;
});
afterAll(async () => {
  await app.close();
  await postbox.close();
});

let count = 0;
const letterTo = (to: string): MailToSend => ({
  ...{ kind: 'test', memberId: null, to, locale: 'zh-TW', subject: '請補件', body: '內容\n' },
});
async function enqueue(
  organisationId: string,
  over: { notBefore?: Date } = {},
  on: TestApp = app,
): Promise<string> {
  const to = `reader${++count}@test.example`;
  await on.nest.get(Database).transaction({ organisationId }, () => {
    on.nest.get(MailQueue).enqueue([{ ...letterTo(to), ...over }]);
    return Promise.resolve();
  });
  return to;
}
const stateOf = async (to: string) => (await letters(app, 'to_address = $1', [to]))[0];
const later = (minutes: number) => {
  setClock(app, new Date(Date.now() + minutes * 60_000).toISOString());
};
const send = () => runJobs(app, ['mail.send']);
const tidy = (on: TestApp = app) => beat(on, 'mail.tidy');
const jobsWith = async (to: string) => {
  const id = (await stateOf(to))?.['id'];
  return (await jobsOf(app, 'mail.send')).filter(({ singleton_key: key }) =>
    String(key).includes(String(id)),
  );
};
const home = () => app.actors.home.organisationId;

describe('sending e-mail', () => {
  it('hands over what is due, of every organisation, once, and readable', async () => {
    const [mine, theirs] = [await enqueue(home()), await enqueue(app.actors.away.organisationId)];
    const tomorrow = await enqueue(home(), { notBefore: new Date(Date.now() + 86_400_000) });
    const [one, other] = await Promise.all([send(), send()]);
    // Which of the two takes which is left to chance.
    expect(one + other).toBe(2);
    expect(postbox.received.flatMap(({ to }) => to).sort()).toEqual([mine, theirs].sort());
    const [{ text } = { text: '' }] = postbox.received;
    expect(text).toMatch(/^From: Attest <attest@test\.example>/m);
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(text).toMatch(/^Message-ID: <[0-9a-f-]{36}@attest>/m);
    expect([await stateOf(mine), await stateOf(tomorrow)]).toMatchObject([
      // Its words may hold somebody's link; that it was sent, to whom and what about, stays.
      { state: 'sent', attempts: 1, last_error: null, subject: '請補件', body: '' },
      { state: 'queued', attempts: 0, body: '內容\n' },
    ]);
  });

  it('leaves no letter and no job when what it tells about did not stand', async () => {
    const before = await jobsOf(app, 'mail.send');
    const { organisationId } = app.actors.home;
    const refused = app.nest.get(Database).transaction({ organisationId }, () => {
      app.nest.get(MailQueue).enqueue([letterTo('nobody@test.example')]);
      return Promise.reject(new Error('refused'));
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await stateOf('nobody@test.example')).toBeUndefined();
    expect(await jobsOf(app, 'mail.send')).toEqual(before);
  });

  it('tries again later, ever less often, gives up in the end, and sends it when somebody says so', async () => {
    const to = await enqueue(home());
    postbox.refuse = 451;
    const [job] = (await jobsOf(app, 'mail.send')).slice(-1);
    const { retry_limit: limit } = job ?? {};
    const waits: number[] = [];
    for (let attempt = 1; attempt <= Number(limit); attempt += 1) {
      await runJobs(app, ['mail.send'], { early: true });
      expect(await stateOf(to)).toMatchObject({ state: 'queued', attempts: attempt, body: '內容\n' });
      const [waiting] = await jobsWith(to);
      waits.push((new Date(String(waiting?.['start_after'])).getTime() - Date.now()) / 60_000);
    }
    expect(waits[0]).toBeGreaterThan(0.9);
    expect(waits.at(-1)).toBeGreaterThan(110);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(4 * 60);
    await runJobs(app, ['mail.send'], { early: true });
    expect(await stateOf(to)).toMatchObject({ state: 'failed', attempts: Number(limit) + 1, body: '內容\n' });
    expect((await stateOf(to))?.['last_error']).toMatch(/451/);
    const mailId = String((await stateOf(to))?.['id']);
    const dead = (await jobsOf(app, 'dead-letters')).find(
      ({ singleton_key: key }) => key === `${home()} ${mailId}`,
    );
    expect(dead).toMatchObject({ source_name: 'mail.send', group_id: home() });
    expect(JSON.stringify(dead?.['source_output'])).toBe(
      '{"message":"The mail server does not take the letter now (451)."}',
    );

    postbox.refuse = null;
    expect(await send()).toBe(0);
    expect(await app.nest.get(Jobs).queue.redrive('dead-letters', { data: { mailId } })).toBe(1);
    expect(await send()).toBe(1);
    expect(await stateOf(to)).toMatchObject({ state: 'sent', body: '' });
  });

  it('is not begun anew once it was discarded, also when the process had died that was to note it', async () => {
    const to = await enqueue(home());
    const [job] = await jobsWith(to);
    await superuserSql(
      app,
      "UPDATE pgboss.job SET state = 'active', retry_count = retry_limit WHERE name = 'mail.send' AND id = $1",
      [job?.['id']],
    );
    await app.nest
      .get(Jobs)
      .queue.fail('mail.send', String(job?.['id']), { message: 'job heartbeat timeout' });
    const [dead] = (await jobsOf(app, 'dead-letters')).slice(-1);
    await tidy();
    expect(await jobsWith(to)).toEqual([]);
    const discard = `/system/jobs/${String(dead?.['id'])}/discard`;
    expect((await app.call('POST', discard, { token: app.as('admin') })).status).toBe(204);
    await tidy();
    expect([await jobsWith(to), await send()]).toEqual([[], 0]);
    expect(await stateOf(to)).toMatchObject({ state: 'failed' });
  });

  it('does not try again what the server will never take', async () => {
    const to = await enqueue(home());
    postbox.refuse = 550;
    await send();
    expect(await stateOf(to)).toMatchObject({ state: 'failed', attempts: 1, body: '' });
    expect(await jobsWith(to)).toEqual([]);
  });

  it('sends a letter that has no job, as one from before there was a queue, and none twice', async () => {
    const to = await enqueue(home());
    await superuserSql(app, "DELETE FROM pgboss.job WHERE name = 'mail.send'");
    expect(await send()).toBe(0);
    await Promise.all([tidy(), tidy()]);
    expect(await jobsWith(to)).toHaveLength(1);
    expect(await send()).toBe(1);
    expect(await stateOf(to)).toMatchObject({ state: 'sent' });
  });

  it('gives up what is old, and its words are gone', async () => {
    const old = await enqueue(home());
    later(4 * 24 * 60);
    await send();
    expect(await stateOf(old)).toMatchObject({
      ...{ state: 'failed', last_error: 'not sent within 3 days', body: '' },
    });
  });
});

describe('a letter that waits', () => {
  const rowOf = async (on: TestApp, to: string) =>
    String(
      (await superuserSql(on, 'SELECT m::text AS row FROM mail_message m WHERE to_address = $1', [to]))[0]?.[
        'row'
      ],
    );

  it('keeps its words from whoever reads the table, and is sent with them', async () => {
    const to = await enqueue(home());
    const row = await rowOf(app, to);
    expect(row).toContain(to);
    expect(row).not.toContain('內容');
    await send();
    expect(postbox.received.at(-1)?.text).toContain(Buffer.from('內容').toString('base64').slice(0, 4));
  });

  it('is given up after three days where there is no mail server, and its words are gone', async () => {
    const without = await createApp();
    try {
      const to = await enqueue(without.actors.home.organisationId, {}, without);
      expect(await jobsOf(without, 'mail.send')).toEqual([]);
      await tidy(without);
      expect((await letters(without, 'to_address = $1', [to]))[0]).toMatchObject({
        ...{ state: 'queued', attempts: 0, body: '內容\n' },
      });
      setClock(without, new Date(Date.now() + 73 * 3_600_000).toISOString());
      await tidy(without);
      expect((await letters(without, 'to_address = $1', [to]))[0]).toMatchObject({
        ...{ state: 'failed', body: '', last_error: 'not sent within 3 days' },
      });
    } finally {
      await without.close();
    }
  });
});

describe('the page of kept e-mail', () => {
  const letter: MailToSend = {
    ...{ kind: 'test', memberId: null, to: 'a@test.example', locale: 'zh-TW', subject: '您有 <新> 通知' },
    body: '請看 <b>這裡</b>\nhttp://localhost:3000/my-units/1?target=2&thread=3\n',
  };

  it('is there only where it was asked for and no mail server is set', async () => {
    expect((await app.call('GET', '//dev/mail')).status).toBe(404);
    const trying = await createApp({ mailPage: true });
    try {
      const { organisationId } = trying.actors.home;
      await trying.nest.get(Database).transaction({ organisationId }, () => {
        trying.nest.get(MailQueue).enqueue([letter]);
        return Promise.resolve();
      });
      const page = await trying.call('GET', '//dev/mail');
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.text).toContain('您有 &lt;新&gt; 通知');
      expect(page.text).toContain('&lt;b&gt;這裡');
      expect(page.text).toContain('<a href="http://localhost:3000/my-units/1?target=2&amp;thread=3">');
      const { port } = new URL(trying.url);
      for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, 'LOCALHOST', '[::1]']) {
        const own = await trying.call('GET', '//dev/mail', { headers: { host } });
        expect([host, own.status]).toEqual([host, 200]);
      }
      // The second is what a page of anywhere gets when its name is made to lead to this machine.
      const foreign: Record<string, string>[] = [
        { 'x-forwarded-for': '203.0.113.7' },
        { host: `rebound.example:${port}` },
        { host: 'localhost.rebound.example' },
        { 'x-forwarded-host': 'localhost' },
        { forwarded: 'for=127.0.0.1' },
        { 'x-real-ip': '127.0.0.1' },
        { via: '1.1 proxy' },
      ];
      for (const headers of foreign) {
        const refused = await trying.call('GET', '//dev/mail', { headers });
        expect([headers, refused.status]).toEqual([headers, 404]);
      }
    } finally {
      await trying.close();
    }
  });
});
