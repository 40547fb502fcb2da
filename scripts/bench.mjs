import './lib/require-node.mjs';
import { fork } from 'node:child_process';
import { startProduct } from './bench/start-product.mjs';
import { wholeNumber } from './bench/whole-number.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { inCheckout } from './lib/checkout.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { Problem } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { readOrMakeSecrets } from './lib/secrets.mjs';
import { makeShutdown } from './lib/shutdown.mjs';
import { runCommand } from './lib/run-command.mjs';
import { startMigratedDatabase } from './bench/migrated-database.mjs';
import { signIn } from './bench/sign-in.mjs';

/**
 * `npm run bench`: how fast the two hot paths are, beside a bare Node server that writes and reads the same rows
 * (benchmarks/README.md says how it is measured). Exit code 1 when a goal is missed or an answer was not right.
 */

const HOST = '127.0.0.1';
const GOALS = { record: 0.4, coverage: 0.6 };

const size = {
  organisations: wholeNumber('BENCH_ORGANISATIONS', 4),
  candidates: wholeNumber('BENCH_CANDIDATES', 250),
  evidencePerCandidate: wholeNumber('BENCH_EVIDENCE', 100),
};
const warmUpSeconds = wholeNumber('BENCH_WARM_UP', 5);
const turnSeconds = wholeNumber('BENCH_SECONDS', 10);
const connections = wholeNumber('BENCH_CONNECTIONS', 8);

const progress = makeProgress(process.stdout);
const shutdown = makeShutdown();

async function run() {
  if (currentInstallation() !== 'current')
    await progress.step('Installing packages', () => install('both', shutdown.asked));
  await progress.step('Building', () => ensureBuilt('api'));
  const { plantDataSet } = await import('./bench/data-set.mjs');
  const { coverageReads, drive, observations, sumUp } = await import('./bench/turns.mjs');
  const { checkRecord, countRecorded } = await import('./bench/check-record.mjs');
  const { report } = await import('./bench/report.mjs');

  const { folder, postgres, urls } = await startMigratedDatabase({ progress, shutdown });

  const { hash } = await import('@node-rs/argon2');
  const { tokenSecret, demoPassword: password } = readOrMakeSecrets(folder.path);
  const superuserUrl = postgres.superuserUrl('attest');
  const data = await progress.step(
    `Planting ${size.organisations} organisations with ${(size.organisations * size.candidates * size.evidencePerCandidate).toLocaleString('en')} pieces of evidence`,
    async () => plantDataSet(superuserUrl, size, await hash(password)),
  );

  const port = await freePort();
  const api = await progress.step('Starting the product', () =>
    startProduct({ host: HOST, port, databaseUrl: urls.appUrl, tokenSecret, folder }),
  );
  shutdown.onStop(() => api.stop(shutdown.urgent));
  const product = `http://${HOST}:${port}`;
  const bare = await progress.step('Starting the bare server', () => startBareServer(superuserUrl));

  const signInAll = () => tokensOf(product, data, password);
  const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
  /** @type {{ path: 'record' | 'coverage', turns: import('./bench/turns.mjs').Turn[] }[]} */
  const results = [];
  for (const path of /** @type {const} */ (['record', 'coverage'])) {
    const turns = [];
    const begun = new Date();
    const before = await countRecorded(superuserUrl);
    let answered = 0;
    for (const round of [1, 2]) {
      for (const [server, url] of /** @type {const} */ ([
        ['bare', bare],
        ['attest', product],
      ])) {
        shutdown.asked.throwIfAborted();
        const tokens = await signInAll();
        const aim = path === 'record' ? observations(data, tokens, occurredAt) : coverageReads(data, tokens);
        const load = { url, connections, aim };
        const turn = await progress.step(
          `${path === 'record' ? 'Recording evidence' : 'Reading coverage'}, ${server}, turn ${round}`,
          async () => {
            const warmUp = await drive(server, { ...load, seconds: warmUpSeconds });
            const measured = await drive(server, { ...load, seconds: turnSeconds });
            answered += warmUp.requests + measured.requests;
            return { ...measured, failures: warmUp.failures + measured.failures };
          },
        );
        turns.push(turn);
      }
    }
    if (path === 'record') await checkRecord(superuserUrl, before, begun, answered, connections);
    results.push({ path, turns });
  }

  const lines = results.map(({ path, turns }) => {
    const attest = sumUp('attest', turns);
    const reference = sumUp('bare', turns);
    return {
      path,
      attest,
      bare: reference,
      ratio: attest.throughput / reference.throughput,
      goal: GOALS[path],
    };
  });
  process.stdout.write(report({ lines, data, connections, warmUpSeconds, turnSeconds }));
  if (lines.some((line) => line.attest.failures + line.bare.failures > 0)) {
    throw new Problem('Some requests failed; the figures count for nothing.');
  }
  if (lines.some((line) => line.ratio < line.goal)) throw new Problem('A goal was missed.');
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<string>} where it listens
 */
async function startBareServer(databaseUrl) {
  const child = fork(inCheckout('scripts', 'bench', 'bare-server.mjs'), {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
  });
  shutdown.onStop(() => void child.kill());
  return new Promise((settle, fail) => {
    child.once('message', (/** @type {{ port: number }} */ { port }) => settle(`http://${HOST}:${port}`));
    child.once('exit', () => fail(new Problem('The bare server did not start.')));
  });
}

/**
 * Signs every organisation's assessor in, as a person would; tokens last ten minutes, a turn less.
 * @param {string} product
 * @param {import('./bench/data-set.mjs').DataSet} data
 * @param {string} password
 * @returns {Promise<Map<string, string>>} by organisation
 */
async function tokensOf(product, data, password) {
  const tokens = new Map();
  for (const { id, assessorEmail } of data.organisations) {
    tokens.set(id, await signIn(product, assessorEmail, password));
  }
  return tokens;
}

await runCommand(shutdown, run);
