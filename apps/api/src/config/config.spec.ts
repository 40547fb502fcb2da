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
  ])('say what to do about %j', (given, sentence) => {
    expect(() => readConfig({ ...complete, ...given })).toThrow(sentence);
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
