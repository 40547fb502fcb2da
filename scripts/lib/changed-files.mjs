import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { Problem } from './problem.mjs';

/**
 * What `npm test -- --changed` looks at.
 * @typedef {object} Changes
 * @property {string[]} files that differ and are there, relative to the checkout
 * @property {boolean} all something differs on which everything depends
 */

/** What every part is built or tested with. */
const OF_ALL =
  /^(?:package(?:-lock)?\.json|\.nvmrc|\.swcrc|tsconfig\.base\.json|nx\.json|jest\.[\w.]*mjs|scripts\/jest\/.*|\.oxlintrc\.json|eslint\.config\.mjs|\.prettierrc\.json)$/;

/**
 * What differs from where the branch left main; on main itself, what is not committed.
 * @param {string} [checkout]
 * @returns {Changes}
 * @throws {Problem} where there is no history to compare with
 */
export function changesOf(checkout = inCheckout()) {
  /** @param {string[]} words */
  const git = (...words) => {
    try {
      return execFileSync('git', words, {
        cwd: checkout,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .split('\n')
        .filter(Boolean);
    } catch {
      return undefined;
    }
  };
  const [base] = git('merge-base', 'HEAD', 'main') ?? git('merge-base', 'HEAD', 'origin/main') ?? [];
  if (base === undefined)
    throw new Problem(
      '--changed compares with the branch main, which is not here. Run npm test instead.',
      '找不到 main 分支，無法比較；請改用 npm test。',
    );
  const named = new Set([
    ...(git('diff', '--name-only', '--no-renames', base) ?? []),
    ...(git('ls-files', '--others', '--exclude-standard') ?? []),
  ]);
  const files = [...named].sort();
  return {
    files: files.filter((file) => existsSync(`${checkout}/${file}`)),
    all: files.some((file) => OF_ALL.test(file)),
  };
}

/**
 * @param {readonly string[]} files that differ
 * @returns {{ code: string[], stories: string[], api: boolean, portal: boolean, e2e: boolean }} what they call for;
 *   `stories` are those that differ themselves; `e2e`: what the stories look at differs
 */
export function calledFor(files) {
  const below = (/** @type {string[]} */ ...folders) =>
    files.some((file) => folders.some((folder) => file.startsWith(folder)));
  const domain = below('libs/domain/src/');
  const api = domain || below('apps/api/', 'migrations/', 'libs/standard-reader/');
  const portal = domain || below('apps/portal/', 'libs/api-client/');
  return {
    code: files.filter((file) => /\.(?:[cm]?[jt]s|tsx)$/.test(file)),
    stories: files.filter((file) => file.endsWith('.e2e.ts')),
    api,
    portal,
    e2e: api || portal || below('apps/portal-e2e/'),
  };
}
