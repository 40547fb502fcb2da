import { register } from 'node:module';

/** The reader's process when the API runs from its sources: Jest translates modules for itself only. */
register('../../../../scripts/jest/typescript-loader.mjs', import.meta.url);
await import('../../src/features/imports/reader-process.ts');
