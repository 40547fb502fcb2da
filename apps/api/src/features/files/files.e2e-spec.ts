import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { createApp, type TestApp } from '../../../test/support/app';
import { media } from '../../../test/support/media';
import { valueAt } from '../../../test/support/request';
import { upload, type UploadAnswer, uploadBroken } from '../../../test/support/upload';

let app: TestApp;
let url: string;

beforeAll(async () => {
  app = await createApp();
  url = app.url;
});
afterAll(() => app.close());

const send = (
  name: string,
  content: Uint8Array,
  type?: string,
  token = app.as('candidate'),
): Promise<UploadAnswer> => upload(url, '/files', token, { name, content, type });

const folder = (name: string) => join(app.config.dataDir, 'files', name);
const waiting = () => readdirSync(folder('incoming'));
const stored = () =>
  existsSync(join(folder('stored'), app.actors.home.organisationId))
    ? readdirSync(join(folder('stored'), app.actors.home.organisationId))
    : [];

async function sql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: app.database.superuserUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function ticketFor(id: string, token = app.as('candidate')): Promise<string> {
  const answer = await app.call('POST', `/files/${id}/ticket`, { token });
  expect(answer.status).toBe(200);
  return answer.textAt('url');
}

const open = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });

async function* chunks(count: number, size: number): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(size, 0x61);
  for (let sent = 0; sent < count; sent += 1) {
    await Promise.resolve();
    yield chunk;
  }
}

describe('uploading', () => {
  const kinds: [name: string, content: () => Buffer, mediaType: string, declared?: string][] = [
    ['照片.png', media.png, 'image/png'],
    ['photo.JPG', media.jpeg, 'image/jpeg', 'image/jpeg'],
    ['a.gif', media.gif, 'image/gif'],
    ['a.webp', media.webp, 'image/webp'],
    ['IMG_0001.HEIC', media.heic, 'image/heic'],
    ['image', media.png, 'image/png', 'image/png'],
    ['報告.pdf', media.pdf, 'application/pdf', 'application/pdf'],
    ['a.docx', media.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', media.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.pptx', media.pptx, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['a.odt', media.odt, 'application/vnd.oasis.opendocument.text'],
    ['a.ods', media.ods, 'application/vnd.oasis.opendocument.spreadsheet'],
    ['a.odp', media.odp, 'application/vnd.oasis.opendocument.presentation'],
    ['a.doc', media.doc, 'application/msword'],
    ['a.xls', media.xls, 'application/vnd.ms-excel'],
    ['a.ppt', media.ppt, 'application/vnd.ms-powerpoint'],
    ['心得.txt', media.text, 'text/plain', 'text/plain'],
    ['a.csv', media.text, 'text/csv', 'application/vnd.ms-excel'],
    ['a.md', media.text, 'text/markdown'],
    ['BMW.txt', () => Buffer.from('BM is how this text begins'), 'text/plain'],
    ['a.mp3', media.mp3, 'audio/mpeg'],
    ['a.wav', media.wav, 'audio/wav'],
    ['a.m4a', media.m4a, 'audio/mp4', 'audio/x-m4a'],
    ['a.mp4', media.mp4, 'video/mp4'],
    ['a.mov', media.mov, 'video/quicktime'],
    ['a.webm', media.webm, 'video/webm'],
    ['speech.webm', media.webm, 'audio/webm', 'audio/webm;codecs=opus'],
    // Named otherwise by a phone or a program, of the same family: taken as what they are.
    ['IMG_0042.HEIC', media.jpeg, 'image/jpeg', 'image/heic'],
    ['IMG_0043.jpg', media.heic, 'image/heic', 'image/jpeg'],
    ['photo.jpg', media.png, 'image/png', 'image/jpeg'],
    ['IMG_0044.MOV', media.mp4, 'video/mp4', 'video/quicktime'],
    ['clip.mp4', media.mov, 'video/quicktime', 'video/mp4'],
    ['memo.mp3', media.m4a, 'audio/mp4', 'audio/mpeg'],
    ['memo.wav', media.mp4, 'audio/mp4', 'audio/wav'],
    ['table.docx', media.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['letter.docx', media.doc, 'application/msword'],
    ['scan.final', media.pdf, 'application/pdf'],
    // What the import of standards reads.
    ['a.tsv', media.text, 'text/tab-separated-values'],
    ['a.json', () => Buffer.from('{"a":1}'), 'application/json', 'application/json'],
    ['a.html', () => Buffer.from('<h1>職能單元</h1><p>說明</p>'), 'text/plain', 'text/html'],
    ['big5.csv', () => Buffer.from('big5: \xa4\xa4', 'latin1'), 'text/csv'],
    ['utf16.txt', () => Buffer.from('\ufeff我完成了。', 'utf16le'), 'text/plain'],
  ];

  it.each(kinds)('takes %s by its content', async (...given) => {
    const [name, content, mediaType, declared] = given;
    const bytes = content();
    const answer = await send(name, bytes, declared);
    expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
    expect([answer.at('name'), answer.at('mediaType'), answer.at('size'), answer.at('sha256')]).toEqual([
      name,
      mediaType,
      bytes.length,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    expect(waiting()).toEqual([]);
    expect(stored()).toContain(answer.at('id'));
  });

  const disguised: [name: string, content: () => Buffer, declared?: string][] = [
    ['photo.jpg', media.exe],
    ['photo.jpg', media.pdf],
    ['report.pdf', media.zip],
    ['report.pdf', media.exe],
    ['song.mp3', media.png],
    ['report.pdf', media.docx],
    ['report.docx', media.zip],
    ['report.docx', media.docm],
    ['report.doc', media.msi],
    ['notes.txt', media.png],
    ['photo.png', media.text],
    ['evil.exe', media.png],
    ['script.js', media.text],
    ['evil.svg', media.png],
    ['drawing.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>go()</script></svg>')],
    ['evil.cmd', media.text],
    ['photo.png', media.png, 'application/pdf'],
    ['film.mp4', media.mp4, 'image/png'],
    ['a.txt', () => Buffer.from([0x61, 0x00, 0x62])],
    ['a.csv', () => Buffer.from('neither: \xa4 ', 'latin1')],
  ];

  it.each(disguised)('refuses %s whose content is something else', async (...given) => {
    const [name, content, declared] = given;
    const before = stored();
    const answer = await send(name, content(), declared);
    expect([answer.status, answer.at('code')]).toEqual([415, 'file.type_mismatch']);
    expect([waiting(), stored()]).toEqual([[], before]);
  });

  it.each([
    ['archive.zip', media.zip],
    ['setup', media.exe],
    ['installer', media.msi],
    ['noise', () => Buffer.from([0x01, 0x02, 0xff])],
    ['page.html', () => Buffer.from('<p onclick="go()">說明</p>')],
  ] as [string, () => Buffer][])('refuses %s as a kind that is not taken', async (name, content) => {
    const answer = await send(name, content());
    expect([answer.status, answer.at('code')]).toEqual([415, 'file.type_refused']);
    expect(waiting()).toEqual([]);
  });

  it('refuses an empty file', async () => {
    const answer = await send('empty.pdf', Buffer.alloc(0));
    expect([answer.status, answer.at('code')]).toEqual([422, 'file.empty']);
    expect(waiting()).toEqual([]);
  });

  it('refuses a form without a file, and what is no form at all', async () => {
    const other = await upload(url, '/files', app.as('candidate'), {
      name: 'a.png',
      field: 'attachment',
      content: media.png(),
    });
    expect([other.status, other.at('code')]).toEqual([422, 'file.missing']);
    const json = await app.call('POST', '/files', { token: app.as('candidate'), body: { file: 'x' } });
    expect([json.status, json.at('code')]).toEqual([422, 'file.malformed']);
  });

  it('answers a claimed 600 MB before they are sent', async () => {
    const answer = await upload(url, '/files', app.as('candidate'), {
      name: 'film.mp4',
      content: media.mp4(),
      claimedLength: 600 * 1024 * 1024,
    });
    expect([answer.status, answer.at('code')]).toEqual([413, 'file.too_large']);
    expect(answer.at('facts.limitBytes')).toBe(500 * 1024 * 1024);
    expect(waiting()).toEqual([]);
  });

  it('answers at the first byte too many of 600 MB that claim nothing, and keeps none of them', async () => {
    const before = stored();
    const answer = await upload(url, '/files', app.as('candidate'), {
      name: 'film.mp4',
      content: chunks(600, 1024 * 1024),
    });
    expect([answer.status, answer.at('code')]).toEqual([413, 'file.too_large']);
    expect([waiting(), stored()]).toEqual([[], before]);
  }, 120_000);

  it('stores nothing of an upload that breaks off', async () => {
    const before = stored();
    const rows = await sql('SELECT count(*)::int AS count FROM stored_file');
    await uploadBroken(url, '/files', app.as('candidate'), 'film.mp4', Buffer.alloc(300_000, 1));
    for (let tries = 0; waiting().length > 0 && tries < 50; tries += 1) await wait(20);
    expect([waiting(), stored()]).toEqual([[], before]);
    expect(await sql('SELECT count(*)::int AS count FROM stored_file')).toEqual(rows);
  });

  it('shows a name without folders, control characters and turned writing', async () => {
    const answer = await send('C:\\\\temp\\\\\u202egnp.exe\u202c.png', media.png());
    expect(answer.at('name')).toBe('gnp.exe.png');
  });

  it('is for those who record evidence or bring in standards', async () => {
    for (const role of ['admin', 'supervisor', 'verifier', 'auditor'] as const) {
      const answer = await send('a.png', media.png(), undefined, app.as(role));
      expect([role, answer.status]).toEqual([role, 403]);
    }
    expect((await upload(url, '/files', 'nobody', { name: 'a.png', content: media.png() })).status).toBe(401);
  });

  it('leaves a trace of what was stored', async () => {
    const answer = await send('trace.png', media.png());
    const rows = await sql("SELECT facts FROM audit_event WHERE subject_id = $1 AND action = 'file.stored'", [
      answer.at('id'),
    ]);
    expect(rows).toHaveLength(1);
    expect(valueAt(rows, '0.facts.sha256')).toBe(answer.at('sha256'));
    expect(JSON.stringify(rows)).not.toContain('trace.png');
  });
});

describe('reading', () => {
  it('gives the content for a ticket, without a session', async () => {
    const file = await send('心得 %221%22.txt', media.text());
    const answer = await open(await ticketFor(String(file.at('id'))));
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(media.text());
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="__ _1_.txt"; filename*=UTF-8''%E5%BF%83%E5%BE%97%20%221%22.txt`,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; sandbox$/);
    // The browser keeps nothing that would outlive the ticket.
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['a.png', 'inline', media.png],
    ['a.pdf', 'inline', media.pdf],
    ['a.mp4', 'inline', media.mp4],
    ['a.docx', 'attachment', media.docx],
    ['a.md', 'attachment', media.text],
  ] as [string, string, () => Buffer][])('hands out %s as %s', async (name, disposition, content) => {
    const file = await send(name, content());
    const answer = await open(await ticketFor(String(file.at('id'))));
    expect(answer.headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
  });

  it('answers ranges, for films and broken downloads', async () => {
    const file = await send('range.txt', Buffer.from('0123456789'));
    const path = await ticketFor(String(file.at('id')));
    const part = async (range: string, more: Record<string, string> = {}) => {
      const answer = await open(path, { range, ...more });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
    expect(await part('bytes=0-1,4-5')).toEqual([200, null, '0123456789']);
    expect(await part('bytes=2-4', { 'if-range': '"other"' })).toEqual([200, null, '0123456789']);
    const etag = `"${String(file.at('sha256'))}"`;
    expect(await part('bytes=2-4', { 'if-range': etag })).toEqual([206, 'bytes 2-4/10', '234']);
    expect((await open(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it('refuses a ticket that was altered, is over, or names another file', async () => {
    const [file, other] = await Promise.all([send('a.txt', media.text()), send('b.txt', media.text())]);
    const path = await ticketFor(String(file.at('id')));
    const statusOf = async (changed: string) => (await open(changed)).status;
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
      if (!path.endsWith(letter)) expect(await statusOf(path.replace(/.$/, letter))).toBe(401);
    expect(await statusOf(path.replace(String(file.at('id')), String(other.at('id'))))).toBe(401);
    expect(await statusOf(`/api/v1/files/${String(file.at('id'))}/content?ticket=x`)).toBe(401);
    expect(await statusOf(`/api/v1/files/${String(file.at('id'))}/content`)).toBe(422);
  });

  it('is over with the right to read it, even while a ticket lasts', async () => {
    const leaver = await app.actors.member({ roles: ['candidate'] });
    const file = await send('mine.txt', media.text(), undefined, leaver.token);
    const path = await ticketFor(String(file.at('id')), leaver.token);
    expect((await open(path)).status).toBe(200);
    await app.actors.revoke(leaver, 'candidate');
    expect((await open(path)).status).toBe(404);
  });

  it('is over with the session that it was issued in, and with no other', async () => {
    const leaver = await app.actors.member({ roles: ['candidate'] });
    const file = await send('left.txt', media.text(), undefined, leaver.token);
    const path = await ticketFor(String(file.at('id')), leaver.token);
    const colleague = await ticketFor(String((await send('right.txt', media.text())).at('id')));
    expect((await open(path)).status).toBe(200);
    expect((await app.call('POST', '/auth/sign-out-everywhere', { token: leaver.token })).status).toBe(204);
    expect((await open(path)).status).toBe(401);
    expect((await open(colleague)).status).toBe(200);
  });

  it('is not for others: neither colleagues without a part in it, nor another organisation, nor admins', async () => {
    const file = await send('private.txt', media.text());
    const path = `/files/${String(file.at('id'))}/ticket`;
    const { home, away } = app.actors;
    const stranger = await app.actors.member({ roles: ['candidate'] });
    for (const member of [
      home.assessor,
      home.supervisor,
      home.author,
      stranger,
      away.candidate,
      away.assessor,
    ]) {
      const answer = await app.call('POST', path, { token: member.token });
      const missing = await app.call('POST', '/files/0198f2a0-0000-7000-8000-000000000000/ticket', {
        token: member.token,
      });
      expect([answer.status, answer.at('code'), answer.at('detail')]).toEqual([
        404,
        missing.at('code'),
        missing.at('detail'),
      ]);
    }
    expect((await app.call('POST', path, { token: home.admin.token })).status).toBe(403);
  });
});
