import './lib/follow-npm.mjs';
import './lib/require-node.mjs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { startEmbeddedDatabase } from './lib/attest-database.mjs';
import { refreshApi } from './lib/build-api.mjs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { openDataFolder } from './lib/data-folder.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { freePort, requirePort } from './lib/port.mjs';
import { explain, Problem } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { keepApiRunning } from './lib/restarting-api.mjs';
import { runProgram } from './lib/run-program.mjs';
import { readOrMakeSecrets } from './lib/secrets.mjs';
import { readSettings } from './lib/settings.mjs';
import { aborted, makeShutdown } from './lib/shutdown.mjs';
import { welcome } from './lib/welcome.mjs';

/**
 * `npm run dev`: everything at one address, as it is being worked on. Vite serves the portal and puts changes into the
 * open page; the API is compiled and started anew when its sources change; the database is the embedded one, with data
 * of its own. `npm run dev -- --inspect` lets a debugger attach to the API.
 */

const PORT = '5173';
const DATA = '.attest/dev';
const BUILD = inCheckout('dist', 'dev');

const progress = makeProgress(process.stdout);
const shutdown = makeShutdown();

/** @returns {{ inspect?: boolean }} */
function readWords() {
  try {
    return parseArgs({ options: { inspect: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Problem(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm run dev [-- --inspect]`,
    );
  }
}

/** @returns {import('./lib/settings.mjs').Settings} */
function devSettings() {
  const { DATABASE_URL: _own, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  const settings = readSettings({ ...environment, PORT: environment['PORT'] || PORT }, checkout);
  return environment['ATTEST_DATA_DIR'] ? settings : { ...settings, dataFolder: inCheckout(DATA) };
}

/**
 * @param {string} title
 * @param {string} script below scripts/lib
 * @param {NodeJS.ProcessEnv} environment
 */
async function runOnBuild(title, script, environment) {
  const { code } = await progress.step(title, () =>
    runProgram(process.execPath, ['--enable-source-maps', inCheckout('scripts', 'lib', script)], {
      cwd: checkout,
      env: { ...environment, ATTEST_BUILD: BUILD },
      signal: shutdown.asked,
      passOn: 'both',
    }),
  );
  if (code !== 0) throw new Problem(`${title}: that failed; why stands above.`, '失敗，原因見上。');
}

/**
 * The portal from its sources. What is not the portal's goes to the API. Vite stands in a server of ours: in one of its
 * own it would end this process at the first signal, before the database is stopped.
 * @param {import('./lib/settings.mjs').Settings} settings
 * @param {number} apiPort
 */
async function servePortal({ host, port }, apiPort) {
  const { createServer: createVite } = await import('vite');
  // The host stays the one that the browser asked: what acts on a cookie takes requests from its own address alone.
  const api = { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false };
  const server = createServer();
  const vite = await createVite({
    configFile: inCheckout('apps', 'portal', 'vite.config.ts'),
    cacheDir: inCheckout('.cache', 'vite'),
    clearScreen: false,
    server: {
      middlewareMode: true,
      hmr: { server },
      proxy: { '/api': api, '/dev/mail': api, '/metrics': api },
    },
  });
  server.on('request', vite.middlewares);
  server.listen(port, host);
  await once(server, 'listening');
  return {
    close: async () => {
      server.close();
      await vite.close();
      server.closeAllConnections();
    },
  };
}

async function run() {
  const { inspect } = readWords();
  const settings = devSettings();
  const folder = openDataFolder(settings.dataFolder, { port: settings.port });
  shutdown.onStop(() => folder.release());
  await requirePort(settings.host, settings.port, 0);
  if (currentInstallation() !== 'current')
    await progress.step('Installing packages', () => install('both', shutdown.asked));

  const [{ postgres, urls }, { failures }] = await progress.step(
    'Starting the database, compiling the API',
    () => Promise.all([startEmbeddedDatabase(folder, { say: progress.say }), refreshApi(BUILD)]),
  );
  shutdown.onStop(() => postgres.stop());
  if (failures !== undefined) throw new Problem(`The API does not compile.\n${failures}`);

  const { tokenSecret, demoPassword } = readOrMakeSecrets(folder.path);
  const apiPort = await freePort();
  const environment = {
    ...process.env,
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(apiPort),
    DATABASE_URL: urls.appUrl,
    ATTEST_TOKEN_SECRET: tokenSecret,
    ATTEST_DATA_DIR: folder.path,
    // Vite serves the portal.
    ATTEST_PORTAL_DIR: inCheckout('dist', 'dev', 'no-portal'),
    ATTEST_MAIL_PAGE: settings.mailPage ? '1' : '0',
  };
  const migrate = () =>
    runOnBuild('Bringing the database up to date', 'run-migrate.mjs', {
      ...environment,
      DATABASE_OWNER_URL: urls.ownerUrl,
    });
  await migrate();
  if (settings.demo) {
    await runOnBuild('Loading the published standards and the demo', 'run-seed.mjs', {
      ...environment,
      ATTEST_DEMO_PASSWORD: demoPassword,
    });
  }
  const api = await keepApiRunning({
    api: {
      host: '127.0.0.1',
      port: apiPort,
      environment,
      log: folder.log,
      build: BUILD,
      nodeOptions: inspect ? ['--inspect'] : [],
    },
    migrate,
    say: progress.say,
  });
  shutdown.onStop(() => api.stop(shutdown.asked));
  const vite = await servePortal(settings, apiPort);
  shutdown.onStop(() => vite.close());
  process.stdout.write(
    welcome({ settings, folder, demoPassword: settings.demo ? demoPassword : undefined }) +
      `  Database 資料庫:  psql ${urls.appUrl}\n\n`,
  );
  const lost = postgres.exited.then(
    () => new Problem(`The database ended; see ${folder.path}/postgres.log.`),
  );
  const failure = await Promise.race([aborted(shutdown.asked), lost]);
  if (failure) throw failure;
}

let code = 0;
try {
  process.stdout.write('\nAttest, as it is being worked on 開發模式\n');
  await run();
} catch (error) {
  if (!shutdown.asked.aborted) {
    process.stderr.write(`\n${explain(error)}\n`);
    code = 1;
  }
}
try {
  await shutdown.run();
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  code = 1;
}
process.exit(code);
