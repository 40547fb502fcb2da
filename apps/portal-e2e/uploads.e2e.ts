import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './support/sign-in';

/** 30 MB that begin as a PDF with one page does; what follows its end is nobody's business and is kept all the same. */
function largePdf(): Buffer {
  const square = '0.1 0.3 0.5 rg 60 60 180 80 re f';
  const head = [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>>endobj',
    `4 0 obj<</Length ${square.length}>>stream\n${square}\nendstream endobj`,
    `5 0 obj<</Length 31457280>>stream\n`,
  ].join('\n');
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  return Buffer.concat([Buffer.from(head), randomBytes(31_457_280), Buffer.from(tail)]);
}

const openForm = async (page: Page): Promise<void> => {
  await page.goto('/my-units');
  await page.getByRole('main').locator('a[href^="/my-units/"]').first().click();
  await page.getByRole('main').getByRole('link', { name: '上傳', exact: true }).click();
  await page.waitForURL(/\/upload\?enrolment=/);
};

test('a file of 30 MB survives a cut, arrives identical, and gets its preview @phone', async ({
  page,
  context,
}, testInfo) => {
  const content = largePdf();
  const [first, again] = ['現場紀錄.pdf', '又一次.pdf'].map((name) => testInfo.outputPath(name));
  for (const path of [first, again]) writeFileSync(path ?? '', content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  // As slow as a phone in a basement, so that there is a middle to be cut in.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const slow = (uploadThroughput: number) =>
    devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await signInAs(page, 'candidate');
  await openForm(page);
  await slow(4_000_000);
  await page.getByLabel('加入檔案').setInputFiles(first ?? '');
  const bar = page.getByRole('progressbar', { name: /現場紀錄\.pdf/ });
  await expect(page.getByText(/^[\d.]+ [kM]B／31 MB$/)).toBeVisible();
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(6_000_000);

  await context.setOffline(true);
  await expect(page.getByText('連線中斷，恢復後會自動接著傳')).toBeVisible();
  await context.setOffline(false);
  await slow(-1);
  await expect(page.getByText(/31 MB，已傳完/)).toBeVisible();

  // Handed in, the file is the one that was on the device, and what it looks like has been drawn.
  const targets = page.getByRole('group', { name: '這能證明什麼？' }).getByRole('checkbox');
  await targets.first().check();
  await page.getByLabel('這是我本人做的，內容屬實。').check();
  const recorded = page.waitForResponse((answer) => /\/evidence\/[0-9a-f-]{36}$/.test(answer.url()));
  await page.getByRole('button', { name: /^送出，交給/ }).click();
  await page.waitForURL(/\/my-evidence\/[0-9a-f-]+/);
  const evidence: unknown = await (await recorded).json();
  expect(JSON.stringify(evidence)).toContain(sha256);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('img[src*="preview=thumb"]').first()).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 45_000 });

  // The same file again is recognised, and used without being sent.
  await openForm(page);
  await page.getByLabel('加入檔案').setInputFiles(again ?? '');
  await expect(page.getByText(/上傳過同一檔案「現場紀錄\.pdf」/)).toBeVisible();
  await page.getByRole('button', { name: '用這個檔案' }).click();
  await expect(page.getByText(/31 MB，已傳完/)).toBeVisible();
});
