import { checkout, inCheckout } from './lib/checkout.mjs';
import { runProgram } from './lib/run-program.mjs';

/**
 * `npm run lint`: Oxlint looks at the code and its types, ESLint at who imports whom and at the names of files.
 * Each is asked of the whole checkout, beside the other: either of them leaves a core idle while it begins and ends.
 */

const nx = inCheckout('node_modules', 'nx', 'dist', 'bin', 'nx.js');
const oxlint = inCheckout('node_modules', 'oxlint', 'bin', 'oxlint');
const eslint = inCheckout('node_modules', 'eslint', 'bin', 'eslint.js');

/** @param {string[]} args of node */
const node = async (...args) =>
  (await runProgram(process.execPath, args, { cwd: checkout, passOn: 'both' })).code;

/** Where imports may lead is asked of the graph of projects: without it, the rule would pass over everything. */
const boundaries = async () => [
  await node(nx, 'show', 'projects'),
  await node(eslint, '.', '--concurrency', '2'),
];

const codes = (await Promise.all([node(oxlint), boundaries()])).flat();
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
