import './lib/require-node.mjs';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { Problem } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { readOrMakeSecrets } from './lib/secrets.mjs';
import { makeShutdown } from './lib/shutdown.mjs';
import { startProduct } from './bench/start-product.mjs';
import { wholeNumber } from './bench/whole-number.mjs';
import { runCommand } from './lib/run-command.mjs';
import { startMigratedDatabase } from './bench/migrated-database.mjs';
import { signIn } from './bench/sign-in.mjs';

/**
 * `npm run bench:matrix`: a group of 500 candidates on 60 units, read, scrolled and exported (benchmarks/README.md says
 * how it is measured). Exit code 1 when a goal is missed.
 */

/** @typedef {import('./bench/matrix-measure.mjs').Timed} Timed */
/** @typedef {import('./bench/matrix-measure.mjs').Scrolled} Scrolled */
/** @typedef {Timed & { cpu: number[] }} Read processor time in milliseconds a read, of the server and of the database */

const HOST = '127.0.0.1';
const GOALS = { readProcessorMs: 600, lateShare: 0.02, cells: 1_000 };

const size = { candidates: wholeNumber('BENCH_CANDIDATES', 500), units: wholeNumber('BENCH_UNITS', 60) };
const rounds = wholeNumber('BENCH_ROUNDS', 40);

const progress = makeProgress(process.stdout);
const shutdown = makeShutdown();

async function run() {
  if (currentInstallation() !== 'current')
    await progress.step('Installing packages', () => install('both', shutdown.asked));
  await progress.step('Building', async () => {
    await ensureBuilt('api');
    await ensureBuilt('portal');
  });
  const browser = await ensureBrowser((message) => process.stdout.write(`  ${message}\n`));
  const { plantMatrix } = await import('./bench/matrix-data.mjs');
  const { childrenOf, peakMemory, processorTime, timeReads, watchScrolling } =
    await import('./bench/matrix-measure.mjs');

  const { folder, postgres, urls } = await startMigratedDatabase({ progress, shutdown });
  const { hash } = await import('@node-rs/argon2');
  const { tokenSecret, demoPassword: password } = readOrMakeSecrets(folder.path);
  const data = await progress.step(
    `Planting ${(size.candidates * size.units).toLocaleString('en')} enrolments`,
    async () => plantMatrix(postgres.superuserUrl('attest'), size, await hash(password)),
  );
  const port = await freePort();
  const api = await progress.step('Starting the product', () =>
    startProduct({ host: HOST, port, databaseUrl: urls.appUrl, tokenSecret, folder }),
  );
  shutdown.onStop(() => api.stop(shutdown.urgent));
  const url = `http://${HOST}:${port}`;
  const admin = await signIn(url, data.adminEmail, password);
  const assessor = await signIn(url, data.assessorEmail, password);

  const before = peakMemory(api.pid);
  const postmaster = Number(
    readFileSync(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  const used = () => [processorTime([api.pid]), processorTime(childrenOf(postmaster))];
  /** @type {Read[]} */
  const reads = [];
  for (const [name, token] of /** @type {const} */ ([
    ['admin, all', admin],
    ['assessor, a quarter', assessor],
  ])) {
    const begun = used();
    const timed = await progress.step(`Reading the matrix ${rounds} times, ${name}`, () =>
      timeReads(`${url}/api/v1`, { name, path: '/matrix', token, rounds }),
    );
    const ended = used();
    reads.push({ ...timed, cpu: ended.map((at, index) => (at - (begun[index] ?? 0)) / (rounds + 3)) });
  }
  const afterReads = peakMemory(api.pid);
  const files = await progress.step('Exporting it', async () => {
    const made = [];
    for (const format of ['xlsx', 'pdf']) {
      made.push(
        await timeReads(`${url}/api/v1`, {
          name: format,
          path: `/matrix/export?format=${format}`,
          token: admin,
          rounds: 1,
        }),
      );
    }
    return made;
  });
  const afterFiles = peakMemory(api.pid);
  const { shown, scrolled, nodes } = await progress.step('Scrolling it in a browser', () =>
    watchScrolling({ url, browser, email: data.adminEmail, password, rows: size.candidates }),
  );

  const lines = [
    ...linesOfAnswers(reads, files),
    `memory of the server: ${before} MB before, ${afterReads} MB after reading, ${afterFiles} MB after exporting (highest ever)`,
    `first cell after ${shown.toFixed(0)} ms, ${nodes} elements in the page`,
    `load of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')} on ${cpus().length} cores`,
    ...scrolled.map(
      (each) =>
        `scrolling ${each.name}: ${each.frames} frames, ${each.late} after more than 50 ms, worst ${each.worst.toFixed(0)} ms, ${each.longTasks} long tasks, at most ${each.cells} cells, ${each.busy.toFixed(1)} ms of the main thread a frame`,
    ),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  const missed = missedGoals(reads, scrolled);
  if (missed.length > 0) throw new Problem(`A goal was missed: ${missed.join(', ')}.`);
}

/**
 * @param {readonly Read[]} reads
 * @param {readonly Timed[]} files
 */
function linesOfAnswers(reads, files) {
  const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    ...reads.map(
      (read) =>
        `GET /matrix, ${read.name}: p50 ${read.p50.toFixed(0)} ms, p95 ${read.p95.toFixed(0)} ms, ${kB(read.bytes)}, ${kB(read.gzip)} gzip; processor time ${read.cpu.map((ms) => ms.toFixed(0)).join(' + ')} ms (server + database)`,
    ),
    ...files.map((file) => `export as ${file.name}: ${file.p50.toFixed(0)} ms, ${kB(file.bytes)}`),
  ];
}

/**
 * @param {readonly Read[]} reads
 * @param {readonly Scrolled[]} scrolled
 */
function missedGoals(reads, scrolled) {
  const late = scrolled.reduce((sum, each) => sum + each.late, 0);
  const frames = scrolled.reduce((sum, each) => sum + each.frames, 0);
  return [
    ...((reads[0]?.cpu ?? []).reduce((sum, ms) => sum + ms, 0) > GOALS.readProcessorMs ? ['reading'] : []),
    ...(late > frames * GOALS.lateShare ? ['scrolling'] : []),
    ...(scrolled.some((each) => each.cells > GOALS.cells) ? ['cells in the page'] : []),
  ];
}

await runCommand(shutdown, run);
