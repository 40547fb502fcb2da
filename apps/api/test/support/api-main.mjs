import '../../../../scripts/jest/typescript-loader.mjs';

/** A process of a test ends with the test, however that ended. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

/** The service as a process of its own, from its sources: Jest translates modules for itself only. */
await import('../../src/main.ts');
