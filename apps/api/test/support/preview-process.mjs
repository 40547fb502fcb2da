import '../../../../scripts/jest/typescript-loader.mjs';

/** The process that draws when the API runs from its sources: Jest translates modules for itself only. */
await import('../../src/features/files/previews/preview-process.ts');
