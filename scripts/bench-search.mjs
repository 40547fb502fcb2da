import './lib/require-node.mjs';
import { rmSync } from 'node:fs';
import { startEmbeddedDatabase } from './lib/attest-database.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { migrateCommand } from './lib/commands.mjs';
import { openDataFolder } from './lib/data-folder.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { explain, Problem } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { makeScratchFolder, sweepScratchFolders } from './lib/scratch-folder.mjs';
import { aborted, makeShutdown } from './lib/shutdown.mjs';
import { wholeNumber } from './bench/whole-number.mjs';

/**
 * `npm run bench:search`: how fast published text is found among many standards (benchmarks/README.md says how it is
 * measured). Exit code 1 when the goal is missed, or when a plan reads what its index should have kept it from.
 */

const GOAL_MS = 75;

const size = {
  standards: wholeNumber('BENCH_STANDARDS', 905),
  indicators: wholeNumber('BENCH_INDICATORS', 100),
  others: wholeNumber('BENCH_OTHERS', 1),
};
const rounds = wholeNumber('BENCH_ROUNDS', 40);

const progress = makeProgress(process.stdout);
const shutdown = makeShutdown();

async function run() {
  if (currentInstallation() !== 'current')
    await progress.step('Installing packages', () => install('both', shutdown.asked));
  await progress.step('Building', () => ensureBuilt('api'));
  const { plantStandards } = await import('./bench/search-data.mjs');
  const { measureSearch, searchReport } = await import('./bench/search-measure.mjs');

  await sweepScratchFolders();
  const folder = openDataFolder(makeScratchFolder());
  shutdown.onStop(() => {
    folder.release();
    rmSync(folder.path, { recursive: true, force: true });
  });
  const { postgres, urls } = await progress.step(
    'Starting the database, with the settings of the product',
    () => startEmbeddedDatabase(folder),
  );
  shutdown.onStop(() => postgres.stop());
  const { migrate } = await migrateCommand();
  await progress.step('Making the tables', () => migrate({ ownerUrl: urls.ownerUrl }));
  const data = await progress.step(
    `Publishing ${size.standards} standards of ${size.indicators} indicators (some minutes)`,
    () => plantStandards(postgres.superuserUrl('attest'), size),
  );
  const results = await progress.step(`Searching, ${rounds} times each`, () =>
    measureSearch({ appUrl: urls.appUrl, organisationId: data.organisationId, rounds }),
  );
  const { text, met } = searchReport(results, data, GOAL_MS);
  process.stdout.write(`\n${text}\n`);
  if (!met) throw new Problem('A goal was missed.');
}

let code = 0;
try {
  await Promise.race([run(), aborted(shutdown.asked)]);
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  code = 1;
}
await shutdown.run();
process.exit(code);
