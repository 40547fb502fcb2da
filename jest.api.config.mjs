import { shared } from './jest.base.mjs';

/** The API over HTTP on a real PostgreSQL: one migrated template, a fresh clone for each file. */
export default {
  ...shared,
  displayName: 'api',
  testMatch: ['<rootDir>/apps/api/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/apps/api/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/support/global-teardown.mjs',
  maxWorkers: 2,
};
