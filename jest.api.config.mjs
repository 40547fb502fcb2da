import { availableParallelism } from 'node:os';
import { shared } from './jest.base.mjs';

/** The API over HTTP on a real PostgreSQL: one migrated template, a fresh clone for each file. */
export default {
  ...shared,
  displayName: 'api',
  testMatch: ['<rootDir>/apps/api/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/apps/api/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/support/global-teardown.mjs',
  // A worker keeps PostgreSQL busy as well, which takes a hundred connections.
  maxWorkers: Math.min(availableParallelism(), 4),
};
