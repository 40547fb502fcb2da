import './lib/require-node.mjs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { runProgram } from './lib/run-program.mjs';

/** `npm run jest -- -c jest.api.config.mjs sessions`: Jest as `npm test` runs it, for one test or a few. */
const { code } = await runProgram(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...[inCheckout('node_modules', 'jest', 'bin', 'jest.js'), ...process.argv.slice(2)],
  ],
  { cwd: checkout, passOn: 'both' },
);
process.exitCode = code;
