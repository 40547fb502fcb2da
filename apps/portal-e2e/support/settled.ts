import { expect, type Page, type Request } from '@playwright/test';

const QUIET_MILLISECONDS = 150;

/**
 * Watches what a page asks for. The answer waits until all of it has come and is drawn. A stream of news stays open by
 * its nature, so that Playwright's “networkidle” would never be, and to turn the stream away would switch the browser's
 * cache off. The gallery shows on purpose what a page on its way looks like.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let changed = Date.now();
  const done = (request: Request): void => {
    if (open.delete(request)) changed = Date.now();
  };
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/notifications/stream')) return;
    open.add(request);
    changed = Date.now();
  });
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return async () => {
    await expect
      .poll(() => open.size === 0 && Date.now() - changed >= QUIET_MILLISECONDS, { intervals: [25, 50] })
      .toBe(true);
    await drawn(page);
    await expect(page.locator('[data-awaited]:not([data-specimen] *)')).toHaveCount(0);
    await drawn(page);
  };
}

/** What has come is not yet drawn on a busy machine: React draws piece by piece, and is done when nothing is to do. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
