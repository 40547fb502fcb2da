import './lib/require-node.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { Problem } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { makeShutdown } from './lib/shutdown.mjs';
import { wholeNumber } from './bench/whole-number.mjs';
import { runCommand } from './lib/run-command.mjs';
import { startMigratedDatabase } from './bench/migrated-database.mjs';

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

  const { postgres, urls } = await startMigratedDatabase({ progress, shutdown });
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

await runCommand(shutdown, run);
