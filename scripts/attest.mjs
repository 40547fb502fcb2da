import './lib/require-node.mjs';
import { HELP, parseCommand } from './lib/command-line.mjs';
import { withDatabase } from './lib/command-database.mjs';
import { explain } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { readStandardAsJson } from './lib/read-standard.mjs';
import { ensureReady } from './lib/ready.mjs';

/**
 * `npm run attest -- <command>`. Standard output carries what the command yields and nothing else; progress and
 * troubles go to standard error. Exit code 0 when done, 1 when not.
 */

const progress = makeProgress(process.stderr);

/** @param {import('./lib/command-line.mjs').Request} request */
async function run(request) {
  if (request.command === 'help') {
    process.stdout.write(HELP);
    return;
  }
  await ensureReady(['api'], progress);
  switch (request.command) {
    case 'read':
      process.stdout.write(await readStandardAsJson(request.file, process.env));
      return;
    case 'migrate':
      await withDatabase(process.env, progress.say, () => Promise.resolve());
      progress.say('The database is up to date. 資料庫已是最新版本。');
      return;
    case 'organisation create':
    case 'verify':
      throw new Error('later');
  }
}

try {
  await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
