import './lib/require-node.mjs';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { inCheckout } from './lib/checkout.mjs';
import { builtMigrations, migrateCommand, seedDemoCommand } from './lib/commands.mjs';
import { makeFolder } from './lib/make-folder.mjs';
import { Problem } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { rowsText, schemaText } from './lib/release-dump.mjs';
import { makeShutdown } from './lib/shutdown.mjs';
import { runCommand } from './lib/run-command.mjs';
import { startScratchDatabase } from './lib/scratch-database.mjs';

/**
 * `npm run release-dump`: what Attest as it is now leaves in a database and in its data folder, kept under
 * migrations/testing for the upgrade test (migrations/testing/README.md). Run once for each release.
 */

/** What lies in a data folder to stay: files, and the checkpoints with the key that they are checked by. */
const KEPT = ['files', 'audit-checkpoints.jsonl', 'audit-checkpoint-key.pub.pem'];
const PASSWORD = 'a password for the upgrade test';

const progress = makeProgress(process.stdout);
const shutdown = makeShutdown();

async function run() {
  await progress.step('Building', () => ensureBuilt('api'));
  const { migrations } = await builtMigrations();
  const target = inCheckout('migrations', 'testing', /\d+$/.exec(migrations.at(-1)?.name ?? '')?.[0] ?? '');
  if (existsSync(target)) throw new Problem(`${target} is there already: a dump is made once and kept.`);

  const { folder, postgres, urls } = await startScratchDatabase({ progress, shutdown });
  await tellStory(urls, folder.path);
  makeFolder(join(target, 'data'));
  writeFileSync(join(target, 'schema.sql'), await schemaText(migrations));
  writeFileSync(join(target, 'rows.sql'), await rowsText(postgres.superuserUrl('attest')));
  for (const name of KEPT) {
    const source = join(folder.path, name);
    if (existsSync(source)) cpSync(source, join(target, 'data', name), { recursive: true });
  }
  progress.say(target);
}

/**
 * @param {import('./lib/attest-database.mjs').DatabaseUrls} urls
 * @param {string} dataDir
 */
async function tellStory({ ownerUrl, appUrl }, dataDir) {
  const { migrate } = await migrateCommand();
  await migrate({ ownerUrl });
  const { seedDemo } = await seedDemoCommand();
  const quiet = { short: true, log: () => undefined };
  await progress.step('Acting out a short story', () =>
    seedDemo({ appUrl, dataDir, password: PASSWORD, ...quiet }),
  );
}

await runCommand(shutdown, run);
