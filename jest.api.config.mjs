import {
  moduleNameMapper,
  packageTransform,
  swcTransform,
  testTimeout,
  transformIgnorePatterns,
} from './jest.base.mjs';

/** The API over HTTP on a real PostgreSQL: one migrated template, one fresh clone per worker. */
export default {
  displayName: 'api',
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/apps/api/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/apps/api/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/support/global-teardown.mjs',
  maxWorkers: 2,
  testTimeout,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swcTransform(), ...packageTransform },
  transformIgnorePatterns,
  moduleNameMapper,
};
