import { expect, type Browser, type Page } from '@playwright/test';
import { accept, mailedLink } from './letters';
import type { Login } from './organisation';

/** Somebody at a browser of their own, signed in. The page closes with the test. */
export async function sit(browser: Browser, { email, password }: Login): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('電子郵件').fill(email);
  await page.getByLabel('密碼', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登入', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

/** An admin invites somebody, who follows the letter, sets a password of their own and comes in. */
export async function addPerson(admin: Page, name: string, email: string, role: string): Promise<Login> {
  await admin.goto('/people');
  await admin.getByRole('button', { name: '加入人員' }).click();
  const sheet = admin.getByRole('dialog', { name: '加入人員' });
  await sheet.getByLabel('電子郵件').fill(email);
  await sheet.getByLabel('姓名').fill(name);
  await sheet.getByLabel(role, { exact: true }).check();
  await sheet.getByRole('button', { name: '邀請', exact: true }).click();
  await expect(admin.getByText(`邀請信會寄到 ${email}`)).toBeVisible();
  const password = `${crypto.randomUUID()} of their own`;
  await accept(await mailedLink(email, 'invitation'), password);
  return { email, password };
}
