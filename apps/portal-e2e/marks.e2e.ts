import { test as base, expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expectAccessible } from './support/accessibility';
import { signInAs } from './support/sign-in';

/** A microphone that plays a tone, and a browser that is asked and says yes. */
const test = base.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] });
    },
    { scope: 'worker' },
  ],
});

/** Somebody whose unit no other story touches; each width has its own. */
const people = {
  desktop: { candidate: 'candidate6', name: '黃柏宇', unit: 'IIS5R0727', title: '與客戶進行業務互動' },
  phone: { candidate: 'candidate11', name: '曾雅慧', unit: 'BIM5R0922v2', title: '優化客戶聯繫系統功能' },
};

const onPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;
const whoIn = (page: Page) => (onPhone(page) ? people.phone : people.desktop);

/** Two lines of words that a reader can select. */
const report = {
  name: '變更紀錄.pdf',
  mimeType: 'application/pdf',
  buffer: pdf(['First meeting with the customer', 'Impact of the change was confirmed before release']),
};

function pdf(lines: readonly string[]): Buffer {
  const text = lines.map((line, index) => `1 0 0 1 40 ${700 - index * 40} Tm (${line}) Tj`).join(' ');
  const content = `BT /F1 18 Tf ${text} ET`;
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n` +
      `2 0 obj<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n` +
      `4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n` +
      `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n` +
      `6 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n` +
      `7 0 obj<</Length 0>>stream\n\nendstream endobj\n` +
      `trailer<</Root 1 0 R>>\n%%EOF\n`,
  );
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const officeFile = (main: string, type: string, parts: Readonly<Record<string, string>>): Buffer => {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${ooxml}.${type}.main+xml"/></Types>`;
  const all = Object.entries({ '[Content_Types].xml': types, ...parts });
  return Buffer.from(zipSync(Object.fromEntries(all.map(([name, part]) => [name, strToU8(part)]))));
};

const wordFile = {
  name: '變更紀錄.docx',
  mimeType: `${ooxml}.wordprocessingml.document`,
  buffer: officeFile('word/document.xml', 'wordprocessingml.document', {
    'word/document.xml':
      '<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>變更紀錄</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>變更前先和客戶確認影響。</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>再送審。</w:t></w:r></w:p></w:body></w:document>',
  }),
};

const workbook = {
  name: '對照表.xlsx',
  mimeType: `${ooxml}.spreadsheetml.sheet`,
  buffer: officeFile('xl/workbook.xml', 'spreadsheetml.sheet', {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="實績" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>客戶</v></c><c r="B1" t="str"><v>實績</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>鴻昇</v></c><c r="B2" t="str"><v>99.21%</v></c></row></sheetData></worksheet>',
  }),
};

const photo = {
  name: '白板.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p5zfqQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Opens the form of the unit and fills in all but its files. */
async function openUpload(page: Page, title: string): Promise<void> {
  await page.goto('/my-units');
  await page
    .getByRole('link', { name: whoIn(page).title })
    .first()
    .click();
  await page.getByRole('main').getByRole('link', { name: '上傳', exact: true }).click();
  await page.waitForURL(/\/upload\?enrolment=/);
  const targets = page.getByRole('group', { name: '這能證明什麼？' }).getByRole('checkbox');
  await targets.nth(0).check();
  await targets.nth(1).check();
  await page.getByLabel('名稱').fill(title);
  await page.getByLabel('這是我本人做的，內容屬實。').check();
}

async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^送出，交給/ }).click();
  await page.waitForURL(/\/my-evidence\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Selects words as a finger or a mouse would leave them selected. */
async function select(page: Page, words: string): Promise<void> {
  const line = page.locator('[data-words] span').filter({ hasText: words }).first();
  await line.scrollIntoViewIfNeeded();
  await expect(line).toBeVisible();
  await line.evaluate((element) => {
    window.getSelection()?.selectAllChildren(element);
  });
}

async function tie(page: Page, targets: readonly number[], note: string): Promise<void> {
  await page.getByRole('button', { name: /^標記到/ }).click();
  const sheet = page.getByRole('dialog', { name: '這裡證明什麼' });
  for (const index of targets) await sheet.getByRole('checkbox').nth(index).check();
  await sheet.getByRole('textbox', { name: '說明' }).fill(note);
  await sheet.getByRole('button', { name: '儲存標記' }).click();
  await expect(page.getByText('已標記', { exact: true })).toBeVisible();
}

test('a passage and a region are marked, tied to indicators, and open there again @desk', async ({
  page,
  browser,
}) => {
  const { candidate, name, unit } = whoIn(page);
  const title = `變更 ${crypto.randomUUID().slice(0, 6)}`;
  await signInAs(page, candidate);
  await openUpload(page, title);
  await page.getByLabel('加入檔案').setInputFiles([report, photo]);
  await expect(page.getByText(/已傳完/)).toHaveCount(2);
  const evidenceId = await send(page);

  const context = await browser.newContext({ viewport: page.viewportSize(), locale: 'zh-TW' });
  const assessor = await context.newPage();
  await signInAs(assessor, 'assessor');
  await assessor.goto(`/candidates?q=${encodeURIComponent(`${name} ${unit}`)}&state=all&view=queue`);
  await assessor
    .getByRole('link', { name: new RegExp(unit) })
    .first()
    .click();
  await assessor.waitForURL(/\/enrolments\/[^/?]+/);
  const path = new URL(assessor.url()).pathname;
  await assessor.goto(`${path}?evidence=${evidenceId}`);

  // The words stand on the second page; the mark brings it into sight later.
  await assessor.getByRole('button', { name: '下一頁' }).click();
  await select(assessor, 'Impact of the change');
  await tie(assessor, [0], '變更前已確認影響');
  await expect(assessor).toHaveURL(/mark=/);

  await assessor
    .getByRole('button', { name: /白板\.png/ })
    .first()
    .click();
  await assessor.getByRole('button', { name: '圈選區域' }).click();
  const region = assessor.getByRole('group', { name: /^區域：/ });
  await expect(region).toBeFocused();
  await assessor.keyboard.press('ArrowRight');
  await expect(region).toHaveAccessibleName(/左 36%/);
  await assessor.keyboard.press('Enter');
  const sheet = assessor.getByRole('dialog', { name: '這裡證明什麼' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('checkbox').nth(0).check();
  await sheet.getByRole('checkbox').nth(1).check();
  await sheet.getByRole('button', { name: '儲存標記' }).click();
  await expect(assessor.getByRole('button', { name: /^標記 2：圖中區域/ })).toBeVisible();
  await expectAccessible(assessor);

  const first = await assessor.locator('[data-claim]').first().getAttribute('data-claim');
  await assessor.goto(`${path}?target=${first ?? ''}&step=evidence`);
  await assessor
    .getByRole('article')
    .filter({ hasText: title })
    .getByRole('button', { name: /^開啟標記 第 2 頁「Impact/ })
    .click();
  await expect(assessor).toHaveURL(/evidence=.*mark=/);
  const opened = assessor.getByRole('button', { name: /^標記 1：第 2 頁/, pressed: true });
  await expect(opened).toBeInViewport();
  await expect(assessor.getByText('變更前已確認影響').first()).toBeVisible();
  // The address alone opens there too.
  await assessor.reload();
  await expect(opened).toBeInViewport();
  await context.close();
});

test('a Word file is read where it is judged: a sentence and a cell are marked, and the verdict follows', async ({
  page,
  browser,
}) => {
  const { candidate, name, unit } = whoIn(page);
  await signInAs(page, candidate);
  await openUpload(page, `紀錄 ${crypto.randomUUID().slice(0, 6)}`);
  await page.getByLabel('加入檔案').setInputFiles([wordFile, workbook]);
  await expect(page.getByText(/已傳完/)).toHaveCount(2);
  const evidenceId = await send(page);

  const context = await browser.newContext({ viewport: page.viewportSize(), locale: 'zh-TW' });
  const assessor = await context.newPage();
  await signInAs(assessor, 'assessor');
  await assessor.goto(`/candidates?q=${encodeURIComponent(`${name} ${unit}`)}&state=all&view=queue`);
  await assessor
    .getByRole('link', { name: new RegExp(unit) })
    .first()
    .click();
  await assessor.waitForURL(/\/enrolments\/[^/?]+/);
  const path = new URL(assessor.url()).pathname;
  await assessor.goto(`${path}?evidence=${evidenceId}`);

  // It is read by a job after it has arrived.
  const sentence = assessor.getByText('變更前先和客戶確認影響。');
  await expect(sentence).toBeVisible({ timeout: 45_000 });
  await sentence.evaluate((element) => {
    window.getSelection()?.selectAllChildren(element);
  });
  await tie(assessor, [0], '有先確認');
  const tag = assessor.getByRole('button', { name: /^標記 1：「變更前先和客戶/ });
  await expect(tag).toBeVisible();
  await expectAccessible(assessor);

  await assessor
    .getByRole('button', { name: /對照表\.xlsx/ })
    .first()
    .click();
  await assessor.getByRole('gridcell', { name: '99.21%' }).click();
  await tie(assessor, [0], '實績在這裡');
  await expect(assessor.getByRole('button', { name: /^標記 2：B2/ })).toBeVisible();
  await expectAccessible(assessor);

  await assessor
    .getByRole('button', { name: /變更紀錄\.docx/ })
    .first()
    .click();
  await expect(tag).toBeInViewport();
  const pending = assessor
    .locator('[data-claim]')
    .filter({ has: assessor.getByRole('radiogroup') })
    .first();
  await pending.getByRole('radio', { name: '合格' }).click();
  await pending.getByRole('button', { name: '三項都符合' }).click();
  await assessor.getByRole('button', { name: '儲存 1 項判定' }).click();
  await expect(assessor.getByText(/已判定 1 項/)).toBeVisible();
  await context.close();
});

test('a voice is recorded on the phone, listened to and handed in @phone', async ({ page, context }) => {
  const { candidate } = whoIn(page);
  await context.grantPermissions(['microphone']);
  await signInAs(page, candidate);
  await openUpload(page, `口述 ${crypto.randomUUID().slice(0, 6)}`);
  await page.getByRole('button', { name: '錄音', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText(/^0:0[3-9]$/);
  await page.getByRole('button', { name: '暫停' }).click();
  // Closing the page is what a crash looks like; what was recorded is still there.
  await page.reload();
  await expect(page.getByText(/的錄音沒有送出/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '丟棄' }).click();
  await expect(page.getByText(/的錄音沒有送出/)).toHaveCount(0);

  await page.getByRole('button', { name: '錄音', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText(/^0:0[2-9]$/);
  await page.getByRole('button', { name: '錄好了' }).click();
  await expect(page.getByRole('group', { name: '聽聽看' })).toBeVisible();
  await page.getByRole('button', { name: '使用這段錄音' }).click();
  await expect(page.getByText(/已傳完/)).toHaveCount(1);
  const targets = page.getByRole('group', { name: '這能證明什麼？' }).getByRole('checkbox');
  await targets.nth(0).check();
  await page.getByLabel('這是我本人做的，內容屬實。').check();
  await send(page);
  await page.getByRole('link', { name: '在檔案中標出位置' }).click();
  await page.getByRole('button', { name: '播放', exact: true }).click();
  await expect(page.getByText(/^0:0[1-9]／0:0\d$/)).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: /^標記到/ })).toBeVisible();
});
