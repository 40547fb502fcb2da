import { expect, type Page, type Request } from '@playwright/test';

const QUIET_MILLISECONDS = 150;

/**
 * Watches what a page asks for. The answer waits until all of it has come: a stream of news stays open by its nature,
 * so that Playwright's «networkidle» would never be, and to turn the stream away would switch the browser's cache off.
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
  return () =>
    expect
      .poll(() => open.size === 0 && Date.now() - changed >= QUIET_MILLISECONDS, { intervals: [25, 50] })
      .toBe(true);
}
