import { sources } from './scripts/jest/sources.mjs';

/**
 * When a test counts as hung, in milliseconds; no measure of anything. The slowest take three seconds by
 * themselves, and a machine that does other things too may give them a tenth of its time.
 */
export const testTimeout = 60_000;

/**
 * For a worker that was told to end, in milliseconds: it holds nothing open, but taking back the memory of its files
 * takes a busy machine longer than the half second that Jest would wait before it says that something leaks. Something
 * that does is still said.
 */
export const workerGracefulExitTimeout = 15_000;

/** Where Jest finds what a file imports: to load it, or to know which tests a change affects. */
export const moduleNameMapper = Object.fromEntries(
  Object.entries(sources).map(([name, file]) => [`^${name}$`, `<rootDir>/${file}`]),
);

/** Files of tests that share what they import (ADR 0060). */
export const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/scripts/jest/environment.mjs',
  runtime: '<rootDir>/scripts/jest/runtime.mjs',
  testSequencer: '<rootDir>/scripts/jest/longest-first.mjs',
  // Translated by the hooks of the runtime.
  transform: {},
  testTimeout,
  workerGracefulExitTimeout,
  moduleNameMapper,
};
