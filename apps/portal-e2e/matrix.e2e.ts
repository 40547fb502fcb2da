import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { signInAs } from './support/sign-in';

const onPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;

const focusedPlace = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-place'));

test('the matrix of a unit says what each piece is worth, and leads to the judgement', async ({ page }) => {
  await signInAs(page, 'assessor');
  await page.goto(`/candidates?q=${encodeURIComponent('林佳穎 IIS5R0727')}&state=all&view=queue`);
  await page
    .getByRole('link', { name: /IIS5R0727/ })
    .first()
    .click();
  await page.waitForURL(/\/enrolments\/[^/?]+/);
  await page.getByRole('link', { name: '證據對照表' }).click();
  await page.waitForURL(/\/matrix$/);
  await expect(page.getByRole('heading', { name: '證據對照表' })).toBeVisible();
  const address = page.url();

  // Below indicators and critical evidence stand the kinds that the standard lists.
  const kinds = page.getByLabel('工作任務或種類');
  await kinds.selectOption('knowledge');
  await expect(page).toHaveURL(/element=knowledge/);
  await expect(page.getByText('K01', { exact: true }).first()).toBeVisible();
  await kinds.selectOption('');

  if (onPhone(page)) {
    await page.getByLabel('只看還缺的').click();
    await expect(page).toHaveURL(/gaps=1/);
    await expectAccessible(page);
    await page.locator('main a[href*="evidence="]').filter({ hasText: '待判定' }).first().click();
  } else {
    const grid = page.getByRole('grid', { name: '評量標的與證據' });
    await grid.locator('[data-place][tabindex="0"]').focus();
    await expect.poll(() => focusedPlace(page)).toBe('1.0');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedPlace(page)).toBe('-1.0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const last = Number(await grid.getAttribute('aria-colcount')) - 2;
    await expect.poll(() => focusedPlace(page)).toBe(`1.${last}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focusedPlace(page)).toBe('1.-1');
    await page.getByLabel('只看還缺的').click();
    await expect(page).toHaveURL(/gaps=1/);
    await expectAccessible(page);
    const waiting = grid.getByRole('button', { name: /：待判定/ }).first();
    await waiting.focus();
    await page.keyboard.press('Enter');
  }
  await page.waitForURL(/\/enrolments\/[^/]+\?target=[^&]+&evidence=/);
  await expect(page.getByRole('radiogroup', { name: /^判定/ }).first()).toBeVisible();
  await page.goBack();
  expect(page.url()).toContain(new URL(address).pathname);
});

test('the matrix of a group is filtered, saved as a sheet, and leads to the unit @desk', async ({ page }) => {
  await signInAs(page, 'supervisor');
  await page.goto('/overview');
  const grid = page.getByRole('grid', { name: '受評者與職能單元' });
  await expect(grid.getByRole('rowheader').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('每一格數什麼').selectOption('knowledge');
  await expect(page).toHaveURL(/kind=knowledge/);
  await expect(page.getByText('關鍵證據', { exact: true })).toBeHidden();
  await expect(grid.getByRole('rowheader').first()).toBeVisible();
  await page.getByLabel('每一格數什麼').selectOption('indicator');

  const all = Number(await grid.getAttribute('aria-rowcount'));
  if (onPhone(page)) await page.getByRole('button', { name: '篩選與排序' }).click();
  await page.getByLabel('狀態', { exact: true }).selectOption('in_progress');
  if (onPhone(page)) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/state=in_progress/);
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(all);
  await page.getByRole('searchbox').fill('林佳穎 IIS5R0727');
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await expect(grid).toHaveAttribute('aria-colcount', '2');

  await grid.locator('[data-place][tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  const side = page.getByRole('dialog', { name: '林佳穎' });
  await expect(side.getByRole('list', { name: '還缺什麼' }).getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '下載／列印' }).click();
  await page.getByRole('menuitem', { name: '試算表（XLSX）' }).click();
  expect((await download).suggestedFilename()).toMatch(/^總覽 \d{4}-\d{2}-\d{2}\.xlsx$/);

  await page.keyboard.press('Escape');
  await grid.getByRole('button').first().click();
  await side.getByRole('link', { name: '開啟單元' }).click();
  await expect(page).toHaveURL(/\/enrolments\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
