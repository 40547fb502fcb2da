import { register } from 'node:module';

/** The service as a process of its own, from its sources: Jest translates modules for itself only. */
register('./typescript-loader.mjs', import.meta.url);
await import('../../src/main.ts');
