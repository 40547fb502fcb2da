import './lib/require-node.mjs';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startProduct } from './bench/start-product.mjs';
import { ensureBuilt } from './lib/build.mjs';
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
 * `npm run bench:uploads`: how much memory the server needs while many large files arrive at once (benchmarks/README.md
 * says how it is measured). Exit code 1 when the goal is missed, or a file is not what was sent. Needs Linux.
 */

const HOST = '127.0.0.1';
const GOAL_MEGABYTES = 300;
const FILES = 20;
const MEGABYTES = 100;

const progress = makeProgress(process.stdout);
const shutdown = makeShutdown();

/** @param {number} pid */
function residentMegabytes(pid) {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

async function run() {
  if (currentInstallation() !== 'current')
    await progress.step('Installing packages', () => install('both', shutdown.asked));
  await progress.step('Building', () => ensureBuilt('api'));
  const { plantDataSet } = await import('./bench/data-set.mjs');
  const { sendUpload } = await import('./bench/send-uploads.mjs');

  const { folder, postgres, urls } = await startMigratedDatabase({ progress, shutdown });
  const { hash } = await import('@node-rs/argon2');
  const { tokenSecret, demoPassword: password } = readOrMakeSecrets(folder.path);
  const size = { organisations: 1, candidates: 1, evidencePerCandidate: 1 };
  const data = await plantDataSet(postgres.superuserUrl('attest'), size, await hash(password));

  const port = await freePort();
  const api = await progress.step('Starting the product', () =>
    startProduct({ host: HOST, port, databaseUrl: urls.appUrl, tokenSecret, folder }),
  );
  shutdown.onStop(() => api.stop(shutdown.urgent));
  const product = `http://${HOST}:${port}`;
  const token = await signIn(product, data.organisations[0]?.assessorEmail ?? '', password);
  // A first file warms up what every later one uses.
  await sendUpload(product, token, 100, 1);
  await wait(1000);

  const before = residentMegabytes(api.pid);
  let peak = before;
  const look = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(api.pid));
  }, 20);
  const begun = Date.now();
  const sent = await progress.step(`Sending ${FILES} files of ${MEGABYTES} MB at once`, () =>
    Promise.all(Array.from({ length: FILES }, (_, index) => sendUpload(product, token, index, MEGABYTES))),
  );
  clearInterval(look);
  const seconds = (Date.now() - begun) / 1000;
  const raised = peak - before;
  process.stdout.write(
    `\n${FILES} uploads of ${MEGABYTES} MB at once: resident memory ${before.toFixed(0)} MB before, ` +
      `${peak.toFixed(0)} MB at most, raised by ${raised.toFixed(0)} MB (goal ${GOAL_MEGABYTES}); ` +
      `${seconds.toFixed(1)} s, ${((FILES * MEGABYTES) / seconds).toFixed(0)} MB/s\n`,
  );
  if (sent.some((upload) => upload.hash !== upload.stored)) throw new Problem('A file is not what was sent.');
  if (raised > GOAL_MEGABYTES) throw new Problem('The goal was missed.');
}

await runCommand(shutdown, run);
