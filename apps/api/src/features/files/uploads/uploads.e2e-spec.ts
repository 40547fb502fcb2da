import { largestFileBytes } from '@attest/domain';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp, type TestApp } from '../../../../test/support/app';
import { setClock } from '../../../../test/support/assessment';
import { media } from '../../../../test/support/media';
import { sql } from '../../../../test/support/sql';
import {
  beginUpload,
  offsetOf,
  sendAndFallSilent,
  sendCut,
  sendPiece,
  sha256,
  tus,
  type TusServer,
} from '../../../../test/support/tus';
import { createApplication } from '../../../application';
import { ReceiveUpload } from './receive-upload';

let app: TestApp;
let server: TusServer;

beforeAll(async () => {
  app = await createApp();
  server = { url: app.url, token: app.as('candidate') };
});
afterAll(() => app.close());
afterEach(() => setClock(app, null));

/** A film by its first bytes, of no matter what. */
const film = (size: number): Buffer => Buffer.concat([media.mp4(), randomBytes(size)]);
const begin = async (content: Uint8Array, given: { name?: string; sha256?: string; token?: string } = {}) => {
  const answer = await beginUpload(
    { ...server, token: given.token ?? server.token },
    {
      name: given.name ?? '實作.mp4',
      size: content.byteLength,
      sha256: given.sha256 ?? sha256(content),
    },
  );
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return String(answer.at('id'));
};
const spooled = () => readdirSync(join(app.config.dataDir, 'files', 'uploads'));
const stored = () => {
  const folder = join(app.config.dataDir, 'files', 'stored', app.actors.home.organisationId);
  return existsSync(folder) ? readdirSync(folder) : [];
};
const look = (id: string, at = server) => tus(at, { method: 'GET', path: `/uploads/${id}` });

async function download(fileId: unknown): Promise<Buffer> {
  const ticket = await app.call('POST', `/files/${String(fileId)}/ticket`, { token: server.token });
  return Buffer.from(await (await fetch(app.url + ticket.textAt('url'))).arrayBuffer());
}

/** The same points in each run: a failure can be looked at again. */
function pointsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('an upload in pieces', () => {
  it('killed at 25 random points, with the server restarted at some of them, is identical', async () => {
    const content = film(6 * 1024 * 1024);
    const id = await begin(content);
    const next = pointsFrom(20_260_301);
    let offset = 0;
    let restarted: NestFastifyApplication | undefined;
    let at = server;
    const reached = new Set<number>();
    let linger = 0;
    // At some points the server had not read a byte yet; there have to be enough where it had.
    for (let cut = 0; cut < 25 || reached.size < 13; cut += 1) {
      // Up to a thirtieth each time: the cuts lie at any byte, and all together do not reach the end.
      const part = 1 + Math.floor((next() * content.length) / 30);
      const piece = content.subarray(offset, Math.min(offset + part, content.length - 1));
      await sendCut(at, id, offset, piece, content.length - offset, linger);
      if (cut % 6 === 5) {
        await restarted?.close();
        restarted = await createApplication(app.config);
        await restarted.listen(0, '127.0.0.1');
        at = { ...server, url: await restarted.getUrl() };
      }
      const there = await offsetOf(at, id);
      expect(there).toBeGreaterThanOrEqual(offset);
      expect(there).toBeLessThan(content.length);
      linger = there > offset ? linger / 2 : linger * 2 + 5;
      offset = there;
      reached.add(offset);
    }
    // What a server on its way out still writes is the same as what the client sends.
    offset = await offsetOf(at, id);
    const last = await sendPiece(at, id, offset, content.subarray(offset));
    expect([last.status, last.headers['upload-offset']]).toEqual([204, String(content.length)]);
    await restarted?.close();

    const upload = await look(id);
    expect([upload.at('state'), upload.at('file.sha256')]).toEqual(['stored', sha256(content)]);
    const received = await download(upload.at('file.id'));
    expect(createHash('sha256').update(received).digest('hex')).toBe(sha256(content));
    expect(spooled()).toEqual([]);
  }, 120_000);

  it('goes on for a client that comes back before its old connection is noticed to be dead', async () => {
    const content = film(400_000);
    const id = await begin(content);
    // Announces everything, sends a little and stays silent.
    const silent = sendAndFallSilent(server, id, content.subarray(0, 1000), content.length);
    await silent.begun;
    const offset = await offsetOf(server, id);
    expect((await sendPiece(server, id, offset, content.subarray(offset))).status).toBe(204);
    await silent.gone;
    expect((await look(id)).at('file.sha256')).toBe(sha256(content));
  });

  it('tells where it stands, and refuses a piece from elsewhere', async () => {
    const content = film(1000);
    const id = await begin(content);
    expect((await sendPiece(server, id, 0, content.subarray(0, 100))).headers['upload-offset']).toBe('100');
    for (const offset of [0, 99, 101]) {
      const answer = await sendPiece(server, id, offset, content.subarray(offset));
      expect([answer.status, answer.at('code'), answer.at('facts.offset')]).toEqual([
        409,
        'upload.offset_mismatch',
        100,
      ]);
    }
    const standing = await tus(server, { method: 'HEAD', path: `/uploads/${id}` });
    expect([
      standing.headers['upload-offset'],
      standing.headers['upload-length'],
      standing.headers['cache-control'],
    ]).toEqual(['100', String(content.length), 'no-store']);
    const list = await tus(server, { method: 'GET', path: '/uploads' });
    expect(JSON.parse(list.text)).toContainEqual(
      expect.objectContaining({ id, offset: 100, name: '實作.mp4' }),
    );
  });

  it('takes no piece that is not what its checksum says, and goes on from before it', async () => {
    const content = film(5000);
    const id = await begin(content);
    const checksum = (piece: Uint8Array) => `sha256 ${createHash('sha256').update(piece).digest('base64')}`;
    const first = content.subarray(0, 2000);
    expect((await sendPiece(server, id, 0, first, { 'upload-checksum': checksum(first) })).status).toBe(204);
    const second = Buffer.from(content.subarray(2000));
    second.writeUInt8(second.readUInt8(7) ^ 1, 7);
    const damaged = await sendPiece(server, id, 2000, second, {
      'upload-checksum': checksum(content.subarray(2000)),
    });
    expect([damaged.status, damaged.at('code')]).toEqual([460, 'upload.checksum_mismatch']);
    expect(await offsetOf(server, id)).toBe(2000);
    expect((await sendPiece(server, id, 2000, content.subarray(2000))).status).toBe(204);
    expect((await look(id)).at('state')).toBe('stored');
  });

  it('keeps nothing of a file that is not the one its owner has', async () => {
    const content = film(3000);
    const before = stored();
    const id = await begin(content);
    const changed = Buffer.from(content);
    changed.writeUInt8(changed.readUInt8(2500) ^ 1, 2500);
    const answer = await sendPiece(server, id, 0, changed);
    expect([answer.status, answer.at('code')]).toEqual([422, 'file.hash_mismatch']);
    expect([stored(), spooled().includes(id)]).toEqual([before, false]);
    const after = await look(id);
    expect([after.at('state'), after.at('refusalCode'), after.at('file')]).toEqual([
      'refused',
      'file.hash_mismatch',
      null,
    ]);
    expect((await tus(server, { method: 'HEAD', path: `/uploads/${id}` })).status).toBe(410);
  });

  it('knows a disguise by the content, as for any file', async () => {
    const content = media.exe();
    const id = await begin(content, { name: 'photo.jpg' });
    const answer = await sendPiece(server, id, 0, content);
    expect([answer.status, answer.at('code')]).toEqual([415, 'file.type_mismatch']);
    expect(spooled()).not.toContain(id);
  });

  it('takes no byte more than was announced', async () => {
    const content = film(1000);
    const id = await begin(content);
    const answer = await sendPiece(server, id, 0, Buffer.concat([content, Buffer.from('x')]));
    expect([answer.status, answer.at('code')]).toEqual([413, 'file.too_large']);
    expect(await offsetOf(server, id)).toBe(0);
  });

  it('can be given up; then it is over', async () => {
    const content = film(1000);
    const id = await begin(content);
    await sendPiece(server, id, 0, content.subarray(0, 10));
    expect((await tus(server, { method: 'DELETE', path: `/uploads/${id}` })).status).toBe(204);
    expect(spooled()).not.toContain(id);
    expect((await sendPiece(server, id, 10, content.subarray(10))).status).toBe(410);
  });

  it('is removed when nothing came for a day, counted from the last byte', async () => {
    const content = film(1000);
    const id = await begin(content);
    const uploads = app.nest.get(ReceiveUpload);
    const inHours = (hours: number) => setClock(app, new Date(Date.now() + hours * 3_600_000).toISOString());
    inHours(20);
    await sendPiece(server, id, 0, content.subarray(0, 10));
    inHours(30);
    await uploads.expire(app.actors.home.organisationId);
    expect(spooled()).toContain(id);
    inHours(45);
    expect(await uploads.organisationsWithExpired()).toContain(app.actors.home.organisationId);
    expect(await uploads.expire(app.actors.home.organisationId)).toBeGreaterThanOrEqual(1);
    expect(spooled()).not.toContain(id);
    setClock(app, null);
    expect((await look(id)).at('state')).toBe('expired');
  });

  it('belongs to its owner: to others it does not exist', async () => {
    const content = film(1000);
    const id = await begin(content);
    const colleague = await app.actors.member({ roles: ['candidate'] });
    for (const token of [colleague.token, app.actors.away.candidate.token, app.as('assessor')]) {
      const other = { ...server, token };
      expect((await look(id, other)).status).toBe(404);
      expect((await sendPiece(other, id, 0, content)).status).toBe(404);
      expect((await tus(other, { method: 'DELETE', path: `/uploads/${id}` })).status).toBe(404);
    }
    expect(await offsetOf(server, id)).toBe(0);
  });
});

describe('beginning an upload', () => {
  it('says what the server speaks', async () => {
    const answer = await tus(server, { method: 'OPTIONS', path: '/uploads' });
    expect([
      answer.status,
      answer.headers['tus-version'],
      answer.headers['tus-extension'],
      answer.headers['tus-max-size'],
    ]).toEqual([204, '1.0.0', 'creation,expiration,checksum,termination', String(largestFileBytes)]);
  });

  it.each([
    [{ 'tus-resumable': '0.2.2' }, 412, 'upload.version'],
    [{ 'upload-length': '' }, 400, 'upload.malformed'],
    [{ 'upload-length': 'x' }, 400, 'upload.malformed'],
    [{ 'upload-metadata': 'filename eA==' }, 400, 'upload.malformed'],
    [{ 'upload-length': '0' }, 422, 'file.empty'],
    [{ 'upload-length': String(largestFileBytes + 1) }, 413, 'file.too_large'],
  ])('refuses %j', async (headers, status, code) => {
    const good = {
      'upload-length': '5',
      'upload-metadata': `filename eA==,sha256 ${Buffer.from('0'.repeat(64)).toString('base64')}`,
    };
    const answer = await tus(server, { method: 'POST', path: '/uploads', headers: { ...good, ...headers } });
    expect([answer.status, answer.at('code')]).toEqual([status, code]);
  });

  it('recognises a file that this member has uploaded before, and only this member’s', async () => {
    const content = film(2000);
    const id = await begin(content, { name: '訪談.mp4' });
    await sendPiece(server, id, 0, content);
    const fileId = (await look(id)).at('file.id');
    const again = await beginUpload(server, {
      name: '同一段.mp4',
      size: content.length,
      sha256: sha256(content),
    });
    expect([again.status, again.at('code'), again.at('facts.fileId'), again.at('facts.name')]).toEqual([
      409,
      'file.already_uploaded',
      fileId,
      '訪談.mp4',
    ]);
    const colleague = await app.actors.member({ roles: ['candidate'] });
    await begin(content, { token: colleague.token });
  });

  it('is bounded: so many at once, so many bytes', async () => {
    const hoarder = await app.actors.member({ roles: ['candidate'] });
    const mine = { ...server, token: hoarder.token };
    const large = (index: number) => ({
      name: `${index}.mp4`,
      size: largestFileBytes,
      sha256: sha256(Buffer.from(`${index}`)),
    });
    for (let index = 0; index < 5; index += 1) {
      expect((await beginUpload(mine, large(index))).status).toBe(201);
    }
    const answer = await beginUpload(mine, large(5));
    expect([answer.status, answer.at('code')]).toEqual([409, 'upload.too_much']);
    const rows = await sql(
      app.database.superuserUrl,
      `INSERT INTO file_upload (organisation_id, id, member_id, name, declared_type, size, sha256, created_at, expires_at)
       SELECT organisation_id, gen_random_uuid(), member_id, name, '', 1, sha256, created_at, expires_at
       FROM file_upload, generate_series(1, 10) WHERE member_id = $1 RETURNING id`,
      [hoarder.id],
    );
    expect(rows).toHaveLength(50);
    expect((await beginUpload(mine, { ...large(6), size: 5 })).at('code')).toBe('upload.too_many');
  });
});
