import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { makeStores } from './make-storage';
import { type PartialFiles, PieceDamaged } from './partial-files';
import type { S3Settings } from '../../config/s3-settings';
import { SpoolLimitExceeded } from './spool';
import type { Storage } from './storage';

const KEY = '01890a5d-ac96-774b-bcce-b302099a8057/01890a5d-ac96-774b-bcce-b302099a8058';
const NOW = new Date('2026-03-01T09:00:00Z');

/** Loading the client takes long where modules are not cached. */
const PATIENCE = 120_000;

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        settle(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

describe('files in a bucket', () => {
  let folder: string;
  let service: ChildProcess;
  let settings: S3Settings;
  let storage: Storage;
  let partial: PartialFiles;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attest-bucket-'));
    const port = await freePort();
    const bucket = 'evidence';
    const program = join(process.cwd(), 'node_modules', 's3rver', 'bin', 's3rver.js');
    const options = [
      '-d',
      join(folder, 'service'),
      '-a',
      '127.0.0.1',
      '-p',
      String(port),
      '--configure-bucket',
      bucket,
    ];
    service = spawn(process.execPath, ['--no-deprecation', program, ...options, '--silent'], {
      stdio: 'ignore',
    });
    settings = {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket,
      // The only pair this service knows.
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    };
    ({ storage, partial } = await makeStores({ dataDir: folder, s3: settings }, NOW));
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await storage.check().then(
          () => true,
          () => false,
        )
      )
        return;
      await wait(100);
    }
    throw new Error('The S3 service did not start.');
  }, PATIENCE);

  afterAll(async () => {
    service.kill();
    await once(service, 'exit');
    rmSync(folder, { recursive: true });
  });

  it(
    'come back as they were sent, whole and by range, and leave nothing in the spool',
    async () => {
      const content = Buffer.from('證據：現場照片與訪談紀錄'.repeat(20_000));
      const received = await storage.receive(
        Readable.from([content.subarray(0, 5), content.subarray(5)]),
        content.length,
      );
      expect(received.sha256).toEqual(createHash('sha256').update(content).digest());
      await storage.keep(received, KEY);

      expect(await buffer(await storage.read(KEY))).toEqual(content);
      expect(await buffer(await storage.read(KEY, { start: 6, end: 11 }))).toEqual(content.subarray(6, 12));
      expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([]);
      expect(existsSync(join(folder, 'files', 'stored'))).toBe(false);
    },
    PATIENCE,
  );

  it('are gone when removed; removing what is not there is no error', async () => {
    const received = await storage.receive(Readable.from([Buffer.from('x')]), 1);
    await storage.keep(received, KEY);
    await storage.remove(KEY);
    await expect(storage.read(KEY)).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(storage.remove(KEY)).resolves.toBeUndefined();
  });

  it(
    'of more than 100 MB go in parts, and come back identical; one that changed meanwhile is refused whole',
    async () => {
      const chunk = randomBytes(1024 * 1024);
      const whole = createHash('sha256');
      async function* large(): AsyncGenerator<Uint8Array> {
        for (let sent = 0; sent < 101; sent += 1) {
          chunk.writeUInt32BE(sent, 0);
          whole.update(chunk);
          await Promise.resolve();
          yield Buffer.from(chunk);
        }
      }
      const size = 101 * 1024 * 1024;
      const received = await storage.receive(Readable.from(large()), size);
      const sent = whole.digest();
      await storage.keep(received, KEY);
      const back = createHash('sha256');
      for await (const part of await storage.read(KEY)) if (part instanceof Uint8Array) back.update(part);
      expect(back.digest()).toEqual(sent);
      expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([]);

      const borrowed = await storage.borrow(KEY);
      expect(statSync(borrowed.path).size).toBe(size);
      truncateSync(borrowed.path, size - 1);
      appendFileSync(borrowed.path, 'x');
      const other = KEY.replace(/8$/, '9');
      await expect(storage.keep({ ...borrowed, size, sha256: sent }, other)).rejects.toThrow(/changed/);
      await expect(storage.read(other)).rejects.toMatchObject({ name: 'NoSuchKey' });
      await borrowed.release();
      await storage.remove(KEY);
    },
    PATIENCE,
  );

  it(
    'arrive in pieces at any process, cut off anywhere, and come together as they were sent',
    async () => {
      const elsewhere = join(folder, 'another-machine');
      const { partial: other } = await makeStores({ dataDir: elsewhere, s3: settings }, NOW);
      const id = '01890a5d-ac96-774b-bcce-b302099a8059';
      const content = randomBytes(20 * 1024 * 1024);
      const broken = Readable.from(
        (function* () {
          yield content.subarray(0, 1_000_000);
          throw new Error('cut off');
        })(),
      );
      await expect(partial.append(id, broken, content.length)).rejects.toThrow('cut off');
      expect(await other.length(id)).toBe(1_000_000);
      await other.append(id, Readable.from([content.subarray(1_000_000, 12_000_000)]), content.length);
      // What a request that was given up still writes says the same.
      const piece = { start: 500_000, end: 1_500_000 };
      await new S3Client({
        ...{ endpoint: settings.endpoint ?? '', region: settings.region, forcePathStyle: true },
        credentials: settings,
      }).send(
        new PutObjectCommand({
          ...{ Bucket: settings.bucket, Key: `uploads/${id}/${piece.start}-${piece.end}` },
          Body: content.subarray(piece.start, piece.end),
        }),
      );
      const damaged = Readable.from([Buffer.from('not what was sent')]);
      const checksum = { algorithm: 'sha256', digest: randomBytes(32) } as const;
      await expect(partial.append(id, damaged, content.length, checksum)).rejects.toThrow(PieceDamaged);
      await expect(other.append(id, Readable.from([content]), content.length)).rejects.toThrow(
        SpoolLimitExceeded,
      );
      expect(await partial.length(id)).toBe(12_000_000);
      await partial.append(id, Readable.from([content.subarray(12_000_000)]), content.length);

      const completed = await other.complete(id);
      expect([completed.size, completed.sha256]).toEqual([
        content.length,
        createHash('sha256').update(content).digest(),
      ]);
      await other.abandon(completed);
      expect(readdirSync(join(elsewhere, 'files', 'incoming'))).toEqual([]);
      await partial.remove(id);
      expect(await other.length(id)).toBe(0);
    },
    PATIENCE,
  );

  it('are only stored under keys the server made', async () => {
    await expect(storage.read('../secrets.json')).rejects.toThrow(/organisation\/id/);
  });

  it('say when they could not be stored: wrong bucket, wrong key', async () => {
    const { storage: other } = await makeStores(
      { dataDir: folder, s3: { ...settings, bucket: 'nowhere' } },
      NOW,
    );
    await expect(other.check()).rejects.toThrow();
    const { storage: stranger } = await makeStores(
      { dataDir: folder, s3: { ...settings, accessKeyId: 'STRANGER' } },
      NOW,
    );
    const received = await stranger.receive(Readable.from([Buffer.from('x')]), 1);
    await expect(stranger.keep(received, KEY)).rejects.toMatchObject({ name: 'InvalidAccessKeyId' });
  });
});
