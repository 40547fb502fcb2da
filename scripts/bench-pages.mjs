import './lib/require-node.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { currentInstallation, install } from './lib/install.mjs';
import { explain } from './lib/problem.mjs';
import { makeProgress } from './lib/progress.mjs';
import { sweepScratchFolders } from './lib/scratch-folder.mjs';
import { startDemo } from './lib/start-demo.mjs';

/**
 * `npm run bench:pages`: the first page of every role, and the pages most opened from it, on a slow network and with
 * nothing kept from before (benchmarks/README.md says how it is measured). Exit code 1 when a goal is missed.
 */

/** Requests and kilobytes do not depend on how busy the machine is; the milliseconds do. */
const GOALS = { requests: 30, kilobytes: 500, blank: 1_000, readable: 4_000 };

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** @typedef {{ who: string, place: string, from?: string, link?: string }} Stop */
/** Where each of them begins, and what is opened from there. @type {Stop[]} */
const stops = [
  { who: 'guest', place: '/sign-in' },
  { who: 'assessor', place: '/today' },
  { who: 'assessor', place: '/candidates' },
  { who: 'assessor', place: 'unit', from: '/candidates', link: 'a[href^="/enrolments/"]' },
  { who: 'assessor', place: 'review', from: '/today', link: 'a[data-row]' },
  { who: 'assessor', place: '/observe' },
  { who: 'candidate', place: '/my-units' },
  { who: 'candidate', place: '/my-evidence' },
  { who: 'candidate', place: 'my unit', from: '/my-units', link: 'a[href^="/my-units/"]' },
  { who: 'supervisor', place: '/sign-offs' },
  { who: 'admin', place: '/people' },
  { who: 'admin', place: '/enrolments' },
  { who: 'admin', place: '/overview' },
  { who: 'author', place: '/standards' },
  { who: 'author', place: '/imports' },
  { who: 'auditor', place: '/audit' },
];

const progress = makeProgress(process.stdout);

async function run() {
  if (currentInstallation() !== 'current') await progress.step('Installing packages', () => install('both'));
  await progress.step('Building', async () => {
    await ensureBuilt('api');
    await ensureBuilt('portal');
  });
  const executablePath = await ensureBrowser((message) => process.stdout.write(`  ${message}\n`));
  const { chromium } = await import('@playwright/test');
  const { measureVisit } = await import('./bench/page-measure.mjs');
  await sweepScratchFolders();
  const demo = await progress.step('Starting the product with its demo', () => startDemo());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] });
  try {
    const rows = [];
    const head = ['who', 'page', 'width', 'requests', 'KB', 'blank ms', 'readable ms', 'whole ms'];
    process.stdout.write(`${line(head)}\n${line(head.map(() => '---'))}\n`);
    for (const stop of stops) {
      for (const viewport of [DESK, PHONE]) {
        const { session, url } = await arrive(browser, demo, stop, viewport);
        const visit = await measureVisit(browser, { url, session, viewport });
        const row = { who: stop.who, page: stop.place, width: viewport.width, ...visit };
        process.stdout.write(`${cells(row)}\n`);
        rows.push(row);
      }
    }
    const missed = rows.filter((row) => missesOf(row).length > 0);
    for (const row of missed)
      process.stdout.write(`  ${row.page} at ${row.width}: ${missesOf(row).join(', ')}\n`);
    return missed.length === 0;
  } finally {
    await browser.close();
    await demo.stop();
  }
}

/**
 * The session of somebody, and the address of a page, found as they would find it.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, password: string }} demo
 * @param {Stop} stop
 * @param {{ width: number, height: number }} viewport
 */
async function arrive(browser, demo, { who, place, from, link }, viewport) {
  const context = await browser.newContext({ baseURL: demo.url, viewport, locale: 'zh-TW' });
  try {
    if (who !== 'guest') {
      const email = `${who}@demo.attest.example`;
      const answer = await context.request.post('/api/v1/auth/sign-in', {
        data: { email, password: demo.password },
      });
      if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`);
    }
    let url = `${demo.url}${place}`;
    if (from !== undefined && link !== undefined) {
      const page = await context.newPage();
      await page.goto(from);
      const found = page.locator(`main ${link}`).first();
      await found.waitFor();
      url = `${demo.url}${(await found.getAttribute('href')) ?? ''}`;
    }
    return { session: await context.storageState(), url };
  } finally {
    await context.close();
  }
}

/** @typedef {{ who: string, page: string, width: number } & import('./bench/page-measure.mjs').Visit} Row */

/** @param {Row} row */
function missesOf(row) {
  return /** @type {(keyof typeof GOALS)[]} */ (Object.keys(GOALS))
    .filter((name) => row[name] > GOALS[name])
    .map((name) => `${name} ${row[name].toFixed(0)} of ${GOALS[name]}`);
}

/** @param {readonly string[]} row */
const line = (row) => `| ${row.join(' | ')} |`;

/** @param {Row} row */
function cells({ who, page, width, requests, kilobytes, blank, readable, whole }) {
  const figures = [width, requests, kilobytes, blank, readable, whole].map((figure) => figure.toFixed(0));
  return line([who, page, ...figures]);
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
