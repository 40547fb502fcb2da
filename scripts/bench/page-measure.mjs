/**
 * @typedef {object} Visit what a first visit of a page took, with nothing kept from before
 * @property {number} requests
 * @property {number} kilobytes over the wire, headers included
 * @property {number} blank milliseconds until something is drawn: the shape of a page, or the page
 * @property {number} readable milliseconds until the page's own text is there: no placeholder awaits any
 * @property {number} whole milliseconds until all that was asked for has come
 */

/** A mobile network of Taiwan's countryside: 1.6 Mbit/s down, 0.75 up, 300 ms there and back. */
export const SLOW_NETWORK = {
  offline: false,
  latency: 300,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
};

const PATIENCE = 60_000;
const QUIET = 700;

/**
 * Opens an address in a browser that has nothing but the session.
 * @param {import('@playwright/test').Browser} browser
 * @param {object} given
 * @param {string} given.url
 * @param {{ cookies: [], origins: [] } | Awaited<ReturnType<import('@playwright/test').BrowserContext['storageState']>>} given.session
 * @param {{ width: number, height: number }} given.viewport
 * @returns {Promise<Visit>}
 */
export async function measureVisit(browser, { url, session, viewport }) {
  const context = await browser.newContext({ storageState: session, viewport, locale: 'zh-TW' });
  try {
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    const seen = watch(page, network);
    const begun = performance.now();
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForFunction(isReadable, undefined, { timeout: PATIENCE, polling: 50 });
    const readable = performance.now() - begun;
    while (seen.open() > 0 || performance.now() - seen.last() < QUIET) {
      if (performance.now() - begun > PATIENCE)
        throw new Error(`${url} still waits for ${seen.waiting().join(', ')}`);
      await page.waitForTimeout(50);
    }
    const blank = await page.evaluate(() => {
      // The shape of the page has no text, which is what “contentful” would ask for.
      const [paint] = performance.getEntriesByName('first-paint');
      return paint?.startTime ?? 0;
    });
    return {
      requests: seen.requests(),
      kilobytes: seen.bytes() / 1024,
      blank,
      readable,
      whole: seen.last() - begun,
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page: a heading stands there and nothing is awaited any more. */
function isReadable() {
  const title = document.querySelector('h1');
  return title !== null && title.textContent !== '' && document.querySelector('[data-awaited]') === null;
}

/**
 * @param {import('@playwright/test').Page} page tells when a request ends, those of a worker too
 * @param {import('@playwright/test').CDPSession} network tells what went over the wire
 */
function watch(page, network) {
  /** @type {Set<import('@playwright/test').Request>} */
  const open = new Set();
  let requests = 0;
  let bytes = 0;
  let last = performance.now();
  page.on('request', (request) => {
    // The news stay open by their nature; pictures drawn from memory cross no network.
    if (/\/notifications\/stream|^data:|^blob:/.test(request.url())) return;
    open.add(request);
    requests += 1;
    last = performance.now();
  });
  /** @param {import('@playwright/test').Request} request */
  const end = (request) => {
    if (open.delete(request)) last = performance.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  network.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return {
    open: () => open.size,
    waiting: () => [...open].map((request) => request.url()),
    requests: () => requests,
    bytes: () => bytes,
    last: () => last,
  };
}
