import { existsSync } from 'node:fs';
import { ensureBuilt, isStale } from './build.mjs';
import { inCheckout } from './checkout.mjs';
import { currentInstallation, install } from './install.mjs';

/**
 * Makes sure that packages and the built parts are there and fresh, with every word of it on standard error.
 * An image carries what was built and no sources: there is nothing to do.
 * @param {import('./build.mjs').Part[]} parts
 * @param {import('./progress.mjs').Progress} progress writing to standard error
 */
export async function ensureReady(parts, progress) {
  if (!existsSync(inCheckout('apps', 'api', 'src'))) return;
  if (currentInstallation() !== 'current')
    await progress.step('Installing packages', () => install('stderr'));
  const stale = parts.filter((part) => isStale(part));
  if (stale.length === 0) return;
  await progress.step(`Building ${stale.join(' and ')}`, () =>
    Promise.all(stale.map((part) => ensureBuilt(part))),
  );
}
