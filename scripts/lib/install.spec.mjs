import { installationState } from './install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/@swc/core-darwin-arm64': { version: '1.16.18', optional: true, os: ['darwin'] },
  },
};

describe('what is installed', () => {
  it('is missing when npm has noted nothing', () => {
    expect(installationState(lock, undefined)).toBe('missing');
  });

  it('is current when it is what the lock says, other machines’ packages aside', () => {
    expect(installationState(lock, { packages: { 'node_modules/pg': { version: '8.23.1' } } })).toBe(
      'current',
    );
  });

  it('is stale with another version, with a package missing, and with one too many', () => {
    expect(installationState(lock, { packages: { 'node_modules/pg': { version: '8.22.0' } } })).toBe('stale');
    expect(installationState(lock, { packages: {} })).toBe('stale');
    const more = { 'node_modules/pg': { version: '8.23.1' }, 'node_modules/left-over': { version: '1.0.0' } };
    expect(installationState(lock, { packages: more })).toBe('stale');
  });

  it('is stale with another version of a package that may be absent', () => {
    const packages = {
      'node_modules/pg': { version: '8.23.1' },
      'node_modules/@swc/core-darwin-arm64': { version: '1.0.0' },
    };
    expect(installationState(lock, { packages })).toBe('stale');
  });
});
