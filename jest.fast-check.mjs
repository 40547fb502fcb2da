import { jest } from '@jest/globals';
import fc from './node_modules/fast-check/lib/fast-check.js';

/**
 * What tests import as `fast-check`: its examples follow from Jest's `--seed`. `npm test` gives always the same, so that
 * one commit always has one result; `npm run fuzz` gives others.
 */
fc.configureGlobal({ seed: jest.getSeed() });

export * from './node_modules/fast-check/lib/fast-check.js';
export default fc;
