import './lib/require-node.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { parseJson } from './lib/json.mjs';
import { explain } from './lib/problem.mjs';
import { runProgram } from './lib/run-program.mjs';
import { closingLine, isGreen, jestTally, oneCheck, playwrightTally, sum } from './lib/tally.mjs';

/**
 * `npm test`: everything, from formatting to the browser, and one closing line. Each part runs even when one
 * before it failed, so that one run shows all there is to mend.
 *
 * `node scripts/test.mjs checks|unit|api|e2e` runs that part alone.
 */

/** @typedef {import('./lib/tally.mjs').Tally} Tally */
/** @typedef {{ title: string, run: () => Promise<Tally> }} Part */

const reports = mkdtempSync(join(tmpdir(), 'attest-reports-'));

/** @param {string[]} file below node_modules */
const tool = (...file) => inCheckout('node_modules', ...file);

/**
 * @param {string[]} args of node
 * @param {NodeJS.ProcessEnv} [extra]
 */
async function node(args, extra = {}) {
  const { code } = await runProgram(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, ...extra },
    passOn: 'both',
  });
  return code;
}

/** @param {string} name */
function readReport(name) {
  const file = join(reports, name);
  return existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {string} title
 * @param {string[]} args
 * @returns {Part}
 */
function check(title, args) {
  return { title, run: async () => oneCheck((await node(args)) === 0) };
}

/**
 * @param {string} title
 * @param {string} project
 * @returns {Part}
 */
function jest(title, project) {
  return {
    title,
    run: async () => {
      const report = `jest-${project}.json`;
      const code = await node([
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
        ...[tool('jest', 'bin', 'jest.js'), '-c', `jest.${project}.config.mjs`],
        ...['--ci', '--json', '--outputFile', join(reports, report)],
      ]);
      return jestTally(readReport(report), code);
    },
  };
}

/** @type {Part} */
const browser = {
  title: 'Portal in the browser',
  run: async () => {
    const chromium = await ensureBrowser((message) => console.log(message));
    const report = 'playwright.json';
    const code = await node(
      [
        tool('@playwright', 'test', 'cli.js'),
        'test',
        '-c',
        'apps/portal-e2e/playwright.config.ts',
        '--reporter=list,json',
      ],
      { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, report) },
    );
    return playwrightTally(readReport(report), code);
  },
};

/** @type {Part} */
const bundle = {
  title: 'Size of the portal',
  run: async () => {
    await ensureBuilt('portal');
    return oneCheck((await node([inCheckout('apps', 'portal', 'test', 'check-bundle.mjs')])) === 0);
  },
};

const nx = tool('nx', 'dist', 'bin', 'nx.js');
/** Each of them leaves a core idle for most of its time. @type {Part} */
const besideEachOther = {
  title: 'Formatting, types, the OpenAPI document and its lint',
  run: async () => {
    const codes = await Promise.all([
      node([tool('prettier', 'bin', 'prettier.cjs'), '--check', '.']),
      node([nx, 'run-many', '-t', 'typecheck']),
      node([inCheckout('scripts', 'openapi.mjs'), '--check']),
      node([inCheckout('scripts', 'lint-openapi.mjs')]),
    ]);
    return sum(codes.map((code) => oneCheck(code === 0)));
  },
};
const checks = [besideEachOther, check('Lint and module boundaries', [inCheckout('scripts', 'lint.mjs')])];
const unit = [jest('Rules, reader and scripts', 'unit'), jest('Portal components', 'portal')];
const api = [jest('API on PostgreSQL', 'api')];
const e2e = [bundle, browser];

/** @type {Record<string, Part[]>} */
const suites = { all: [...checks, ...unit, ...api, ...e2e], checks, unit, api, e2e };

/** @param {Part} part */
async function runPart({ title, run }) {
  console.log(`\n── ${title} ──`);
  const begun = performance.now();
  /** @type {Tally} */
  let tally;
  try {
    tally = await run();
  } catch (error) {
    console.error(explain(error));
    tally = oneCheck(false);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`── ${title}: ${closingLine(tally)} (${seconds} s)`);
  return { title, tally };
}

async function main() {
  const suite = suites[process.argv[2] ?? 'all'];
  if (suite === undefined) {
    console.error(`There is no part “${process.argv[2]}”; there are: ${Object.keys(suites).join(', ')}.`);
    return oneCheck(false);
  }
  if (currentInstallation() !== 'current') await install('both');
  const results = [];
  for (const part of suite) results.push(await runPart(part));

  console.log('');
  for (const { title, tally } of results)
    console.log(`${isGreen(tally) ? '✓' : '✗'} ${title}: ${closingLine(tally)}`);
  return sum(results.map(({ tally }) => tally));
}

/** @type {Tally} */
let total;
try {
  total = await main();
} catch (error) {
  console.error(explain(error));
  total = oneCheck(false);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (total.skipped > 0)
  console.log(`\n!!! ${total.skipped} tests were SKIPPED: they prove nothing in this run. !!!`);
console.log(`\n${closingLine(total)}`);
process.exitCode = isGreen(total) ? 0 : 1;
