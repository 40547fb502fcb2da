import type { Page } from '@playwright/test';
import { demoPassword } from './demo';

/** Signs a demo account in through the page, as a person does. `who` is the part before the @; Chinese unless told. */
export async function signInAs(page: Page, who: string, organisation = 'demo'): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(`${who}@${organisation}.attest.example`);
  await page.locator('input[name=password]').fill(demoPassword());
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Language and scheme as the person would have left them; before the first page is opened. */
export async function prefer(
  page: Page,
  { locale, scheme }: { locale: 'zh-TW' | 'en'; scheme: 'light' | 'dark' },
): Promise<void> {
  await page.addInitScript(
    ([language, theme]) => {
      localStorage.setItem('attest.locale', language ?? '');
      localStorage.setItem('attest.theme', theme ?? '');
    },
    [locale, scheme],
  );
}
