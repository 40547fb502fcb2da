import '../../../../scripts/jest/typescript-loader.mjs';

/** The statements of the service, in a process that has done nothing yet: tests declare some of their own. */
const { declareStatements } = await import('./declare-statements.ts');
console.log(JSON.stringify(await declareStatements()));
