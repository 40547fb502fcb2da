import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { openUnit } from './support/assessment';
import { signInAs } from './support/sign-in';

/** Somebody who has never been here, on a phone. */
const stranger = async (browser: Browser, link: string) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(link);
  return page;
};

const onPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;

/** The indicator in the outline of the unit. */
async function outlineOf(page: Page, path: string, code: string) {
  await page.goto(`${path}?step=outline`);
  const link = page.getByRole('link', { name: new RegExp(`${code.replace('.', '\\.')} `) }).first();
  await expect(link).toBeVisible();
  return link;
}

test('somebody without an account answers through a link, and the assessor confirms who it was and judges @desk', async ({
  page: assessor,
  browser,
}) => {
  test.slow();
  await signInAs(assessor, 'assessor');
  const path = await openUnit(assessor, '林佳穎', '保持企業客戶間良好的商務關係');
  // Each kind of device has an element of its own, so that neither finds it covered by the other.
  const code = onPhone(assessor) ? '3.1' : '2.1';
  const question = onPhone(assessor) ? 2 : 1;

  // Seen once: the rules ask for a second piece by another method.
  await assessor.goto(`${path}/observe`);
  await assessor
    .getByRole('radiogroup', { name: new RegExp(`^判定 ${code.replace('.', '\\.')} `) })
    .getByRole('radio', { name: '合格' })
    .click();
  await assessor.getByRole('button', { name: /^儲存觀察/ }).click();
  await assessor.waitForURL(/\/enrolments\/[^/]+$/);
  await expect(await outlineOf(assessor, path, code)).toHaveAccessibleName(/部分/);

  const name = `王大明 ${crypto.randomUUID().slice(0, 4)}`;

  await assessor.goto(`${path}/third-parties?invite=new`);
  const sheet = assessor.getByRole('dialog');
  await sheet.getByLabel('姓名').fill(name);
  await sheet.getByLabel('與受評者的關係').selectOption({ label: '客戶' });
  const boxes = await sheet.getByRole('checkbox').all();
  for (const [index, box] of boxes.entries()) if (index !== question) await box.uncheck();
  await sheet.getByRole('button', { name: '預覽' }).click();
  await expect(sheet.getByRole('heading', { name: '談談 林佳穎 的工作表現' })).toBeVisible();
  await sheet.getByRole('button', { name: '產生連結' }).click();
  const link = (await sheet.getByLabel('邀請連結', { exact: true }).textContent()) ?? '';
  expect(link).toMatch(/\/third-party#[\w-]{43}$/);
  await sheet.getByRole('button', { name: '完成' }).click();

  const phone = await stranger(browser, link);
  await expect(phone.getByRole('heading', { level: 1, name: '談談 林佳穎 的工作表現' })).toBeVisible();
  await expectAccessible(phone);
  await expect(phone.getByRole('navigation')).toHaveCount(0);
  await phone.getByText('一向做得到').click();
  await phone.getByLabel('舉一個你看到的例子').fill('三月的會議前一天就先來電確認議程。');
  await phone.getByLabel('職稱').fill('採購課長');
  // What is filled in survives a reload.
  await expect(phone.getByText('已存在這個裝置')).toBeVisible();
  await phone.waitForTimeout(600);
  await phone.reload();
  await expect(phone.getByLabel('職稱')).toHaveValue('採購課長');
  await phone.getByRole('button', { name: '送出回答' }).click();
  await expect(phone.getByText('請勾選後再送出')).toBeVisible();
  await phone.getByLabel(/^從什麼時候/).fill('2024 年起，每月開會');
  await phone.getByText('沒有', { exact: true }).click();
  await phone.getByRole('checkbox').check();
  await phone.getByRole('button', { name: '送出回答' }).click();
  await expect(phone.getByRole('heading', { name: '收到了，謝謝' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: '收到了，謝謝' })).toBeVisible();

  await assessor.goto(`${path}/third-parties`);
  const row = assessor.getByRole('listitem', { name });
  await expect(row.getByText('身分未確認')).toBeVisible();
  await expectAccessible(assessor);
  await row.getByRole('link', { name: '看回答' }).click();
  const notice = assessor.getByRole('region', { name: '第三方的身分' });
  await expect(notice.getByText('還沒有確認這位第三方的身分')).toBeVisible();
  await notice.getByRole('button', { name: '確認身分' }).click();
  const confirm = assessor.getByRole('dialog');
  await confirm.getByText('用自己查到的號碼打過去').click();
  await confirm.getByLabel('備註').fill('回撥公司總機');
  await confirm.getByRole('button', { name: '記錄確認' }).click();
  await expect(notice.getByText('電話確認身分')).toBeVisible();

  await expect(assessor.getByText('三月的會議前一天就先來電確認議程。')).toBeVisible();
  for (const control of await assessor.getByRole('radiogroup', { name: /^判定/ }).all())
    await control.getByRole('radio', { name: '合格' }).click();
  for (const all of await assessor.getByRole('button', { name: '三項都符合' }).all()) await all.click();
  await assessor.getByRole('button', { name: /^儲存 \d+ 項判定/ }).click();
  await expect(assessor).toHaveURL((url) => !url.searchParams.has('evidence'));
  await expect(await outlineOf(assessor, path, code)).toHaveAccessibleName(/已涵蓋/);
});
