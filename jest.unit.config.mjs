import { shared } from './jest.base.mjs';

/** Pure tests: the libraries, and the parts of the API that need no database. */
export default {
  ...shared,
  displayName: 'unit',
  testMatch: [
    '<rootDir>/libs/**/*.spec.ts',
    '<rootDir>/apps/api/src/**/*.spec.ts',
    '<rootDir>/scripts/**/*.spec.mjs',
  ],
  testPathIgnorePatterns: ['/node_modules/', '\\.e2e-spec\\.ts$'],
  // Jest would leave one core idle.
  maxWorkers: '100%',
};
