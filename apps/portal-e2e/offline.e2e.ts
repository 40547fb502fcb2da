import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { signInAs } from './support/sign-in';

test.use({ serviceWorkers: 'allow' });

/** How many answers of the server, and how many units that were read for a form, lie on this device. */
const keptOnDevice = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const count = (database: string, store: string) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => {
          const counting = opening.result.transaction(store).objectStore(store).count();
          counting.onsuccess = () => {
            resolve(counting.result);
            opening.result.close();
          };
        };
      });
    return Promise.all([count('attest-kept', 'answers'), count('attest-device', 'enrolments')]);
  });

const startsOffline = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

test('from a cold start without a network the day is there, and what is recorded is sent once @phone', async ({
  page,
  context,
}) => {
  await signInAs(page, 'assessor');
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: '今日', level: 1 })).toBeAttached();
  await page.goto('/observe?q=周思妤 KRM4R0864v2');
  await page.getByRole('link', { name: /周思妤/ }).click();
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
  const form = new URL(page.url()).pathname;
  await startsOffline(page);

  await context.setOffline(true);
  await page.goto('/today');
  await expect(page.getByText('沒有網路，先用此裝置上的資料')).toBeVisible();
  await expect(page.getByRole('link', { name: /記錄觀察/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto(form);
  await page.getByRole('radiogroup').first().getByText('合格', { exact: true }).click();
  await page.getByRole('button', { name: '儲存觀察，1 項' }).click();
  await expect(page.getByText('已存在此裝置，連線後送出')).toBeVisible();

  await page.goto('/me/offline');
  await expect(page.getByRole('heading', { name: '等連線後送出，1 件' })).toBeVisible();
  await expect(page.getByText('判定結果、簽核')).toBeVisible();
  await expectAccessible(page);

  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/evidence')) posts += 1;
  });
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: /等連線後送出/ })).toHaveCount(0, { timeout: 45_000 });
  await expect(page.getByText('沒有網路，先用此裝置上的資料')).toHaveCount(0);
  expect(posts).toBe(1);
});

test('signing out leaves nothing of what was read, and the next start without a network shows nobody @phone', async ({
  page,
  context,
}) => {
  await signInAs(page, 'assessor');
  await page.goto('/observe?q=周思妤 KRM4R0864v2');
  await page.getByRole('link', { name: /周思妤/ }).click();
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
  await startsOffline(page);
  await expect.poll(async () => (await keptOnDevice(page)).every((count) => count > 0)).toBe(true);
  await page.goto('/me');
  await page.getByRole('button', { name: '登出這個裝置' }).click();
  await page.waitForURL(/\/sign-in/);
  await expect.poll(() => keptOnDevice(page)).toEqual([0, 0]);

  await context.setOffline(true);
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: '登入' })).toBeVisible();
});
