import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { expectForgotten, expectKept } from './support/drafts';
import { joinsTeam } from './support/enrolled';
import { signInAs } from './support/sign-in';

/** A photo as a phone would send one: the smallest real PNG. */
const photo = {
  name: '會議室.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p5zfqQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

const unique = (words: string): string => `${words} ${crypto.randomUUID().slice(0, 8)}`;

/** Opens the workspace of a candidate's unit from the assessor's list. */
async function openUnit(page: Page, candidate: string, unit: string): Promise<void> {
  await page.goto(`/candidates?q=${encodeURIComponent(`${candidate} ${unit}`)}&state=all&view=queue`);
  await page
    .getByRole('link', { name: new RegExp(unit) })
    .first()
    .click();
  await page.waitForURL(/\/enrolments\/[^/?]+/);
}

const enrolmentPath = (page: Page): string => new URL(page.url()).pathname;

/** The three-way control of one indicator. */
const judge = (page: Page, code: string, verdict: string) =>
  page
    .getByRole('radiogroup', { name: new RegExp(`^判定 ${code.replace('.', '\\.')} `) })
    .getByRole('radio', { name: verdict });

/** On a phone the three panes are steps, and title, day and place are a sheet. */
const onPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;

async function nameObservation(page: Page, title: string): Promise<void> {
  if (onPhone(page)) await page.getByRole('button', { name: /修改/ }).click();
  await page.getByLabel('名稱').fill(title);
  if (onPhone(page)) await page.getByRole('button', { name: '完成' }).click();
}

async function evidenceTitled(page: Page, title: string): Promise<number> {
  await expect(page.getByRole('button', { name: title, exact: true }).first()).toBeVisible();
  return page.getByRole('button', { name: title, exact: true }).count();
}

/** What a desk of 1280 × 1024 shows at 400 %, and a phone on its side: one whole indicator with its answers. */
async function roomAtFourHundredPercent(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const size of [
    { width: 320, height: 256 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size);
    const row = page.locator('[data-target]').first();
    await row.scrollIntoViewIfNeeded();
    await expect(row).toBeInViewport({ ratio: 1 });
    const tray = await page.getByRole('complementary', { name: '紀錄與儲存' }).boundingBox();
    const seen = await row.boundingBox();
    expect((seen?.y ?? 0) + (seen?.height ?? 0)).toBeLessThanOrEqual((tray?.y ?? 0) + 1);
  }
  if (before !== null) await page.setViewportSize(before);
}

test('an observation is logged in a minute, photo included, and counts at once @phone', async ({ page }) => {
  await signInAs(page, 'assessor');
  await page.goto('/observe?q=林佳穎 KRM4R0864v2');
  await page.getByRole('link', { name: /林佳穎/ }).click();
  const title = unique('客戶拜訪');
  await nameObservation(page, title);
  await roomAtFourHundredPercent(page);
  await judge(page, '1.1', '合格').click();
  await judge(page, '1.2', '尚未').click();
  await page.getByRole('button', { name: '寫下還差什麼' }).click();
  await page.getByLabel('1.2 的備註').fill('沒有確認聯絡窗口');
  await judge(page, '1.3', '未見').click();
  await page.locator('input[type=file]').setInputFiles(photo);
  // Pressed twice, as impatient thumbs do; one record all the same.
  await page.getByRole('button', { name: '儲存觀察，3 項' }).dblclick();

  await page.waitForURL(/\/enrolments\/[^/]+$/);
  await expect(page.getByText('林佳穎的觀察已記錄')).toBeVisible();
  if (onPhone(page)) await page.getByText('證據 1.1', { exact: true }).click();
  else
    await page
      .getByRole('link', { name: /^.*1\.1/ })
      .first()
      .click();
  expect(await evidenceTitled(page, title)).toBe(1);
  await expect(page.getByRole('button', { name: '照片 會議室.png' }).first()).toBeVisible();
});

test('without a network an observation stays on the device and is sent once when it is back @phone', async ({
  page,
  context,
}) => {
  await signInAs(page, 'assessor');
  await page.goto('/observe?q=周思妤 KRM4R0864v2');
  await page.getByRole('link', { name: /周思妤/ }).click();
  const title = unique('離線觀察');
  await nameObservation(page, title);
  await judge(page, '2.1', '合格').click();

  await context.setOffline(true);
  await expect(page.getByText('離線。草稿已存在此裝置')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(photo);
  await judge(page, '2.2', '合格').click();
  await page.getByRole('button', { name: '儲存觀察，2 項' }).dblclick();
  await expect(page.getByText('已存在此裝置，連線後送出')).toBeVisible();

  const path = enrolmentPath(page).replace('/observe', '');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: '觀察已記錄' })).toBeVisible({ timeout: 30_000 });

  await page.goto(path);
  await page.goto(`${path}?step=outline`);
  await page.getByRole('link', { name: /2\.1/ }).first().click();
  expect(await evidenceTitled(page, title)).toBe(1);
  await page.goto('/observe');
  await expect(page.getByText(/存在此裝置 \d+ 筆/)).toHaveCount(0);
});

test('a page that was never opened says so without a network, and opens by itself when it is back @phone', async ({
  page,
  context,
}) => {
  await signInAs(page, 'assessor');
  await page.goto('/observe?q=KRM4R0864v2');
  // Without the one whom another story signs meanwhile.
  const people = page
    .getByRole('main')
    .getByRole('link', { name: /KRM4R0864v2/ })
    .filter({ hasNotText: '沈子晴' });
  await expect(people.nth(1)).toBeVisible();
  await context.setOffline(true);
  // The part of the page may have come ahead of the click; what it would show has not.
  const notHere = page
    .getByRole('heading', { name: '目前離線' })
    .or(page.getByText('這裡的內容還沒有存在此裝置上'));
  await people.first().click();
  await expect(notHere.first()).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('radiogroup').first()).toBeVisible({ timeout: 30_000 });

  // The part is here by now; the next person is not.
  await page.goBack();
  await context.setOffline(true);
  await people.nth(1).click();
  await expect(notHere.first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('radiogroup').first()).toBeVisible({ timeout: 30_000 });

  // A feature of which nothing at all was loaded.
  await page.goto('/observe');
  const bell = page.getByRole('link', { name: /通知/ }).first();
  await expect(bell).toBeVisible();
  await context.setOffline(true);
  await bell.click();
  await expect(notHere.first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: '通知', level: 1 })).toBeAttached({ timeout: 30_000 });
});

test('an answer that is lost on the way does not record the observation twice @desk', async ({ page }) => {
  await signInAs(page, 'assessor');
  await page.goto('/observe?q=周思妤 KRM4R0864v2');
  await page.getByRole('link', { name: /周思妤/ }).click();
  const title = unique('回應遺失');
  await nameObservation(page, title);
  await judge(page, '3.1', '合格').click();

  const keys: (string | undefined)[] = [];
  await page.route('**/enrolments/*/evidence', async (route) => {
    if (route.request().method() !== 'POST') {
      await route.continue();
      return;
    }
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) {
      await route.continue();
      return;
    }
    // The server records it; the answer never arrives.
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: '儲存觀察，1 項' }).click();
  await page.waitForURL(/\/enrolments\/[^/]+$/);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(1);
  await page.goto(`${enrolmentPath(page)}?step=outline`);
  await page.getByRole('link', { name: /3\.1/ }).first().click();
  expect(await evidenceTitled(page, title)).toBe(1);
});

test('what is typed is still there after a reload @phone', async ({ page }) => {
  await signInAs(page, 'assessor');
  await page.goto('/observe?q=何映萱 T2');
  await page.getByRole('link', { name: /何映萱/ }).click();
  await judge(page, 'T2.1.1', '合格')
    .or(judge(page, 'P2.1.1', '合格'))
    .first()
    .click();
  await page.getByPlaceholder('看到、聽到什麼').fill('一進門就先確認議程');
  await expect(page.getByText('草稿已存在此裝置')).toBeVisible();
  await expectKept(page, '一進門就先確認議程');
  await page.reload();
  await expect(page.getByPlaceholder('看到、聽到什麼')).toHaveValue('一進門就先確認議程');
  await expect(page.getByRole('button', { name: '儲存觀察，1 項' })).toBeVisible();
});

test('a document is judged beside its indicators, judged again with the earlier judgement kept, and settled where a second assessor finds otherwise @desk', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'assessor');
  await openUnit(page, onPhone(page) ? '張博鈞' : '吳雨潔', 'IIS5R0727');
  const path = enrolmentPath(page);
  if (onPhone(page)) await page.goto(`${path}?step=missing`);
  await page
    .getByRole('button', { name: /^立即判定，/ })
    .first()
    .click();
  await page.waitForURL(/evidence=/);

  const claims = page.locator('[data-claim]');
  const pending = claims.filter({ has: page.getByRole('radiogroup') }).first();
  const code = (await pending.locator('p').first().innerText()).split(/\s/)[0] ?? '';
  await pending.getByRole('radio', { name: '合格' }).click();
  await expect(pending.getByText('有效、真實、時效都認定符合，這件證據才會計入。')).toBeVisible();
  await pending.getByRole('button', { name: '三項都符合' }).click();
  await pending.getByPlaceholder('備註（可留空）').fill('附件齊全');
  const address = page.url();
  await page.getByRole('button', { name: '儲存 1 項判定' }).click();
  // What is said for some seconds is looked for first.
  await expect(page.getByText(/已判定 1 項/)).toBeVisible();
  await expect(page).not.toHaveURL(/evidence=/);
  await expectForgotten(page, '附件齊全');

  await page.goto(address);
  await page.getByRole('button', { name: `改判，${code}` }).click();
  const again = page.locator('[data-claim]').filter({ hasText: '新的判定會取代現有的' });
  await again.getByRole('radio', { name: '尚未' }).click();
  await again.getByPlaceholder('還差什麼，對方會看到').fill('缺第二次變更的紀錄');
  await page.getByRole('button', { name: '儲存 1 項判定' }).click();
  await expect(page).not.toHaveURL(/evidence=/);
  await expectForgotten(page, '缺第二次變更的紀錄');

  await page.goto(address);
  const judged = page.locator('[data-claim]').filter({ hasText: '缺第二次變更的紀錄' });
  await expect(judged.getByText('尚未合格', { exact: true })).toBeVisible();
  await judged.getByText(/^先前的判定 \d 次$/).click();
  await expect(judged.getByText('附件齊全')).toBeVisible();

  await test.step('a second assessor finds otherwise, and the lead settles it with a reason', async () => {
    await joinsTeam(path, 'assessor2');
    const second = await (await browser.newContext()).newPage();
    await signInAs(second, 'assessor2');
    await second.goto(address);
    await second.getByRole('button', { name: `改判，${code}` }).click();
    const other = second.locator('[data-claim]').filter({ hasText: '新的判定會取代現有的' });
    await other.getByRole('radio', { name: '合格' }).click();
    await other.getByRole('button', { name: '三項都符合' }).click();
    await second.getByRole('button', { name: '儲存 1 項判定' }).click();
    await expect(second).not.toHaveURL(/evidence=/);
    await second.context().close();

    await page.goto('/today');
    await expect(page.getByRole('heading', { name: /判定不一致，等你裁定/ })).toBeVisible();
    await page.goto(address);
    const contested = page.locator('[data-claim]').filter({ hasText: '等你裁定' });
    await expect(contested.getByText('裁定之前，這件證據不計入。')).toBeVisible();
    await page.getByRole('button', { name: `裁定，${code}` }).click();
    await contested.getByRole('radio', { name: '尚未' }).click();
    await contested.getByPlaceholder(/^裁定的理由/).fill('第二次變更沒有紀錄，仍要補');
    await page.getByRole('button', { name: '儲存 1 項判定' }).click();
    await expect(page).not.toHaveURL(/evidence=/);
    await expectForgotten(page, '第二次變更沒有紀錄，仍要補');
    await page.goto(address);
    await expect(page.locator('[data-claim]').getByText('第二次變更沒有紀錄，仍要補')).toBeVisible();
    await expect(page.getByText(/裁定之前/)).toHaveCount(0);
  });
});

test('evidence is requested in a sentence that stands ready', async ({ page }) => {
  await signInAs(page, 'assessor');
  await openUnit(page, '李承翔', 'BIM5R0922v2');
  const path = enrolmentPath(page);
  await page.goto(`${path}?step=outline`);
  const code = onPhone(page) ? '4.1' : '4.2';
  await page
    .getByRole('link', { name: new RegExp(code.replace('.', '\\.')) })
    .first()
    .click();
  await page.getByRole('button', { name: '請求上傳', exact: true }).first().click();
  const words = page.getByLabel('給對方的話');
  await expect(words).toHaveValue(new RegExp(`^${code}「.+」還沒有證據`));
  // While an input method composes, its keys are its own: Escape gives up a character, not the sheet.
  await words.press('Control+End');
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'ㄑㄧㄥ', selectionStart: 3, selectionEnd: 3 });
  await words.press('Escape');
  await expect(words).toBeVisible();
  await input.send('Input.insertText', { text: '請' });
  await expect(words).toHaveValue(/請$/);
  await page.getByRole('button', { name: '送出請求' }).click();
  await expect(page.getByText(`已請李承翔為 ${code} 提供證據`)).toBeVisible();
});

test('an outcome is decided with reasoning @desk', async ({ page }) => {
  await signInAs(page, 'assessor');
  // One unit is ready in the demo; «not yet» may be said of any.
  if (onPhone(page)) {
    await openUnit(page, '劉承凱', 'BIM5R0922v2');
    await page.goto(`${enrolmentPath(page)}?step=missing`);
    await page.getByRole('button', { name: '現在就判定尚未達成職能' }).click();
    await page.getByLabel('判定理由').fill('多數指標還沒有證據');
    await page.getByLabel('接下來要做什麼').fill('下個月前上傳測試計畫');
    await page.getByRole('button', { name: '判定尚未達成職能' }).click();
    await expect(page.getByText('劉承凱已判定尚未達成職能')).toBeVisible();
    await expect(page.getByRole('paragraph').filter({ hasText: '下個月前上傳測試計畫' })).toBeVisible();
    return;
  }
  await openUnit(page, '許芷蓉', 'IIS5R0727');
  await expect(page.getByText('可以判定了')).toBeVisible();
  await page.getByRole('radio', { name: /^達成職能/ }).click();
  await page.getByRole('button', { name: '判定達成職能' }).click();
  await expect(page.getByText('寫下為什麼這樣判定')).toBeVisible();
  await page.getByLabel('判定理由').fill('三次觀察與文件都完整');
  await expectKept(page, '三次觀察與文件都完整');
  await page.reload();
  await expect(page.getByLabel('判定理由')).toHaveValue('三次觀察與文件都完整');
  await page.getByRole('button', { name: '判定達成職能' }).click();
  await expect(page.getByText('許芷蓉已判定達成職能，等許雅雯簽核')).toBeVisible();
  await expect(page.getByText('等主管許雅雯簽核')).toBeVisible();
});

test('the keyboard alone goes through a unit @desk', async ({ page }) => {
  await signInAs(page, 'assessor');
  await openUnit(page, '林佳穎', 'IIS5R0727');
  await page.goto(`${enrolmentPath(page)}?step=evidence`);
  await expect(page.getByRole('heading', { level: 2, name: /3\.2/ })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 2, name: /3\.3/ })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { level: 2, name: /3\.4/ })).toBeVisible();
  await expect(page).toHaveURL(/target=/);
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 2, name: /3\.3/ })).toBeVisible();
});

test('knowledge is asked about by itself, from what is missing of it, and then it is covered @desk', async ({
  page,
}) => {
  await signInAs(page, 'assessor');
  await openUnit(page, '蔡宜安', 'IIS5R0727');
  const path = enrolmentPath(page);
  await page.goto(`${path}?step=missing`);
  const missing = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '問一題，K01' }) });
  await expect(missing).toContainText('還沒有直接的證據');
  await missing.getByRole('link', { name: '問一題，K01' }).click();

  await expect(page.getByText('K01', { exact: true }).first()).toBeVisible();
  await page.getByLabel('問題', { exact: true }).fill('變更怎麼管理？');
  await page.getByLabel('受評者怎麼回答').fill('先評估影響，再請相關的人同意。');
  await page.getByRole('radiogroup', { name: '判定第 1 題' }).getByRole('radio', { name: '合格' }).click();
  await page.getByText('K01：所列 4 個細項都有').click();
  await page.getByRole('checkbox', { name: '製備報告' }).uncheck();
  await expect(page.getByText('K01：所列 4 個細項中的 3 個')).toBeVisible();
  await page.getByRole('button', { name: '儲存提問' }).click();

  await page.waitForURL(new RegExp(`${path}\\?target=`));
  const item = page.getByRole('region', { name: /K01/ });
  await expect(item.getByText('已涵蓋')).toBeVisible();
  await expect(item.getByText('評量指引要求提問，所以要直接問')).toBeVisible();
  await expect(item.getByText('所列細項，4 項中 3 項有證據')).toBeVisible();
  await expect(item.getByText('先評估影響，再請相關的人同意。')).toBeVisible();
});

test('a skill says through which indicators it is covered, and leads to them', async ({ page }) => {
  await signInAs(page, 'assessor');
  await openUnit(page, '吳雨潔', 'KRM4R0864v2');
  await page.goto(`${enrolmentPath(page)}?step=outline`);
  const skills = page.getByRole('button', { name: /技能/ });
  await expect(skills).toHaveAttribute('aria-expanded', 'false');
  await skills.click();
  await page.getByRole('link', { name: /S01/ }).click();
  const item = page.getByRole('region', { name: /S01/ });
  await expect(item.getByText('這項技能本身還沒有看到任何表現')).toBeVisible();
  await item.getByText('經由單元的 15 項行為指標達成').click();
  await expectAccessible(page);
  await item.getByRole('link', { name: '2.1', exact: true }).click();
  await expect(page.getByRole('region', { name: /^2\.1/ })).toBeVisible();
});
