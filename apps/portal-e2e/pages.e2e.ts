import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { prefer, signInAs } from './support/sign-in';

/** The pages a role reaches from its own navigation, and one of each kind behind a list. */
const pages: Readonly<Record<string, readonly string[]>> = {
  assessor: ['/today', '/candidates', 'unit', 'unit/observe', 'unit/ask', 'review', '/observe', '/overview'],
  candidate: ['/my-units', 'my-unit', '/my-evidence', 'my-piece', 'upload'],
  supervisor: ['case', '/overview'],
  verifier: ['/audit'],
  auditor: ['/audit', '/audit?view=events', '/standards'],
};

/** How a person gets to a page that has no address of its own in the navigation. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  unit: (page) => follow(page, '/candidates', 'a[href^="/enrolments/"]'),
  'unit/observe': async (page) => {
    await follow(page, '/candidates', 'a[href^="/enrolments/"]');
    await page.goto(`${new URL(page.url()).pathname}/observe`);
  },
  'unit/ask': async (page) => {
    await follow(page, '/candidates', 'a[href^="/enrolments/"]');
    await page.goto(`${new URL(page.url()).pathname}/ask`);
  },
  review: (page) => follow(page, '/today', 'a[data-row]'),
  'my-unit': (page) => follow(page, '/my-units', 'a[href^="/my-units/"]'),
  'my-piece': (page) => follow(page, '/my-evidence', 'a[href^="/my-evidence/"]'),
  upload: (page) => follow(page, '/my-units', 'a[href^="/upload?enrolment"]'),
  case: (page) => follow(page, '/sign-offs', 'a[href^="/sign-offs/"]'),
  import: (page) => follow(page, '/imports', 'a[href^="/imports/"]'),
};

async function follow(page: Page, from: string, link: string): Promise<void> {
  await page.goto(from);
  await page.locator(`main ${link}`).first().click();
  await page.waitForURL((url) => url.pathname !== from);
}

// Each language once, each scheme once: a word cannot be too pale in one language only.
for (const { locale, scheme } of [
  { locale: 'zh-TW', scheme: 'light' },
  { locale: 'en', scheme: 'dark' },
] as const) {
  for (const [who, list] of Object.entries(pages)) {
    test(`${who}: every page is accessible and fits, ${locale}, ${scheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      await prefer(page, { locale, scheme });
      await signInAs(page, who);
      for (const place of list) {
        await test.step(place, async () => {
          const way = ways[place];
          await (way === undefined ? page.goto(place) : way(page));
          await expect(page.getByRole('heading').first()).toBeAttached();
          // What is read has arrived; a request that stays open is no reason to wait for ever.
          await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
          await expectAccessible(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, 'the page is no wider than the screen').toBeLessThanOrEqual(0);
        });
      }
      expect(broken).toEqual([]);
    });
  }
}
