import api from './jest.api.config.mjs';

/** Every GET of the API on records of some sizes: `npm run bench:scale` (benchmarks/README.md). */
export default {
  ...api,
  displayName: 'scale',
  testMatch: ['<rootDir>/apps/api/test/reads/scale.bench.ts'],
  globalSetup: '<rootDir>/apps/api/test/support/scale-setup.mjs',
  maxWorkers: 1,
};
