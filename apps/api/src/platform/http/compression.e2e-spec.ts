import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createApp, type TestApp } from '../../../test/support/app';

const script = `export const words = '${'職能'.repeat(2_000)}';`;

/** A built portal with one script in every form, and one that was too small to compress. */
const portal = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-test-portal-'));
  mkdirSync(join(folder, 'assets'));
  const lay = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
  };
  lay('index.html', '<title>Attest</title>');
  lay('assets/large-1a2b.js', script);
  lay('assets/large-1a2b.js.br', brotliCompressSync(script));
  lay('assets/large-1a2b.js.gz', gzipSync(script));
  lay('assets/small-3c4d.js', 'export {}');
  return folder;
};

describe('what goes over the wire', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp({ portalDir: portal() });
  });
  afterAll(() => app.close());

  const ask = (path: string, encodings: string) =>
    fetch(new URL(path, app.url), { headers: { 'accept-encoding': encodings } });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('is a script of the portal as the build compressed it for %s', async (accepted, sent) => {
    const answer = await ask('/assets/large-1a2b.js', accepted);
    expect(answer.headers.get('content-encoding')).toBe(sent);
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(answer.headers.get('cache-control')).toMatch(/immutable/);
    expect(await answer.text()).toBe(script);
  });

  it('is a small script as it is', async () => {
    const answer = await ask('/assets/small-3c4d.js', 'br, gzip');
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe('export {}');
  });

  it.each(['br', 'gzip'])('is a long answer of the API, compressed by %s', async (encoding) => {
    const plain = await ask('/api/v1/openapi.json', 'identity');
    const compressed = await ask('/api/v1/openapi.json', encoding);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(compressed.headers.get('content-encoding')).toBe(encoding);
    expect(await compressed.json()).toEqual(await plain.json());
  });

  it('is a short answer as it is', async () => {
    expect((await ask('/api/v1/health/live', 'br')).headers.get('content-encoding')).toBeNull();
  });

  it('never comes in compressed: a small body could grow without bound', async () => {
    const answer = await fetch(new URL('/api/v1/auth/sign-in', app.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ email: 'a@b.example', password: 'x' })),
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).not.toMatchObject({ code: 'auth.failed' });
  });
});
