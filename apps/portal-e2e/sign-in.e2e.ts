import { expect, test } from '@playwright/test';
import { demoPassword } from './support/demo';
import { mailedLink } from './support/letters';
import { signInAs } from './support/sign-in';

test('a wrong password is answered in words and keeps the address @phone', async ({ page }) => {
  await page.goto('/me');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fme$/);
  await page.getByLabel('電子郵件').fill('author@demo.attest.example');
  await page.getByLabel('密碼', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: '登入', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('電子郵件或密碼不正確');
  await expect(page.getByLabel('密碼', { exact: true })).toBeFocused();

  await page.getByLabel('密碼', { exact: true }).fill(demoPassword());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByText('author@demo.attest.example', { exact: true })).toBeVisible();
});

test('an empty form says what to fill in @desk', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: '登入', exact: true }).click();
  await expect(page.getByText('填上電子郵件')).toBeVisible();
  await expect(page.getByLabel('電子郵件')).toBeFocused();
});

test('over an unsafe connection nothing is begun, and it is said why @phone', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: '這個連線不安全' })).toBeVisible();
  await expect(page.getByText('https://')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

const homes = {
  admin: '/people',
  author: '/standards',
  assessor: '/today',
  supervisor: '/sign-offs',
  verifier: '/audit',
  auditor: '/audit',
  candidate: '/my-units',
};

test('each role lands on its own work @desk', async ({ browser }) => {
  for (const [who, home] of Object.entries(homes)) {
    await test.step(who, async () => {
      const page = await browser.newPage();
      await signInAs(page, who);
      await page.waitForURL((url) => url.pathname.startsWith(home));
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      await page.close();
    });
  }
});

test('the session survives a reload, and signing out ends it in every tab @desk', async ({
  page,
  context,
}) => {
  await signInAs(page, 'author');
  await page.goto('/me');
  await page.reload();
  await expect(page.getByRole('heading', { name: '我', exact: true })).toBeAttached();

  const other = await context.newPage();
  await other.goto('/me');
  await expect(other.getByText('author@demo.attest.example', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '登出這個裝置' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(other).toHaveURL(/\/sign-in$/);

  await page.goto('/me');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('the language changes at once and is remembered @phone', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'EN: switch to English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('an address that leads nowhere says so @desk', async ({ page }) => {
  await signInAs(page, 'author');
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { name: '這裡沒有東西' })).toBeVisible();
  await page.getByRole('link', { name: '回到首頁' }).click();
  await expect(page).toHaveURL(/\/standards/);
});

test('a page of another role is refused as a whole @phone', async ({ page }) => {
  await signInAs(page, 'candidate');
  for (const address of ['/people?add=1', '/imports', '/sign-offs']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: '這一頁不在你的權限內' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
});

test('who is invited sets a password of their own, forgets it, and sets another @phone', async ({
  page,
  browser,
}) => {
  const email = `${crypto.randomUUID().slice(0, 8)}@story.attest.example`;
  const admin = await (await browser.newContext()).newPage();
  await signInAs(admin, 'admin');
  await admin.goto('/people?add=1');
  const sheet = admin.getByRole('dialog', { name: '加入人員' });
  await sheet.getByLabel('電子郵件').fill(email);
  await sheet.getByLabel('姓名').fill('溫佩珊');
  await sheet.getByLabel('受評者', { exact: true }).check();
  await sheet.getByRole('button', { name: '邀請', exact: true }).click();
  await expect(admin.getByText(`邀請信會寄到 ${email}`)).toBeVisible();

  const link = await mailedLink(email, 'invitation');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: /^加入/ })).toBeVisible();
  await page.getByLabel('新密碼', { exact: true }).fill('short');
  await page.getByRole('button', { name: '加入並登入' }).click();
  await expect(page.getByText('至少 12 個字元，且不要包含')).toBeVisible();
  await page.getByLabel('新密碼', { exact: true }).fill('a first secret of their own');
  await page.getByRole('button', { name: '加入並登入' }).click();
  await expect(page).toHaveURL(/\/my-units/);

  await page.context().clearCookies();
  await page.goto(link);
  await page.reload();
  await expect(page.getByRole('heading', { name: '這個連結已經用過' })).toBeVisible();
  await page.getByRole('link', { name: '前往登入' }).click();
  await page.getByRole('link', { name: '忘記密碼？' }).click();
  // The page before has a field of the same name.
  await expect(page.getByRole('heading', { name: '忘記密碼' })).toBeVisible();
  await page.getByLabel('電子郵件').fill(email);
  await page.getByRole('button', { name: '寄出連結' }).click();
  await expect(page.getByText(`如果 ${email} 有 Attest 帳號`)).toBeVisible();
  await expect
    .poll(() => mailedLink(email, 'reset-password').catch(() => null), { timeout: 15_000 })
    .not.toBeNull();
  await page.goto(await mailedLink(email, 'reset-password'));
  await page.getByLabel('新密碼', { exact: true }).fill('a second secret of their own');
  await page.getByRole('button', { name: '設定並登入' }).click();
  await expect(page).toHaveURL(/\/my-units/);
});
