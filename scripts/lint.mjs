import { checkout, inCheckout } from './lib/checkout.mjs';
import { runProgram } from './lib/run-program.mjs';

/**
 * `npm run lint`: Oxlint looks at the code and its types, ESLint at who imports whom and at the names of files.
 * Each is asked of the whole checkout, one after the other: either of them uses both cores.
 */

const nx = inCheckout('node_modules', 'nx', 'dist', 'bin', 'nx.js');
const oxlint = inCheckout('node_modules', 'oxlint', 'bin', 'oxlint');
const eslint = inCheckout('node_modules', 'eslint', 'bin', 'eslint.js');

/** @param {string[]} args of node */
const node = async (...args) =>
  (await runProgram(process.execPath, args, { cwd: checkout, passOn: 'both' })).code;

const codes = [
  await node(oxlint),
  // Without the graph of projects, which this makes, the rule on imports would pass over everything.
  await node(nx, 'show', 'projects'),
  await node(eslint, '.', '--concurrency', '2'),
];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
