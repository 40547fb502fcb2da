import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In place of axe's source, which the builder would have each page read twice more: what is there answers as well. */
const KEPT = { axeSource: ';' } as const;

/** Whether axe was laid into the page, and each of its frames, since it was loaded. */
async function isThere(page: Page): Promise<boolean> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'axe' in window)));
  return frames.every(Boolean);
}

/** What axe finds against WCAG 2.2 AA and good practice, in a form that a failing test can be read from. */
export async function expectAccessible(page: Page): Promise<void> {
  // Only what is wrong is described, and in the page itself: a list of fifty rows is looked at in a quarter of
  // the time. Axe's newer way opens a second page to gather what frames of other origins say; there are none.
  const { violations } = await new AxeBuilder({ page, ...((await isThere(page)) ? KEPT : {}) })
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: rules } })
    .setLegacyMode(true)
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(' ')),
  }));
  expect(found).toEqual([]);
}
