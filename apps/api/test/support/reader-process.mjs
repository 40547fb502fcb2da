import '../../../../scripts/jest/typescript-loader.mjs';

/** The reader's process when the API runs from its sources: Jest translates modules for itself only. */
await import('../../src/features/imports/reader-process.ts');
