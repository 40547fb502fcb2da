import { createApp, type TestApp } from '../../../test/support/app';

describe('the API over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createApp();
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
  });
});
