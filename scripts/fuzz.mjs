import './lib/require-node.mjs';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { runProgram } from './lib/run-program.mjs';

/**
 * `npm run fuzz`: the tests that make up their own examples, with examples that `npm test` does not look at.
 * `npm run fuzz -- 20` makes twenty rounds of it. A round that fails says how to have its examples again.
 */

const rounds = Number(process.argv[2] ?? 5);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('How many rounds? npm run fuzz -- 20');
  process.exit(1);
}

const madeUp = (await filesOf('*.spec.ts')).filter((file) =>
  readFileSync(inCheckout(file), 'utf8').includes("from 'fast-check'"),
);
for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(2 ** 31);
  console.log(`── Round ${round} of ${rounds}: --seed ${seed} ──`);
  for (const project of ['unit', 'portal']) {
    const { code } = await runProgram(
      process.execPath,
      [
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
        ...[inCheckout('node_modules', 'jest', 'bin', 'jest.js'), '-c', `jest.${project}.config.mjs`],
        ...['--seed', String(seed), '--passWithNoTests', '--runTestsByPath', ...madeUp],
      ],
      { cwd: checkout, passOn: 'both' },
    );
    if (code === 0) continue;
    console.error(`Again: npm run jest -- -c jest.${project}.config.mjs --seed ${seed} <its file>`);
    process.exit(1);
  }
}

/** @param {string} pattern */
async function filesOf(pattern) {
  const { code, output } = await runProgram('git', ['ls-files', pattern], { cwd: checkout });
  if (code !== 0) throw new Error('git ls-files failed.');
  return output.split('\n').filter((file) => file !== '');
}
