import { expect, type Page } from '@playwright/test';

/** Until what was typed last is kept on the device, so that a reload brings it back. The page has kept a draft before. */
export async function expectKept(page: Page, typed: string): Promise<void> {
  await expect.poll(() => page.evaluate(draftsOnDevice)).toContain(typed);
}

/** Until what was typed and sent is kept no more, so that a reload does not bring it back. */
export async function expectForgotten(page: Page, typed: string): Promise<void> {
  await expect.poll(() => page.evaluate(draftsOnDevice)).not.toContain(typed);
}

/** Runs in the page. */
const draftsOnDevice = (): Promise<string> =>
  new Promise((settle, fail) => {
    const opening = indexedDB.open('attest-device');
    opening.onerror = () => {
      fail(new Error('The drafts cannot be opened.'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const drafts = database.transaction('drafts').objectStore('drafts').getAll();
      drafts.onsuccess = () => {
        database.close();
        settle(JSON.stringify(drafts.result));
      };
    };
  });
