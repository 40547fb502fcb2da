import { copyFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { checkout, inCheckout } from './checkout.mjs';
import { makeFolder } from './make-folder.mjs';
import { Problem } from './problem.mjs';
import { sourceFiles } from './sources.mjs';

/** Where the sources of the API lie, its libraries and the migrations with it. */
export const API_FOLDERS = ['apps/api/src', 'libs/domain/src', 'libs/standard-reader/src', 'migrations'];
const SHOWN_MESSAGES = 5;
const SETTINGS = /(?:^|\/)(?:project|tsconfig)\.json$/;

/**
 * Compiles the API, its libraries and the migrations to ES modules, in the layout of the sources.
 * @param {string} staging
 */
export async function buildApi(staging) {
  const failures = await compile(apiFiles(), staging, inCheckout('dist'));
  if (failures.length === 0) return;
  throw new Problem(
    `The API could not be built: ${failures.length} file(s) do not compile.\n${someOf(failures)}`,
  );
}

/**
 * Brings an earlier build to what the sources are now, file by file, by their times.
 * @param {string} folder where it lies
 * @param {readonly string[]} built files that the call before has left there
 * @returns {Promise<{ files: string[], changed: string[], failures: string | undefined }>} `failures`: what the compiler
 *   says; files it does not compile stay as they were
 */
export async function refreshApi(folder, built = []) {
  const files = apiFiles();
  const gone = built.filter((file) => !files.includes(file));
  for (const file of gone) rmSync(resultOf(folder, file), { force: true });
  const stale = files.filter((file) => timeOf(inCheckout(file)) > timeOf(resultOf(folder, file)));
  const failures = await compile(stale, folder, folder);
  return {
    files,
    changed: [...stale, ...gone],
    failures: failures.length > 0 ? someOf(failures) : undefined,
  };
}

const apiFiles = () =>
  sourceFiles(checkout, API_FOLDERS).filter((file) => !SETTINGS.test(file) && !file.endsWith('.d.ts'));

/**
 * @param {string} folder
 * @param {string} file
 */
const resultOf = (folder, file) => join(folder, file).replace(/\.ts$/, '.js');

/** @param {string} path */
const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * @param {string[]} files
 * @param {string} target
 * @param {string} place where the result will lie in the end, as its source maps say
 * @returns {Promise<string[]>} what the compiler says of each file that it does not take
 */
async function compile(files, target, place) {
  const { transformFile } = await import('@swc/core');
  for (const folder of new Set([...API_FOLDERS, ...files.map(dirname)])) {
    makeFolder(join(target, folder));
  }
  const failures = await Promise.all(
    files.map(async (file) => {
      const result = resultOf(target, file);
      if (!file.endsWith('.ts')) {
        copyFileSync(inCheckout(file), result);
        return undefined;
      }
      try {
        const { code, map } = await transformFile(inCheckout(file), {
          cwd: checkout,
          configFile: inCheckout('.swcrc'),
          sourceFileName: relative(join(place, dirname(file)), inCheckout(file)),
        });
        writeFileSync(result, `${code}\n//# sourceMappingURL=${basename(result)}.map\n`);
        writeFileSync(`${result}.map`, map ?? '');
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    }),
  );
  return failures.filter((failure) => failure !== undefined);
}

/** @param {string[]} messages */
const someOf = (messages) =>
  messages
    .slice(0, SHOWN_MESSAGES)
    .map((message) => message.split('Stack backtrace:')[0]?.trim())
    .join('\n\n');
