import './lib/follow-npm.mjs';
import './lib/require-node.mjs';
import { startEmbeddedDatabase } from './lib/attest-database.mjs';
import { ensureBuilt, isStale } from './lib/build.mjs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { migrateCommand } from './lib/commands.mjs';
import { openDataFolder } from './lib/data-folder.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { supervisePostgres } from './lib/supervise-postgres.mjs';
import { requirePort } from './lib/port.mjs';
import { explain, Problem } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { runProgram } from './lib/run-program.mjs';
import { readOrMakeSecrets } from './lib/secrets.mjs';
import { apiFailed, startApi } from './lib/serve.mjs';
import { readSettings } from './lib/settings.mjs';
import { aborted, makeShutdown } from './lib/shutdown.mjs';
import { welcome } from './lib/welcome.mjs';

/**
 * `npm start`: from a checkout to a running product, and cleanly back. Only what Node brings is imported
 * above; everything else is there after the installation at the earliest.
 */

const INTERRUPTED_PATIENCE = 25_000;

const progress = makeProgress(process.stdout);
const shutdown = makeShutdown();

/**
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 */
async function step(title, work) {
  shutdown.asked.throwIfAborted();
  return progress.step(title, work);
}

async function prepare() {
  const state = currentInstallation();
  if (state !== 'current') {
    const title = state === 'missing' ? 'Installing packages' : 'Installing changed packages';
    await step(title, () => install('both', shutdown.asked));
  }
  const stale = /** @type {const} */ (['api', 'portal']).filter(isStale);
  if (stale.length > 0) {
    await step(`Building ${stale.join(' and ')}`, () =>
      Promise.all(stale.map((part) => ensureBuilt(part, shutdown.asked))),
    );
  }
}

/**
 * @param {import('./lib/settings.mjs').Settings} settings
 * @param {import('./lib/data-folder.mjs').DataFolder} folder
 */
async function openDatabase(settings, folder) {
  if (settings.own) {
    const { ownerUrl, appUrl, appRole, tokenSecret } = settings.own;
    return { ownerUrl, appUrl, appRole, tokenSecret, demoPassword: settings.demoPassword };
  }
  const { postgres, urls } = await step('Starting the database', () =>
    startEmbeddedDatabase(folder, { say: progress.say }),
  );
  const kept = supervisePostgres({
    first: postgres,
    start: async (port) => (await startEmbeddedDatabase(folder, { say: progress.say, port })).postgres,
    say: progress.say,
  });
  shutdown.onStop(() => kept.stop());
  const { tokenSecret, demoPassword } = readOrMakeSecrets(folder.path);
  return { ...urls, appRole: undefined, tokenSecret, demoPassword };
}

async function run() {
  const settings = readSettings(process.env, checkout);
  const folder = openDataFolder(settings.dataFolder, { port: settings.port });
  shutdown.onStop(() => folder.release());
  await requirePort(settings.host, settings.port, folder.interrupted ? INTERRUPTED_PATIENCE : 0);
  await prepare();

  const database = await openDatabase(settings, folder);
  const { migrate } = await migrateCommand();
  const { ownerUrl, appRole } = database;
  await step('Bringing the database up to date', () =>
    migrate({ ownerUrl, ...(appRole ? { appRole } : {}) }),
  );

  const environment = apiEnvironment(settings, folder, database);
  const demoPassword = settings.demo ? database.demoPassword : undefined;
  if (demoPassword !== undefined) {
    await step('Loading the published standards and the demo', () => seed(environment, demoPassword));
  }

  await requirePort(settings.host, settings.port, 0);
  const api = await step('Starting Attest', () =>
    startApi({
      host: settings.host,
      port: settings.port,
      log: folder.log,
      environment,
    }),
  );
  shutdown.onStop(() => api.stop(shutdown.urgent));
  process.stdout.write(welcome({ settings, folder, demoPassword, role: process.env['ATTEST_ROLE'] }));

  const asked = aborted(shutdown.asked).then(() => undefined);
  const failed = api.exited.then(() => apiFailed(folder.log, 'ended by itself'));
  const failure = await Promise.race([asked, failed]);
  if (failure) throw failure;
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} password
 */
async function seed(environment, password) {
  const { code } = await runProgram(process.execPath, [inCheckout('scripts', 'lib', 'run-seed.mjs')], {
    cwd: checkout,
    env: { ...environment, ATTEST_DEMO_PASSWORD: password },
    signal: shutdown.asked,
    passOn: 'both',
  });
  if (code !== 0) throw new Problem('The demo could not be loaded; why stands above.', '示範資料載入失敗。');
}

/**
 * What the application is told. The owner's way to the database is not its business.
 * @param {import('./lib/settings.mjs').Settings} settings
 * @param {import('./lib/data-folder.mjs').DataFolder} folder
 * @param {{ appUrl: string, tokenSecret: string }} database
 * @returns {NodeJS.ProcessEnv}
 */
function apiEnvironment(settings, folder, { appUrl, tokenSecret }) {
  const { DATABASE_OWNER_URL: _owner, ATTEST_DEMO_PASSWORD: _demo, ...environment } = process.env;
  return {
    ...environment,
    NODE_ENV: 'production',
    HOST: settings.host,
    PORT: String(settings.port),
    DATABASE_URL: appUrl,
    ATTEST_TOKEN_SECRET: tokenSecret,
    ATTEST_DATA_DIR: folder.path,
    ATTEST_PORTAL_DIR: inCheckout('dist', 'apps', 'portal'),
    ATTEST_MAIL_PAGE: settings.mailPage ? '1' : '0',
  };
}

// A closed terminal takes no more words; that is no reason to leave the database running.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

let code = 0;
try {
  process.stdout.write('\nAttest\n');
  await run();
} catch (error) {
  if (!shutdown.asked.aborted) {
    process.stderr.write(`\n${explain(error)}\n`);
    code = 1;
  }
}
if (shutdown.asked.aborted) process.stdout.write('\n  Stopping … 停止中\n');
void aborted(shutdown.urgent).then(() => setTimeout(() => process.exit(1), 5000).unref());
try {
  await shutdown.run();
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  code = 1;
}
if (shutdown.asked.aborted && code === 0) process.stdout.write('  Stopped. 已停止\n');
process.exit(code);
