/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

/**
 * @typedef {object} Timed
 * @property {string} name
 * @property {number} p50 milliseconds until the last byte
 * @property {number} p95
 * @property {number} bytes
 * @property {number} gzip bytes as a proxy would send them
 */

/**
 * @param {string} api
 * @param {{ name: string, path: string, token: string, rounds: number }} asked
 * @returns {Promise<Timed>}
 */
export async function timeReads(api, { name, path, token, rounds }) {
  /** @type {number[]} */
  const times = [];
  let body = Buffer.alloc(0);
  for (let round = -Math.min(3, rounds); round < rounds; round += 1) {
    const begun = performance.now();
    const answer = await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${token}` } });
    body = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${body.toString('utf8')}`);
    if (round >= 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { name, p50: at(0.5), p95: at(0.95), bytes: body.length, gzip: gzipSync(body).length };
}

/**
 * Processor time that processes have used since they began, in milliseconds: other work on the machine makes a read
 * take longer, but not more.
 * @param {readonly number[]} pids
 * @returns {number}
 */
export function processorTime(pids) {
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) * 10;
}

/**
 * The processes of a server of PostgreSQL that serve connections.
 * @param {number} postmaster
 * @returns {number[]}
 */
export const childrenOf = (postmaster) =>
  readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ').map(Number);

/**
 * The most memory a process ever held, as Linux counts it.
 * @param {number} pid
 * @returns {number} MB
 */
export function peakMemory(pid) {
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(found ?? 0) / 1024);
}

/**
 * @typedef {object} Scrolled
 * @property {string} name
 * @property {number} frames
 * @property {number} late frames that came more than 50 ms after the one before
 * @property {number} worst milliseconds between two frames
 * @property {number} longTasks
 * @property {number} cells the most that ever were in the page at once
 * @property {number} busy milliseconds of processor time the page's main thread took for a frame, on average
 */

/**
 * Opens the matrix in a real browser and scrolls it as a wheel does.
 * @param {{ url: string, browser: string, email: string, password: string, rows: number }} given
 * @returns {Promise<{ shown: number, scrolled: Scrolled[], nodes: number }>}
 */
export async function watchScrolling({ url, browser, email, password, rows }) {
  const running = await chromium.launch({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await running.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-TW' });
    await page.goto(`${url}/sign-in`);
    await page.locator('input[name=email]').fill(email);
    await page.locator('input[name=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((address) => address.pathname !== '/sign-in');
    const begun = performance.now();
    await page.goto(`${url}/overview`);
    await page
      .locator(`[role=grid][aria-rowcount="${rows + 1}"] [role=gridcell]`)
      .first()
      .waitFor();
    const shown = performance.now() - begun;
    await page.waitForTimeout(1_000);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // The first steps compile what the others run.
    await scroll(page, session, 'warm-up', 60, 120);
    await scroll(page, session, 'warm-up', -400, -800);
    const scrolled = [];
    for (const [name, x, y] of /** @type {const} */ ([
      ['not at all', 0, 0],
      ['down, 120 px a step', 0, 120],
      ['across, 120 px a step', 120, 0],
      ['back, both ways, 400 px a step', -400, -400],
      ['down, a page a step', 0, 800],
    ])) {
      scrolled.push(await scroll(page, session, name, x, y));
    }
    return { shown, scrolled, nodes };
  } finally {
    await running.close();
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} session
 * @param {string} name
 * @param {number} x
 * @param {number} y
 * @returns {Promise<Scrolled>}
 */
async function scroll(page, session, name, x, y) {
  const grid = await page.locator('[role=grid]').boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 500, 500);
  const watch = await page.evaluateHandle(() => {
    /** @type {{ gaps: number[], longTasks: number, cells: number, going: boolean }} */
    const seen = { gaps: [], longTasks: 0, cells: 0, going: true };
    new PerformanceObserver((list) => {
      seen.longTasks += list.getEntries().length;
    }).observe({ type: /** @type {any} */ ('longtask') });
    let last = performance.now();
    const frame = (/** @type {number} */ now) => {
      seen.gaps.push(now - last);
      last = now;
      if (seen.gaps.length % 5 === 0)
        seen.cells = Math.max(seen.cells, document.querySelectorAll('[role=gridcell]').length);
      if (seen.going) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return seen;
  });
  const before = await busyTime(session);
  for (let step = 0; step < 90; step += 1) {
    await page.mouse.wheel(x, y);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(200);
  const busy = (await busyTime(session)) - before;
  const seen = await watch.evaluate((watched) => {
    watched.going = false;
    const gaps = watched.gaps.slice(1);
    return {
      frames: gaps.length,
      late: gaps.filter((gap) => gap > 50).length,
      worst: Math.max(0, ...gaps),
      longTasks: watched.longTasks,
      cells: watched.cells,
    };
  });
  return { name, ...seen, busy: busy / Math.max(1, seen.frames) };
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<number>} milliseconds of the page's main thread
 */
async function busyTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
}
