import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { checkout, inCheckout } from './checkout.mjs';
import { makeFolder } from './make-folder.mjs';
import { Problem } from './problem.mjs';
import { sourceFiles } from './sources.mjs';

const FOLDERS = ['apps/api/src', 'libs/domain/src', 'libs/standard-reader/src', 'migrations'];
const SHOWN_MESSAGES = 5;
const SETTINGS = /(?:^|\/)(?:project|tsconfig)\.json$/;

/**
 * Compiles the API, its libraries and the migrations to ES modules, in the layout of the sources.
 * @param {string} staging
 */
export async function buildApi(staging) {
  const { transformFile } = await import('@swc/core');
  const files = sourceFiles(checkout, FOLDERS).filter(
    (file) => !SETTINGS.test(file) && !file.endsWith('.d.ts'),
  );
  for (const folder of new Set([...FOLDERS, ...files.map(dirname)])) {
    makeFolder(join(staging, folder));
  }
  const failures = await Promise.all(
    files.map(async (file) => {
      const target = join(staging, file);
      if (!file.endsWith('.ts')) {
        copyFileSync(inCheckout(file), target);
        return undefined;
      }
      try {
        const { code, map } = await transformFile(inCheckout(file), {
          cwd: checkout,
          configFile: inCheckout('.swcrc'),
          // As seen from where the map will lie.
          sourceFileName: relative(inCheckout('dist', dirname(file)), inCheckout(file)),
        });
        const script = target.replace(/\.ts$/, '.js');
        writeFileSync(script, `${code}\n//# sourceMappingURL=${basename(script)}.map\n`);
        writeFileSync(`${script}.map`, map ?? '');
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    }),
  );
  const messages = failures.filter((failure) => failure !== undefined);
  if (messages.length === 0) return;
  const shown = messages
    .slice(0, SHOWN_MESSAGES)
    .map((message) => message.split('Stack backtrace:')[0]?.trim());
  throw new Problem(
    `The API could not be built: ${messages.length} file(s) do not compile.\n${shown.join('\n\n')}`,
  );
}
