import { bundledPackages } from './apps/portal/test/bundled-packages.mjs';
import { moduleNameMapper, testTimeout, workerGracefulExitTimeout } from './jest.base.mjs';
import { translatedBy } from './scripts/jest/sources.mjs';

/** Portal components in jsdom; what needs a real browser is in apps/portal-e2e. */
export default {
  displayName: 'portal',
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/apps/portal/src/**/*.spec.ts', '<rootDir>/apps/portal/src/**/*.spec.tsx'],
  globalSetup: '<rootDir>/apps/portal/test/bundled-packages.mjs',
  setupFiles: ['<rootDir>/apps/portal/test/setup.mjs'],
  setupFilesAfterEnv: ['<rootDir>/apps/portal/test/patience.mjs'],
  // Jest would leave one core idle.
  maxWorkers: '100%',
  testTimeout,
  workerGracefulExitTimeout,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', translatedBy({ tsx: true })] },
  moduleNameMapper: {
    ...moduleNameMapper,
    ...bundledPackages,
    '^fast-check$': '<rootDir>/jest.fast-check.mjs',
    '\\.css$': '<rootDir>/apps/portal/test/empty.mjs',
  },
};
