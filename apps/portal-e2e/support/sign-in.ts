import { expect, type Page } from '@playwright/test';
import { demoPassword } from './demo';

/**
 * A demo account, signed in and at its first page. `who` is the part before the @. The session is the browser's own,
 * with its cookie; typing name and password is what the tests of signing in do.
 */
export async function signInAs(page: Page, who: string, organisation = 'demo'): Promise<void> {
  const email = `${who}@${organisation}.attest.example`;
  const answer = await page.request.post('/api/v1/auth/sign-in', {
    data: { email, password: demoPassword() },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await page.goto('/');
  await page.waitForURL((url) => url.pathname !== '/');
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
