import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { openUnit } from './support/assessment';
import { expectKept } from './support/drafts';
import { allSatisfactory, judgeClaims } from './support/recording';
import { signInAs } from './support/sign-in';
import { confirmIdentity, invite, stranger } from './support/third-party';

/** The indicator in the outline of the unit. */
async function outlineOf(page: Page, path: string, code: string) {
  await page.goto(`${path}?step=outline`);
  const link = page.getByRole('link', { name: new RegExp(`${code.replace('.', '\\.')} `) }).first();
  await expect(link).toBeVisible();
  return link;
}

// The assessor at a phone is told in `methods-phone.e2e.ts`; here they sit at a desk, and who answers has a phone.
test(
  'somebody without an account answers through a link, and the assessor confirms who it was and judges',
  { tag: '@desk' },
  async ({ page: assessor, browser }) => {
    test.slow();
    await signInAs(assessor, 'assessor');
    const path = await openUnit(assessor, '林佳穎', '保持企業客戶間良好的商務關係');

    // Seen once: the rules ask for a second piece by another method.
    await assessor.goto(`${path}/observe`);
    await allSatisfactory(assessor, /^判定 2\.1 /);
    await assessor.getByRole('button', { name: /^儲存觀察/ }).click();
    await assessor.waitForURL(/\/enrolments\/[^/]+$/);
    await expect(await outlineOf(assessor, path, '2.1')).toHaveAccessibleName(/部分/);

    const name = `王大明 ${crypto.randomUUID().slice(0, 4)}`;
    const link = await invite(assessor, path, '林佳穎', {
      name,
      relationship: '客戶',
      purpose: '客戶回饋',
      questions: [1],
    });

    const phone = await stranger(browser, link);
    await expect(phone.getByRole('heading', { level: 1, name: '談談林佳穎的工作表現' })).toBeVisible();
    await expectAccessible(phone);
    await expect(phone.getByRole('navigation')).toHaveCount(0);
    await phone.getByText('一向做得到').click();
    await phone.getByLabel('舉一個你看到的例子').fill('三月的會議前一天就先來電確認議程。');
    await phone.getByLabel('職稱').fill('採購課長');
    // What is filled in survives a reload.
    await expect(phone.getByText('已存在這個裝置')).toBeVisible();
    await expectKept(phone, '採購課長');
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
    await expect(assessor.getByRole('listitem', { name }).getByText('身分未確認')).toBeVisible();
    await expectAccessible(assessor);
    await confirmIdentity(assessor, path, name, '用自己查到的號碼打過去');
    await expect(assessor.getByText('電話確認身分')).toBeVisible();
    await expect(assessor.getByText('三月的會議前一天就先來電確認議程。')).toBeVisible();
    await judgeClaims(assessor);
    await expect(await outlineOf(assessor, path, '2.1')).toHaveAccessibleName(/已涵蓋/);
  },
);
