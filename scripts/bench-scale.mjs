import './lib/require-node.mjs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { explain } from './lib/problem.mjs';
import { runProgram } from './lib/run-program.mjs';

/**
 * `npm run bench:scale`: every GET of the API on records of growing size (benchmarks/README.md says how it is measured).
 * Exit code 1 when one touches more of a larger record for the same answer, or takes too long.
 */
async function run() {
  if (currentInstallation() !== 'current') await install('both');
  const { code } = await runProgram(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
      ...[inCheckout('node_modules', 'jest', 'bin', 'jest.js'), '-c', 'jest.scale.config.mjs'],
    ],
    { cwd: checkout, env: process.env, passOn: 'both' },
  );
  return code ?? 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
