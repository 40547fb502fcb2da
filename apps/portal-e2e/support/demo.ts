/**
 * The password of every demo account, new for each run.
 * @throws when a test is run without global-setup.mjs
 */
export function demoPassword(): string {
  const password = process.env['ATTEST_E2E_PASSWORD'];
  if (password === undefined) throw new Error('Run the stories with apps/portal-e2e/playwright.config.ts.');
  return password;
}
