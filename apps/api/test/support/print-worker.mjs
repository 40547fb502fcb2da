import '../../../../scripts/jest/typescript-loader.mjs';

/** The printer's thread when the API runs from its sources: Jest translates modules for its own thread only. */
await import('../../src/platform/printing/print-thread.ts');
