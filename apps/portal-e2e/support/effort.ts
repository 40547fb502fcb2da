import type { Page } from '@playwright/test';

/** How often somebody pressed anything on these pages, and how long it has taken them since. */
export async function effortOf(...pages: readonly Page[]): Promise<() => string> {
  let presses = 0;
  const begun = Date.now();
  for (const page of pages) {
    await page.exposeFunction('pressed', () => {
      presses += 1;
    });
    const listen = () => {
      document.addEventListener(
        'pointerdown',
        () => {
          (window as unknown as { pressed: () => void }).pressed();
        },
        true,
      );
    };
    await page.addInitScript(listen);
    await page.evaluate(listen);
  }
  return () => `${presses} presses, ${Math.round((Date.now() - begun) / 1000)} s`;
}
