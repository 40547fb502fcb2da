import { readConfig } from './config';

const complete = {
  DATABASE_URL: 'postgres://attest_app@localhost/attest',
  ATTEST_TOKEN_SECRET: 'abcdefghijklmnopqrstuvwxyz0123456789',
};

describe('the settings', () => {
  it('have defaults for all but the database and the secret', () => {
    const config = readConfig(complete);
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      secureCookies: false,
      databasePoolSize: 16,
    });
    expect(config.passwordCost).toEqual({ memoryCost: 19_456, timeCost: 2 });
  });

  it.each([
    [{ DATABASE_URL: '' }, /DATABASE_URL is not set/],
    [{ ATTEST_TOKEN_SECRET: undefined }, /ATTEST_TOKEN_SECRET is not set/],
    [{ ATTEST_TOKEN_SECRET: 'too short' }, /too weak/],
    [{ ATTEST_TOKEN_SECRET: 'a'.repeat(64) }, /too weak/],
    [{ ATTEST_TOKEN_SECRET_PREVIOUS: 'weak' }, /ATTEST_TOKEN_SECRET_PREVIOUS is too weak/],
    [{ PORT: 'http' }, /PORT is “http”/],
    [{ LOG_LEVEL: 'loud' }, /one of fatal, error/],
    [{ ATTEST_PUBLIC_URL: 'attest.example' }, /looks like https/],
    [{ ATTEST_METRICS_TOKEN: 'short' }, /at least 16/],
    [{ ATTEST_CLAMD: 'clamd' }, /127.0.0.1:3310/],
    [{ ATTEST_TRUST_PROXY: 'yes' }, /number of proxies in front/],
    [{ ATTEST_TRUST_PROXY: '10.0.0.1,proxy' }, /such as 10.0.0.2/],
    [{ ATTEST_TRUST_PROXY: '0.0.0.0/0' }, /ATTEST_TRUST_PROXY/],
    [{ ATTEST_TRUST_PROXY: '99' }, /1 to 10/],
    [{ ATTEST_REQUESTS_PER_ACCOUNT: 'many' }, /ATTEST_REQUESTS_PER_ACCOUNT/],
  ])('say what to do about %j', (given, sentence) => {
    expect(() => readConfig({ ...complete, ...given })).toThrow(sentence);
  });

  it('believe so many proxies, or those at their addresses, and by default none', () => {
    const trusted = (text?: string) => readConfig({ ...complete, ATTEST_TRUST_PROXY: text }).trustProxy;
    expect([trusted(), trusted('0'), trusted('1'), trusted('2')]).toEqual([false, false, 1, 2]);
    expect(trusted('10.0.0.2, 10.1.0.0/16,fd00::/8')).toEqual(['10.0.0.2', '10.1.0.0/16', 'fd00::/8']);
  });

  it('make cookies Secure where people come by https', () => {
    expect(readConfig({ ...complete, ATTEST_PUBLIC_URL: 'https://attest.example/x' })).toMatchObject({
      publicUrl: 'https://attest.example',
      secureCookies: true,
    });
  });

  it('show no kept e-mail beside a mail server or a public address', () => {
    const asked = { ...complete, ATTEST_MAIL_PAGE: '1' };
    const smtp = { ATTEST_SMTP_URL: 'smtp://mail.example', ATTEST_MAIL_FROM: 'attest@mail.example' };
    expect(readConfig(asked).mailPage).toBe(true);
    expect(readConfig({ ...asked, ...smtp }).mailPage).toBe(false);
    expect(readConfig({ ...asked, ATTEST_PUBLIC_URL: 'https://attest.example' }).mailPage).toBe(false);
  });

  it('name keys by what they are, so that a new one needs no number', () => {
    const [current] = readConfig(complete).tokenKeys;
    const [, previous] = readConfig({
      ATTEST_TOKEN_SECRET_PREVIOUS: complete.ATTEST_TOKEN_SECRET,
      DATABASE_URL: complete.DATABASE_URL,
      ATTEST_TOKEN_SECRET: 'another secret of sufficient length 42',
    }).tokenKeys;
    expect(previous).toEqual(current);
    expect(current.id).not.toContain(complete.ATTEST_TOKEN_SECRET.slice(0, 6));
  });
});
