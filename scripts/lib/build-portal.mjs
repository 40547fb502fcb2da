import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { compressFiles } from './compress-files.mjs';
import { Problem } from './problem.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Bundles the portal, and compresses what is served of it.
 * @param {string} staging
 * @param {AbortSignal} [signal]
 */
export async function buildPortal(staging, signal) {
  const vite = inCheckout('node_modules', 'vite', 'bin', 'vite.js');
  const target = join(staging, 'apps', 'portal');
  const { code, output } = await runProgram(
    process.execPath,
    [vite, 'build', '--outDir', target, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: inCheckout('apps', 'portal'),
      env: { ...process.env, NODE_ENV: 'production' },
      ...(signal ? { signal } : {}),
    },
  );
  if (code !== 0) throw new Problem(`The portal could not be built.\n${output.trim()}`);
  await compressFiles(target);
}
