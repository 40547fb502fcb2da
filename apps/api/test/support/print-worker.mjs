import { register } from 'node:module';

/** The printer's thread when the API runs from its sources: Jest translates modules for its own thread only. */
register('../../../../scripts/jest/typescript-loader.mjs', import.meta.url);
await import('../../src/platform/printing/print-thread.ts');
