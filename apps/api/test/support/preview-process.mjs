import { register } from 'node:module';

/** The process that draws when the API runs from its sources: Jest translates modules for itself only. */
register('../../../../scripts/jest/typescript-loader.mjs', import.meta.url);
await import('../../src/features/files/previews/preview-process.ts');
