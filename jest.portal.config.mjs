import { moduleNameMapper, swcTransform, testTimeout } from './jest.base.mjs';

/** Portal components in jsdom; what needs a real browser is in apps/portal-e2e. */
export default {
  displayName: 'portal',
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/apps/portal/src/**/*.spec.ts', '<rootDir>/apps/portal/src/**/*.spec.tsx'],
  setupFiles: ['<rootDir>/apps/portal/test/setup.mjs'],
  setupFilesAfterEnv: ['<rootDir>/apps/portal/test/patience.mjs'],
  // Jest would leave one core idle.
  maxWorkers: '100%',
  testTimeout,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swcTransform({ tsx: true }) },
  moduleNameMapper: { ...moduleNameMapper, '\\.css$': '<rootDir>/apps/portal/test/empty.mjs' },
};
