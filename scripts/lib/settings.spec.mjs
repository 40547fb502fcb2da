import { readSettings } from './settings.mjs';

const own = {
  DATABASE_URL: 'postgres://attest_app:a@db:5432/attest',
  DATABASE_OWNER_URL: 'postgres://attest_owner:o@db:5432/attest',
  ATTEST_TOKEN_SECRET: '5kX0rYq1cV7mWd2LpZ8sTn4bGh6jUf3e',
};
/** @param {Record<string, string>} environment */
const read = (environment) => readSettings(environment, '/home/me/attest');

describe('the settings of npm start', () => {
  it('need nothing: embedded server, demo, port 3000, this machine alone, data beside the code', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: '/home/me/attest/.attest',
      own: undefined,
      demo: true,
      mailPage: true,
      demoPassword: undefined,
    });
  });

  it('take a relative data folder from where the person is, not from the checkout', () => {
    expect(read({ ATTEST_DATA_DIR: 'data', INIT_CWD: '/home/me' }).dataFolder).toBe('/home/me/data');
    expect(read({ ATTEST_DATA_DIR: '/srv/attest', INIT_CWD: '/home/me' }).dataFolder).toBe('/srv/attest');
  });

  it('know no demo with a server of one’s own, unless asked for', () => {
    expect(read(own).demo).toBe(false);
    expect(read({ ...own, ATTEST_DEMO: '1', ATTEST_DEMO_PASSWORD: 'long enough, yes' })).toMatchObject({
      demo: true,
      demoPassword: 'long enough, yes',
    });
    expect(() => read({ ...own, ATTEST_DEMO: '1' })).toThrow(/ATTEST_DEMO_PASSWORD/);
    expect(read({ ATTEST_DEMO: '0' }).demo).toBe(false);
  });

  it('show kept e-mail on a page in the embedded demo alone, whatever the environment says', () => {
    const asked = { ATTEST_MAIL_PAGE: '1' };
    const ownDemo = { ...own, ATTEST_DEMO: '1', ATTEST_DEMO_PASSWORD: 'long enough, yes' };
    expect(read({ ...asked, ATTEST_DEMO: '0' }).mailPage).toBe(false);
    expect(read({ ...asked, ...own }).mailPage).toBe(false);
    expect(read({ ...asked, ...ownDemo }).mailPage).toBe(false);
    expect(read({ ATTEST_MAIL_PAGE: '0' }).mailPage).toBe(false);
  });

  it('tell the role of the application from the owner’s and refuse one for both', () => {
    expect(read(own).own).toMatchObject({ appRole: 'attest_app' });
    expect(() => read({ ...own, DATABASE_URL: own.DATABASE_OWNER_URL })).toThrow(
      /both use the role “attest_owner”/,
    );
  });

  it('refuse a server without the owner’s way in', () => {
    expect(() => read({ ...own, DATABASE_OWNER_URL: '' })).toThrow(/DATABASE_OWNER_URL is not/);
  });

  it.each([
    ['', /ATTEST_TOKEN_SECRET is missing/],
    ['short', /too weak/],
    ['a'.repeat(64), /too weak/],
    ['password'.repeat(8), /too weak/],
  ])('refuse the token secret “%s”', (secret, words) => {
    expect(() => read({ ...own, ATTEST_TOKEN_SECRET: secret })).toThrow(words);
  });

  it.each(['abc', '0', '65536', '-1', '30.5'])('refuse the port “%s”', (port) => {
    expect(() => read({ PORT: port })).toThrow(/PORT/);
  });

  it('refuse an address that is no connection string', () => {
    expect(() => read({ ...own, DATABASE_URL: 'db.example.org' })).toThrow(/DATABASE_URL is not usable/);
    expect(() => read({ ...own, DATABASE_URL: 'mysql://root@db/attest' })).toThrow(
      /DATABASE_URL is not usable/,
    );
  });
});
