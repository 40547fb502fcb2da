import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { createApp, type TestApp } from '../../../../test/support/app';
import { jobsOf, runJobs } from '../../../../test/support/jobs';
import { media } from '../../../../test/support/media';
import { sql } from '../../../../test/support/sql';
import { upload } from '../../../../test/support/upload';

let app: TestApp;

beforeAll(async () => {
  app = await createApp({ ffmpeg: fakeFfmpeg(await picture()) });
});
afterAll(() => app.close());

const picture = () =>
  sharp({ create: { width: 64, height: 36, channels: 3, background: '#246' } })
    .png()
    .toBuffer();

/** Takes its arguments like ffmpeg and writes the frame it is asked for: ffmpeg itself is not part of the product. */
function fakeFfmpeg(drawn: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-ffmpeg-'));
  const frame = join(folder, 'frame.png');
  writeFileSync(frame, drawn);
  const program = join(folder, 'ffmpeg');
  writeFileSync(program, `#!/bin/sh\nfor last; do :; done\nexec /bin/cp ${frame} "$last"\n`);
  chmodSync(program, 0o755);
  return program;
}

async function send(name: string, content: Uint8Array): Promise<string> {
  const answer = await upload(app.url, '/files', app.as('candidate'), { name, content });
  expect([answer.status, answer.at('state'), answer.at('previews')]).toEqual([201, 'clean', []]);
  await runJobs(app, ['file.preview']);
  return String(answer.at('id'));
}

interface Drawn {
  readonly kind: unknown;
  readonly number: unknown;
  readonly url: string;
}

async function previewsOf(id: string): Promise<Drawn[]> {
  const answer = await app.call('GET', `/files/${id}/previews`, { token: app.as('candidate') });
  expect(answer.status).toBe(200);
  const count = Array.isArray(answer.body) ? answer.body.length : 0;
  return Array.from({ length: count }, (_, index) => ({
    kind: answer.at(`${index}.kind`),
    number: answer.at(`${index}.number`),
    url: answer.textAt(`${index}.url`),
  }));
}

const fileJob = async (id: string) =>
  (await sql(app.database.superuserUrl, 'SELECT * FROM file_job WHERE file_id = $1', [id]))[0];

const fetched = async (path: string) => {
  const answer = await fetch(app.url + path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
  return Buffer.from(await answer.arrayBuffer());
};

/** A photo as a phone takes it: held upright, with place, device and time. */
const photo = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#386' } })
    .withExif({
      IFD0: { Make: 'PhoneMaker', Model: 'Pocket 9', DateTime: '2026:03:01 09:00:00', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '25/1 2/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 33/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

describe('previews', () => {
  it('of a photo are upright, small, and say nothing of place and device; the original says it still', async () => {
    const content = await photo();
    const before = await sharp(content).metadata();
    expect([before.orientation, content.includes('PhoneMaker')]).toEqual([6, true]);
    // GPSInfo, the tag that points at the place (Exif 2.32, 4.6.3).
    const pointsAtPlace = [Buffer.from([0x88, 0x25]), Buffer.from([0x25, 0x88])];
    expect(pointsAtPlace.some((tag) => before.exif?.includes(tag) === true)).toBe(true);
    const id = await send('現場.jpg', content);
    const previews = await previewsOf(id);
    expect(previews.map(({ kind, number }) => [kind, number])).toEqual([
      ['thumb', 1],
      ['page', 1],
    ]);
    const sides: unknown[] = [];
    for (const { url } of previews) {
      const picture = await fetched(url);
      const { width, height, exif, xmp, iptc, orientation, format } = await sharp(picture).metadata();
      sides.push([width, height]);
      expect([exif, xmp, iptc, orientation, format]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        'webp',
      ]);
      for (const trace of ['PhoneMaker', 'Pocket', 'GPS', 'Exif'])
        expect(picture.includes(trace)).toBe(false);
    }
    expect(sides).toEqual([
      [160, 320],
      [800, 1600],
    ]);
    const ticket = await app.call('POST', `/files/${id}/ticket`, { token: app.as('candidate') });
    const original = Buffer.from(await (await fetch(app.url + ticket.textAt('url'))).arrayBuffer());
    expect(original.equals(content)).toBe(true);
  });

  it('of a PDF are its pages', async () => {
    const id = await send('報告.pdf', threePages());
    const previews = await previewsOf(id);
    expect(previews.map(({ kind, number }) => [kind, number])).toEqual([
      ['thumb', 1],
      ['page', 1],
      ['page', 2],
      ['page', 3],
    ]);
    const page = sharp(await fetched(previews[1]?.url ?? ''));
    expect(Math.max((await page.metadata()).height, (await page.metadata()).width)).toBe(1600);
    // Something stands on it: not every pixel is paper.
    expect((await page.stats()).channels[0]?.min).toBeLessThan(128);
  });

  it('of a film are a frame, where ffmpeg is', async () => {
    const id = await send('實作.mp4', media.mp4());
    expect((await previewsOf(id)).map(({ kind }) => kind)).toEqual(['poster', 'thumb']);
  });

  it('of what is broken or a bomb are none, and the system page says why', async () => {
    const broken = await send('壞.pdf', media.pdf());
    const bomb = await send('炸彈.png', await hugePng());
    expect([await previewsOf(broken), await previewsOf(bomb)]).toEqual([[], []]);
    const state = await app.call('GET', '/system', { token: app.as('admin') });
    // The newest first.
    expect(state.at('deadLetters')).toMatchObject([
      { kind: 'file.preview', attempts: 1 },
      { kind: 'file.preview' },
    ]);
    expect(state.at('deadLetters.0.error')).toMatch(/pixel limit/);
    const given = await jobsOf(app, 'dead-letters');
    expect(given).toMatchObject([{ data: { fileId: broken } }, { data: { fileId: bomb } }]);
    expect(await fileJob(bomb)).toMatchObject({ state: 'failed', attempts: 1 });
    const id = String(given[1]?.['id']);
    await app.call('POST', `/system/jobs/${id}/retry`, { token: app.as('admin') });
    expect(await runJobs(app, ['file.preview'])).toBe(1);
    expect(await fileJob(bomb)).toMatchObject({ state: 'failed', attempts: 2 });
    expect([state.at('scanner.configured'), state.at('ffmpeg'), state.at('storage.kind')]).toEqual([
      false,
      true,
      'folder',
    ]);
  });

  it('are for those who may read the file, and made once', async () => {
    const id = await send('mine.png', await picture());
    const stranger = await app.actors.member({ roles: ['candidate'] });
    expect((await app.call('GET', `/files/${id}/previews`, { token: stranger.token })).status).toBe(404);
    const [thumb] = await previewsOf(id);
    const url = thumb?.url ?? '';
    expect((await fetch(app.url + url.replace('number=1', 'number=2'))).status).toBe(404);
    expect((await fetch(app.url + url.replace('thumb', 'other'))).status).toBe(422);
    await runJobs(app, ['file.preview']);
    const [row] = await sql(
      app.database.superuserUrl,
      'SELECT count(*)::int AS count, (SELECT attempts FROM file_job WHERE file_id = $1) AS attempts FROM file_preview WHERE file_id = $1',
      [id],
    );
    expect(row).toEqual({ count: 2, attempts: 1 });
  });
});

const hugePng = () =>
  sharp({
    create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();

/** Three sheets of paper with a black square on each. */
function threePages(): Buffer {
  const square = '0 0 0 rg 100 100 200 200 re f';
  const numbers = [1, 2, 3];
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      `2 0 obj<</Type/Pages/Count 3/Kids[${numbers.map((number) => `${number * 2 + 1} 0 R`).join(' ')}]>>endobj`,
      ...numbers.flatMap((number) => [
        `${number * 2 + 1} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${number * 2 + 2} 0 R>>endobj`,
        `${number * 2 + 2} 0 obj<</Length ${square.length}>>stream\n${square}\nendstream endobj`,
      ]),
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  );
}
