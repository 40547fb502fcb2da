import { welcome } from './welcome.mjs';

const settings = { host: '127.0.0.1', port: 3000, own: undefined };
const folder = { path: '/data', log: '/data/attest.log' };
/** @param {string | undefined} role */
const told = (role) => welcome({ settings, folder, demoPassword: 'secret words', role });

describe('what is printed when everything runs', () => {
  it('leads nobody to pages that a worker does not have, and says who does the jobs', () => {
    expect(told(undefined)).toMatch(/http:\/\/localhost:3000[^]*secret words[^]*\/data\/attest\.log/);
    expect(told(undefined)).not.toContain('ATTEST_ROLE');
    expect(told('api')).toMatch(/http:\/\/localhost:3000[^]*Jobs wait for a process/);
    expect(told('worker')).not.toMatch(/http:|secret words/);
    expect(told('worker')).toMatch(/works on jobs alone[^]*\/data\/attest\.log/);
  });
});
