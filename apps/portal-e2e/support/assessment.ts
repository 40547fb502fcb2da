import { expect, type Locator, type Page } from '@playwright/test';
import { attitudesSatisfactory } from './recording';

/** A PDF that is what its name says. */
export const pdfFile = (name: string, title: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n` +
      `4 0 obj<</Length ${33 + title.length}>>stream\nBT /F1 18 Tf 20 120 Td (${title}) Tj ET\nendstream endobj\n` +
      `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  ),
});

/** An admin enrols one candidate on a unit that the words find. */
export async function enrol(
  admin: Page,
  given: { unit: string; title: string; candidate: string; assessor: string; supervisor: string },
): Promise<void> {
  await admin.goto('/enrolments?enrol=1');
  const sheet = admin.getByRole('dialog', { name: '登錄受評者' });
  await sheet.getByRole('textbox', { name: '職能單元' }).fill(given.unit);
  await sheet.getByRole('button', { name: given.title }).first().click();
  await sheet.getByLabel(given.candidate, { exact: true }).check();
  await choosePerson(admin, sheet, '主評量人員', given.assessor);
  await choosePerson(admin, sheet, '主管', given.supervisor);
  await sheet.getByRole('button', { name: '登錄', exact: true }).click();
  await expect(admin.getByText('已登錄 1 人')).toBeVisible();
}

async function choosePerson(page: Page, sheet: Locator, label: string, name: string): Promise<void> {
  await sheet.getByLabel(label, { exact: true }).fill(name);
  await page.getByRole('option', { name }).click();
}

/** A candidate hands in one file for every indicator and every critical evidence item of a unit. */
export async function uploadForEverything(candidate: Page, unit: string, assessor: string): Promise<void> {
  await candidate.goto('/my-units');
  await candidate.getByRole('link', { name: unit }).click();
  await candidate.getByRole('main').getByRole('link', { name: '上傳', exact: true }).click();
  await candidate.waitForURL(/\/upload\?enrolment=/);
  await candidate
    .getByLabel('加入檔案')
    // Each time another file: the same one twice is recognised.
    .setInputFiles(pdfFile('提案與協商紀錄.pdf', `Proposal ${crypto.randomUUID()}`));
  await expect(candidate.getByText(/已傳完/)).toBeVisible();
  const targets = candidate.getByRole('group', { name: '這能證明什麼？' }).getByRole('checkbox');
  // From the last to the first: what is chosen may bring a choice of its parts below it.
  for (const target of (await targets.all()).reverse()) await target.check();
  await candidate.getByLabel('說明一下情況').fill('三月的提案，含兩次協商的紀錄。');
  await candidate.getByLabel('這是我本人做的，內容屬實。').check();
  await candidate.getByRole('button', { name: `送出，交給${assessor}` }).click();
  await expect(candidate).toHaveURL(/\/my-evidence\//);
  await expect(candidate.getByRole('heading', { name: '提案與協商紀錄', exact: true })).toBeVisible();
}

/** Opens the unit of a candidate and answers its address. */
export async function openUnit(assessor: Page, candidate: string, unit: string): Promise<string> {
  await assessor.goto(`/candidates?q=${encodeURIComponent(candidate)}`);
  await assessor.getByRole('link', { name: unit }).first().click();
  await assessor.waitForURL(/\/enrolments\//);
  return new URL(assessor.url()).pathname;
}

/** One observation in which everything was seen and satisfactory. */
export async function observeEverything(assessor: Page, unitPath: string): Promise<void> {
  await assessor.goto(`${unitPath}/observe`);
  const controls = assessor.getByRole('radiogroup', { name: /^判定/ });
  await expect(controls.first()).toBeVisible();
  for (const control of await controls.all()) await control.getByRole('radio', { name: '合格' }).click();
  await attitudesSatisfactory(assessor);
  await assessor.getByRole('button', { name: /^儲存觀察/ }).click();
  await expect(assessor).toHaveURL(new RegExp(`${unitPath}(\\?|$)`));
}

/** Judges every claim of the piece that waits, with all three marks. */
export async function reviewEverything(
  assessor: Page,
  unitPath: string,
  evidenceTitle: string,
): Promise<void> {
  await assessor.goto('/today');
  await assessor.getByRole('link', { name: evidenceTitle }).first().click();
  await assessor.waitForURL((url) => url.pathname === unitPath && url.searchParams.has('evidence'));
  const controls = assessor.getByRole('radiogroup', { name: /^判定/ });
  await expect(controls.first()).toBeVisible();
  for (const control of await controls.all()) {
    await control.getByRole('radio', { name: '合格' }).click();
  }
  for (const all of await assessor.getByRole('button', { name: '三項都符合' }).all()) await all.click();
  await assessor.getByRole('button', { name: /^儲存 \d+ 項判定/ }).click();
  await expect(assessor).toHaveURL((url) => !url.searchParams.has('evidence'));
}

/** One oral question about one indicator. */
export async function askOne(assessor: Page, unitPath: string, indicator: string): Promise<void> {
  await assessor.goto(`${unitPath}/ask`);
  await assessor.getByLabel('問題', { exact: true }).fill('客戶只給你五分鐘，你會先說哪三件事？');
  await assessor.getByLabel('期望的回答').fill('需求、方案、費用與時程');
  await assessor.getByLabel('這一題要證明什麼').fill(indicator);
  await assessor.getByRole('option', { name: new RegExp(`^${indicator.replaceAll('.', '\\.')}`) }).click();
  await assessor.keyboard.press('Escape');
  await assessor.getByLabel('受評者怎麼回答').fill('先說怎麼解決斷線，再說月費，時程放最後。');
  await assessor
    .getByRole('radiogroup', { name: '判定第 1 題' })
    .getByRole('radio', { name: '合格' })
    .click();
  await assessor.getByRole('button', { name: /^儲存提問/ }).click();
  await expect(assessor).toHaveURL(new RegExp(`${unitPath}(\\?|$)`));
}

/** Coverage allows it, so the unit is decided. */
export async function decideCompetent(assessor: Page, unitPath: string): Promise<void> {
  await assessor.goto(unitPath);
  await showDecision(assessor);
  await assessor.getByLabel(/^達成職能/).check();
  await assessor.getByLabel('判定理由').fill('現場與文件一致，協商的變更有完整紀錄。');
  await assessor.getByRole('button', { name: '判定達成職能' }).click();
  await expect(assessor.getByText(/已判定達成職能，等/).first()).toBeVisible();
}

/** The panel stands beside the work on a desk, behind a button on smaller screens, and is a step of its own on a phone. */
async function showDecision(page: Page): Promise<void> {
  const reasoning = page.getByLabel('判定理由');
  const opener = page.getByText(/^(判定結果|可以判定了)$/).first();
  await expect(reasoning.or(opener).first()).toBeVisible();
  if (!(await reasoning.isVisible())) await opener.click();
  await expect(reasoning).toBeVisible();
}

/** Looks at the whole case, then signs with the password. */
export async function sign(supervisor: Page, candidate: string, password: string): Promise<void> {
  await openCase(supervisor, candidate);
  await seeWholeCase(supervisor);
  await openSignPanel(supervisor);
  await supervisor.getByLabel('再輸入一次密碼').fill(password);
  await supervisor.getByRole('button', { name: '確認並簽核' }).click();
  await expect(supervisor.getByText(`已簽核${candidate}的單元`)).toBeVisible();
}

export async function openCase(supervisor: Page, candidate: string): Promise<void> {
  await supervisor.goto('/sign-offs');
  await supervisor.getByRole('link', { name: candidate }).first().click();
  await expect(supervisor.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(supervisor.locator('tr[data-row]').first()).toBeVisible();
}

export async function seeWholeCase(supervisor: Page): Promise<void> {
  for (const row of await supervisor.locator('tr[data-row]').all()) await row.scrollIntoViewIfNeeded();
}

export async function openSignPanel(supervisor: Page): Promise<void> {
  const opener = supervisor.getByRole('button', { name: '前往簽核' });
  if (await opener.isVisible()) await opener.click();
}
