import { register } from 'node:module';

/** The statements of the service, in a process that has done nothing yet: tests declare some of their own. */
register('../../../../scripts/jest/typescript-loader.mjs', import.meta.url);
const { declareStatements } = await import('./declare-statements.ts');
console.log(JSON.stringify(await declareStatements()));
