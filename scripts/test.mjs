import './lib/require-node.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { calledFor, changesOf } from './lib/changed-files.mjs';
import { checkout, inCheckout } from './lib/checkout.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { parseJson } from './lib/json.mjs';
import { explain } from './lib/problem.mjs';
import { runProgram } from './lib/run-program.mjs';
import { jestTimes, playwrightTimes, slowest } from './lib/slowest-tests.mjs';
import { closingLine, isGreen, jestTally, oneCheck, playwrightTally, someTally, sum } from './lib/tally.mjs';

/**
 * `npm test`: everything, from formatting to the browser, and one closing line. Each part runs even when one
 * before it failed, so that one run shows all there is to mend.
 *
 * `node scripts/test.mjs checks|unit|api|e2e` runs that part alone; `npm test -- --changed` what differs from main, and
 * what may be affected by it.
 */

/** @typedef {import('./lib/tally.mjs').Tally} Tally */
/** @typedef {{ title: string, run: () => Promise<Tally> }} Part */

/** How long each test took. @type {import('./lib/slowest-tests.mjs').TimedTest[]} */
const times = [];
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

/** One commit has one result: `npm run fuzz` looks for what other examples find. */
const SEED = '1';

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
 * @param {string[]} [which] tests to run; all unless given
 * @returns {Part}
 */
function jest(title, project, which = []) {
  return {
    title,
    run: async () => {
      const report = `jest-${project}.json`;
      const code = await node([
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
        ...[tool('jest', 'bin', 'jest.js'), '-c', `jest.${project}.config.mjs`],
        ...['--ci', '--json', '--outputFile', join(reports, report), '--seed', SEED, ...which],
      ]);
      const found = readReport(report);
      times.push(...jestTimes(found));
      // Of some files, none may be what a test looks at.
      return which.length > 0 && code === 0 ? someTally(found) : jestTally(found, code);
    },
  };
}

/**
 * @param {string[]} [stories] all unless given
 * @returns {Part}
 */
const browser = (stories = []) => ({
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
        ...stories,
      ],
      { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, report) },
    );
    const found = readReport(report);
    times.push(...playwrightTimes(found));
    return playwrightTally(found, code);
  },
});

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
      // What was in order once, with the same settings, is not read again.
      node([
        tool('prettier', 'bin', 'prettier.cjs'),
        '--check',
        '.',
        '--cache',
        '--cache-strategy',
        'content',
      ]),
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
const e2e = [bundle, browser()];

/** @type {Record<string, Part[]>} */
const suites = { all: [...checks, ...unit, ...api, ...e2e], checks, unit, api, e2e };

/**
 * What differs from main, and what may be affected by it. What is left out is said at the end.
 * @returns {{ parts: Part[], leftOut: string }}
 */
function changedParts() {
  const { files, all } = changesOf();
  if (all) {
    console.log('Something differs on which everything depends: all is run.');
    return { parts: suites['all'] ?? [], leftOut: '' };
  }
  const { code, stories, ...affected } = calledFor(files);
  console.log(`${files.length} file(s) differ from main.`);
  const related = ['--passWithNoTests', '--findRelatedTests', ...files];
  /** @type {Part[]} */
  const parts = [
    check('Formatting', [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--ignore-unknown', ...files]),
    check('Types', [nx, 'run-many', '-t', 'typecheck']),
  ];
  if (affected.api)
    parts.push(check('The OpenAPI document', [inCheckout('scripts', 'openapi.mjs'), '--check']));
  if (code.length > 0) {
    parts.push(check('Lint', [tool('oxlint', 'bin', 'oxlint'), ...code]));
    parts.push(
      check('Module boundaries', [tool('eslint', 'bin', 'eslint.js'), '--no-warn-ignored', ...code]),
    );
  }
  parts.push(jest('Rules, reader and scripts', 'unit', related));
  if (affected.portal) parts.push(jest('Portal components', 'portal', related));
  if (affected.api) parts.push(jest('API on PostgreSQL', 'api', related));
  if (stories.length > 0) parts.push(browser(stories.map((file) => inCheckout(file))));
  const told = stories.length > 0 ? `all but ${stories.map((file) => basename(file)).join(', ')}` : 'all';
  return {
    parts: files.length > 0 ? parts : [],
    leftOut: affected.e2e ? `the stories in the browser (${told}) and the size of the portal` : '',
  };
}

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
  return { title, tally, seconds };
}

/** @returns {{ parts: Part[], leftOut: string } | undefined} undefined for words that name nothing */
function chosenParts() {
  const [word = 'all', ...more] = process.argv.slice(2);
  if (more.length > 0) return undefined;
  if (word === '--changed') return changedParts();
  const parts = suites[word];
  return parts === undefined ? undefined : { parts, leftOut: '' };
}

async function main() {
  if (currentInstallation() !== 'current') await install('both');
  const chosen = chosenParts();
  if (chosen === undefined) {
    console.error(`There is “--changed”, and the parts ${Object.keys(suites).join(', ')}.`);
    return oneCheck(false);
  }
  const results = [];
  for (const part of chosen.parts) results.push(await runPart(part));

  if (times.length > 0) console.log(`\nThe slowest tests:\n${slowest(times).join('\n')}`);
  console.log('');
  for (const { title, tally, seconds } of results)
    console.log(`${isGreen(tally) ? '✓' : '✗'} ${title}: ${closingLine(tally)} (${seconds} s)`);
  if (chosen.leftOut !== '')
    console.log(`\n!!! NOT RUN: ${chosen.leftOut}. Run npm test before you hand it in. !!!`);
  if (results.length === 0) console.log('Nothing differs from main.');
  return results.length === 0 ? oneCheck(true) : sum(results.map(({ tally }) => tally));
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
