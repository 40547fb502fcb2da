import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { signInAs } from './support/sign-in';

const sample = (code: string) => readFileSync(join(import.meta.dirname, `../../samples/${code}.txt`), 'utf8');

/** The published document under another code: a code is published once, and both widths share an organisation. */
const edition = (code: string, as: string) => ({
  name: `${as}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(sample(code).replaceAll(code, as)),
});

async function bringIn(page: Page, code: string, as: string): Promise<void> {
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles(edition(code, as));
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await expect(page.getByRole('button', { name: '捨棄' })).toBeVisible();
}

/** On a phone one pane is shown at a time. */
async function show(page: Page, pane: '發現' | '結構' | '原文'): Promise<void> {
  const choice = page.getByRole('radio', { name: pane });
  if ((await choice.count()) > 0) await page.getByText(pane, { exact: true }).click();
  if (pane === '發現') await expect(page.getByRole('button', { name: '採用，看下一項' })).toBeVisible();
}

const element = (page: Page, code: string) =>
  page.getByRole('region', { name: '讀出的結構' }).locator('section section').filter({ hasText: code });

test('a document is dropped, decided on with the keyboard, published and read @desk', async ({ page }, {
  project,
}) => {
  const code = project.name === 'phone' ? 'INM3513-205' : 'INM3513-105';
  await signInAs(page, 'author');
  await bringIn(page, 'INM3513-005', code);
  await expect(page.getByText('還有 3 項要決定')).toBeVisible();
  await expect(page.getByText('原文 100% 有去處')).toBeVisible();
  const publish = page.getByRole('button', { name: '發布', exact: true });
  await expect(publish).toBeDisabled();
  // Nothing is preselected, and nothing can be adopted before something was chosen.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(project.name === 'phone' ? 1 : 0);
  await expect(page.getByRole('button', { name: '採用，看下一項' })).toBeDisabled();

  // The source shows the place, the tree both readings.
  await show(page, '原文');
  await expect(page.locator('mark[data-mark=first]')).toHaveText('P8.1.2 根據設備的安裝要求並採取行動');
  await expect(page.locator('mark[data-mark=first]')).toBeInViewport();
  await show(page, '結構');
  await expect(element(page, 'T8.1規劃工作區域').first()).toContainText(
    '依代碼時，P8.1.2 到 P8.1.5 會在這裡',
  );
  await show(page, '發現');
  await page.keyboard.press('2');
  await show(page, '結構');
  await expect(element(page, 'T8.1規劃工作區域').first()).toContainText('根據設備的安裝要求並採取行動');
  await expect(element(page, 'T8.2評估環境').first()).toContainText('依表格列時，P8.1.2 到 P8.1.5 會在這裡');
  await show(page, '發現');
  await expect(page.getByRole('radio', { name: /^依代碼/ })).toBeChecked();

  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('還有 2 項要決定')).toBeVisible();
  await expect(page.getByRole('form', { name: /^T8\.3/ })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: /^P9\.3\.1/ })).toBeVisible();
  await page.getByRole('radio', { name: /工作產出 O9\.3\.1/ }).check();
  await page.getByPlaceholder('理由，可留空').fill('印在工作產出欄');
  await page.keyboard.press('Enter');
  await expect(publish).toBeEnabled();

  // A decision can be taken back until the standard is published.
  await page.getByRole('status', { name: '通知' }).getByRole('button', { name: '復原' }).click();
  await expect(publish).toBeDisabled();
  await page.getByRole('radio', { name: /工作產出 O9\.3\.1/ }).check();
  await page.getByRole('button', { name: '採用，看下一項' }).click();
  await expect(publish).toBeEnabled();
  await expectAccessible(page);

  await publish.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('發布之後內容不會再變');
  await dialog.getByRole('button', { name: '發布', exact: true }).click();
  await page.waitForURL(/\/standards\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1, name: '系統整合工程人員' })).toBeVisible();
  await expect(page.getByText('154 項行為指標')).toBeVisible();
  const moved = page.locator('section[aria-label="T8.2 評估環境"]');
  await expect(moved).toContainText('根據設備的安裝要求並採取行動');
  await expect(page.locator('section[aria-label^="T9.3"]')).toContainText('合約');
});

test('a PDF shows its pages with the place of a finding marked, and the text that was read @desk', async ({
  page,
}) => {
  await signInAs(page, 'author');
  await page.goto('/imports');
  await page
    .locator('input[type=file]')
    .setInputFiles(join(import.meta.dirname, '../../libs/standard-reader/fixtures/INM3513-005.portrait.pdf'));
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await expect(page.getByText('原文 100% 有去處')).toBeVisible();
  const row = page.getByRole('button', { name: /T8\.2 這一列/ });
  await row.click();
  await show(page, '原文');
  const mark = page.locator('[data-mark=first]').first();
  await expect(mark).toBeInViewport();
  await expect(page.getByRole('img', { name: /^第 \d+ 頁，共 \d+ 頁$/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByText('文字', { exact: true }).click();
  await expect(page.locator('mark[data-mark=first]')).toHaveText('P8.1.2 根據設備的安裝要求並採取行動');
});

test('a place in a standard has an address, and its notes open where they are cited @phone', async ({
  page,
}) => {
  await signInAs(page, 'assessor');
  await page.goto('/standards?q=IIS5R0727');
  await page
    .getByRole('link', { name: /與客戶進行業務互動/ })
    .first()
    .click();
  await page.getByRole('button', { name: '註 1，開啟' }).click();
  await expect(page.getByText('明確指定和量化的服務水準').last()).toBeVisible();
  await page.keyboard.press('Escape');
  const row = page.locator('li', { hasText: '釐清不確定或有分歧的地方' });
  const id = await row.getAttribute('data-place');
  await page.goto(`${new URL(page.url()).pathname}?indicator=${id ?? ''}`);
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(row).toBeInViewport();
  await expectAccessible(page);
});

test('what cannot be read is said in words, and the file stays at hand @phone', async ({ page }) => {
  await signInAs(page, 'author');
  await page.goto('/imports');
  await page.locator('input[type=file]').setInputFiles({
    name: '相片.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  });
  const row = page.getByRole('listitem').filter({ hasText: '相片.txt' });
  await expect(row.getByRole('alert')).toContainText('也可以下載匯入範本');
  await page.getByRole('region', { name: '匯入範本' }).getByRole('button', { name: '匯入範本' }).click();
  await expect(page.getByRole('menuitem', { name: '職能基準，CSV' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button', { name: '再試一次' })).toBeVisible();
  await expect(page).toHaveURL(/\/imports$/);
});

test('two people who decide at once: the second is told, and sees the newest @desk', async ({
  browser,
  page,
}, { project }) => {
  const code = project.name === 'phone' ? 'IIS5R8727' : 'IIS5R9727';
  await signInAs(page, 'author');
  await bringIn(page, 'IIS5R0727', code);
  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'author');
  await other.goto(page.url());
  await expect(other.getByText('還有 1 項要決定')).toBeVisible();

  await page.getByRole('radio', { name: /^照印出的/ }).check();
  await page.getByRole('button', { name: '採用，看下一項' }).click();
  await expect(page.getByText('都決定了')).toBeVisible();

  await other.getByRole('radio', { name: /^改引註/ }).check();
  await other.getByRole('button', { name: '採用，看下一項' }).click();
  await expect(other.getByText('有人剛改過這一項，你的決定沒有存下。現在顯示的是最新內容。')).toBeVisible();
  await expect(other.getByText('都決定了')).toBeVisible();

  await other.getByRole('button', { name: '捨棄' }).click();
  await other.getByRole('dialog').getByRole('button', { name: '捨棄' }).click();
  await other.waitForURL(/\/imports$/);
  await page.getByRole('button', { name: '發布', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '發布', exact: true }).click();
  await expect(page.getByText('這次匯入剛結束，不能再改。現在顯示的是最新內容。')).toBeVisible();
  await expect(page.getByText('已捨棄')).toBeVisible();
});
