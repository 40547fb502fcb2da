import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type TestApp } from '../../../test/support/app';
import { PERMISSION, Public } from '../auth/decorators';
import { HealthController } from '../health/health.controller';

const portal = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-test-portal-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Attest</title>');
  writeFileSync(join(folder, 'assets', 'main-4f2c.js'), 'export {}');
  return folder;
};

describe('the API over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp({ portalDir: portal(), metricsToken: 'a token for the metrics' });
  });
  afterAll(() => app.close());

  it('says whether it lives and is ready, to anybody', async () => {
    expect((await app.call('GET', '/health/live')).body).toEqual({ status: 'ok' });
    expect((await app.call('GET', '/health/ready')).body).toEqual({ status: 'ok' });
  });

  it('answers an unknown route with a problem in the language asked for', async () => {
    const chinese = await app.call('GET', '/nowhere');
    expect(chinese.status).toBe(404);
    expect(chinese.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(chinese.body).toMatchObject({ code: 'route_not_found', title: '沒有這個路徑', status: 404 });
    const english = await app.call('GET', '/nowhere', { headers: { 'accept-language': 'en-GB,zh;q=0.5' } });
    expect(english.at('title')).toBe('No such route');
    expect(english.headers['content-language']).toBe('en');
  });

  it('answers each kind of malformed request with its own code', async () => {
    const post = (body: string, headers: Record<string, string> = {}) =>
      app.call('POST', '/auth/sign-in', {
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
    expect(await post('{"email":')).toMatchObject({ status: 400, body: { code: 'body_invalid' } });
    expect(await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 415,
      body: { code: 'media_type_unsupported' },
    });
    expect(await post(JSON.stringify({ email: 'x'.repeat(1_100_000) }))).toMatchObject({
      status: 413,
      body: { code: 'body_too_large' },
    });
  });

  it('names every wrong field, nested and unexpected ones too, in words', async () => {
    const answer = await app.call('POST', '/members', {
      token: app.as('admin'),
      body: { email: 'no address', displayName: '長'.repeat(101), roles: ['king'], extra: 1 },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'validation' });
    expect(answer.at('errors')).toEqual(
      expect.arrayContaining([
        { field: 'email', code: 'not_email', message: '電子郵件格式不正確。' },
        { field: 'displayName', code: 'too_long', message: '最多 100 個字元。' },
        { field: 'roles', code: 'not_known', message: '不是可用的值。' },
        { field: 'extra', code: 'not_expected', message: '不接受這個欄位。' },
      ]),
    );
  });

  it('carries one id through the answer, its own or a harmless one it was given', async () => {
    const given = await app.call('GET', '/health/live', { headers: { 'x-request-id': 'trace-0001' } });
    expect(given.headers['x-request-id']).toBe('trace-0001');
    const forged = await app.call('GET', '/nowhere', {
      headers: { 'x-request-id': 'an id {"level":"fatal"}' },
    });
    expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(forged.at('requestId')).toBe(forged.headers['x-request-id']);
  });

  it('answers nobody on a route that does not say whom it permits', async () => {
    const handler = HealthController.prototype.live;
    Reflect.deleteMetadata(PERMISSION, handler);
    for (const token of [undefined, app.as('admin')]) {
      const answer = await app.call('GET', '/health/live', { token });
      expect([answer.status, answer.at('code')]).toEqual([403, 'permission.denied']);
    }
    Public()(handler, 'live', { value: handler });
    expect((await app.call('GET', '/health/live')).status).toBe(200);
  });

  it('asks for an idempotency key where one is kept, and nowhere else', async () => {
    const description = await app.call('GET', '/openapi.json');
    const asks = (path: string) =>
      JSON.stringify(description.at(`paths.${path}.post.parameters`)).includes('Idempotency-Key');
    expect([asks('/members'), asks('/files'), asks('/uploads')]).toEqual([true, false, false]);
  });

  it('describes itself', async () => {
    const answer = await app.call('GET', '/openapi.json');
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.at('paths./auth/sign-in.post.operationId')).toBe('signIn');
  });

  it('shows its description to people, with scripts of its own alone', async () => {
    const page = await app.call('GET', '//api/docs');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    const files = [...page.text.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, file = '']) => file);
    expect(files).toHaveLength(3);
    for (const file of files) {
      const part = await app.call('GET', `/${file}`);
      expect([file, part.status, part.text.length > 100]).toEqual([file, 200, true]);
    }
    const start = await app.call('GET', '//api/docs/start.js');
    expect(start.text).toContain('url: "/api/v1/openapi.json"');
    expect((await app.call('GET', '//api/docs/package.json')).status).toBe(404);
  });

  it('tells its figures to this machine and to who brings the token, and to nobody else', async () => {
    const local = await app.call('GET', '//metrics');
    expect(local.text).toContain('attest_http_request_seconds_bucket');
    expect(local.text).toContain('attest_database_connections{state="total"}');
    expect(local.text).toMatch(/route="\/api\/v1\/health\/live"/);
    const passedOn = { 'x-forwarded-for': '203.0.113.9' };
    const rebound = { host: 'rebound.example' };
    for (const foreign of [passedOn, rebound])
      expect((await app.call('GET', '//metrics', { headers: foreign })).status).toBe(404);
    const headers = { ...passedOn, authorization: 'Bearer a token for the metrics' };
    expect((await app.call('GET', '//metrics', { headers })).status).toBe(200);
  });

  it('serves the portal for any page, and never in place of the API', async () => {
    const page = await app.call('GET', '//enrolments/123?tab=evidence');
    expect(page.text).toBe('<title>Attest</title>');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toContain("default-src 'none';script-src 'self'");
    const asset = await app.call('GET', '//assets/main-4f2c.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['//assets/gone-0000.js', '//api/v1/nowhere', '//api', '//api/v2/members']) {
      const answer = await app.call('GET', path);
      expect([path, answer.status, answer.at('code')]).toEqual([path, 404, 'route_not_found']);
    }
    expect((await app.call('GET', '//..%2f..%2fetc%2fpasswd')).text).not.toContain('root:');
  });
});
