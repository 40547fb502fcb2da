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
import { keptChecks } from './lib/kept-checks.mjs';
import { runLanes } from './lib/lanes.mjs';
import { explain } from './lib/problem.mjs';
import { runGroup, STOPPED } from './lib/program-group.mjs';
import { sweepScratchFolders } from './lib/scratch-folder.mjs';
import { makeShutdown } from './lib/shutdown.mjs';
import { jestTimes, playwrightTimes, slowest } from './lib/slowest-tests.mjs';
import { closingLine, isGreen, jestTally, oneCheck, playwrightTally, someTally, sum } from './lib/tally.mjs';

/**
 * `npm test`: everything, from formatting to the browser, and one closing line. Each part runs even when one
 * before it failed, so that one run shows all there is to mend. The browser has a lane of its own, beside the rest.
 *
 * `node scripts/test.mjs checks|unit|api|e2e` runs that part alone; `npm test -- --changed` what differs from main, and
 * what may be affected by it.
 */

/** @typedef {import('./lib/tally.mjs').Tally} Tally */
/** @typedef {import('./lib/lanes.mjs').Part} Part */
/** @typedef {import('./lib/lanes.mjs').Output} Output */

const { asked, urgent } = makeShutdown();

/** How long each test took. @type {import('./lib/slowest-tests.mjs').TimedTest[]} */
const times = [];
const reports = mkdtempSync(join(tmpdir(), 'attest-reports-'));

/** @param {string[]} file below node_modules */
const tool = (...file) => inCheckout('node_modules', ...file);

/** Hundreds of processes begin in one run, most of them with the same code: Node keeps what it compiled. */
const compiledOnce = { NODE_COMPILE_CACHE: inCheckout('node_modules', '.cache', 'attest-compiled') };
/** A program that writes to us, not to the terminal, would leave its colours out. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/**
 * @param {string[]} args of node
 * @param {Output} output
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<number>} exit code
 */
const node = (args, { passOn }, extra = {}) =>
  runGroup(process.execPath, args, {
    ...{ cwd: checkout, passOn, asked, urgent },
    env: { ...process.env, ...compiledOnce, ...colours, ...extra },
  });

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
  return { title, run: async (output) => oneCheck((await node(args, output)) === 0) };
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
    run: async (output) => {
      const report = `jest-${project}.json`;
      const args = [
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
        ...[tool('jest', 'bin', 'jest.js'), '-c', `jest.${project}.config.mjs`],
        ...['--ci', '--json', '--outputFile', join(reports, report), '--seed', SEED, ...which],
      ];
      const code = await node(args, output);
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
  run: async (output) => {
    const chromium = await ensureBrowser((message) => output.write(`${message}\n`), output.passOn);
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
      output,
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
  run: async (output) => {
    await ensureBuilt('portal', asked);
    return oneCheck((await node([inCheckout('apps', 'portal', 'test', 'check-bundle.mjs')], output)) === 0);
  },
};

const nx = tool('nx', 'dist', 'bin', 'nx.js');
/**
 * What looks at files alone, each beside the others: each leaves a core idle for most of its time.
 * @type {Record<string, string[]>} name → arguments of node
 */
const ofFiles = {
  // What was in order once, with the same settings, is not read again.
  formatting: [
    ...[tool('prettier', 'bin', 'prettier.cjs'), '--check', '.'],
    ...['--cache', '--cache-strategy', 'content'],
  ],
  types: [nx, 'run-many', '-t', 'typecheck'],
  'openapi-document': [inCheckout('scripts', 'openapi.mjs'), '--check'],
  'openapi-lint': [inCheckout('scripts', 'lint-openapi.mjs')],
};
const lint = { lint: [inCheckout('scripts', 'lint.mjs')] };

/**
 * @param {string} title
 * @param {Record<string, string[]>} named
 * @returns {Part}
 */
const keptPart = (title, named) => ({
  title,
  run: async (output) => {
    const kept = keptChecks();
    const passed = await Promise.all(
      Object.entries(named).map(async ([name, args]) => {
        if (kept.stands(name)) {
          output.write(`${name}: in order before, and nothing differs since.\n`);
          return true;
        }
        const inOrder = (await node(args, output)) === 0;
        if (inOrder) kept.keep(name);
        return inOrder;
      }),
    );
    return sum(passed.map(oneCheck));
  },
});
const checks = [
  keptPart('Formatting, types, the OpenAPI document and its lint', ofFiles),
  keptPart('Lint and module boundaries', lint),
];
const unit = [jest('Rules, reader and scripts', 'unit'), jest('Portal components', 'portal')];
const api = [jest('API on PostgreSQL', 'api')];
const e2e = [bundle, browser()];

/**
 * The lanes of each. A story waits for much of its time, and what waits leaves its core to the other lane.
 * @type {Record<string, Part[][]>}
 */
const suites = {
  all: [[...checks, ...unit, ...api], e2e],
  ...{ checks: [checks], unit: [unit], api: [api], e2e: [e2e] },
};

/** @typedef {{ lanes: Part[][], leftOut: string }} Chosen */

/**
 * What differs from main, and what may be affected by it. What is left out is said at the end.
 * @returns {Chosen}
 */
function changedParts() {
  const { files, all } = changesOf();
  if (all) {
    console.log('Something differs on which everything depends: all is run.');
    return { lanes: suites['all'] ?? [], leftOut: '' };
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
  const inBrowser = stories.length > 0 ? [browser(stories.map((file) => inCheckout(file)))] : [];
  const told = stories.length > 0 ? `all but ${stories.map((file) => basename(file)).join(', ')}` : 'all';
  return {
    lanes: files.length > 0 ? [parts, inBrowser].filter((lane) => lane.length > 0) : [],
    leftOut: affected.e2e ? `the stories in the browser (${told}) and the size of the portal` : '',
  };
}

/** @returns {Chosen | undefined} undefined for words that name nothing */
function chosenParts() {
  const [word = 'all', ...more] = process.argv.slice(2);
  if (more.length > 0) return undefined;
  if (word === '--changed') return changedParts();
  const lanes = suites[word];
  return lanes === undefined ? undefined : { lanes, leftOut: '' };
}

async function main() {
  if (currentInstallation() !== 'current') await install('both', asked);
  const chosen = chosenParts();
  if (chosen === undefined) {
    console.error(`There is “--changed”, and the parts ${Object.keys(suites).join(', ')}.`);
    return oneCheck(false);
  }
  const write = (/** @type {string} */ text) => void process.stdout.write(text);
  const results = await runLanes(chosen.lanes, { write, stop: asked });

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
  // A test that is stopped in its midst cannot stop the server that it has started.
  if (asked.aborted) await sweepScratchFolders();
}
if (total.skipped > 0)
  console.log(`\n!!! ${total.skipped} tests were SKIPPED: they prove nothing in this run. !!!`);
console.log(`\n${closingLine(total)}`);
if (asked.aborted) console.log('Stopped before its end.');
process.exitCode = asked.aborted ? STOPPED : isGreen(total) ? 0 : 1;
