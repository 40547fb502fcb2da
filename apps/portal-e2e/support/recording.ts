import { expect, type Locator, type Page } from '@playwright/test';

/** The methods that the chooser says the unit's own guide names, as they are called on the page. */
export async function namedByGuide(assessor: Page, unitPath: string): Promise<string[]> {
  await assessor.goto(`${unitPath}/record`);
  const choices = assessor.getByRole('main').getByRole('listitem');
  await expect(choices).toHaveCount(9);
  const named = choices.filter({ hasText: '本單元指引所列' });
  const words = await named.getByRole('link').allInnerTexts();
  return words.map((text) => text.split('\n')[0] ?? '');
}

/** Opens the form of a method the way an assessor does: by choosing it. */
export async function chooseMethod(assessor: Page, unitPath: string, method: string): Promise<void> {
  await assessor.goto(`${unitPath}/record`);
  await assessor.getByRole('link', { name: new RegExp(`^${method}`) }).click();
  await expect(assessor.getByRole('button', { name: /^儲存/ })).toBeVisible();
}

/** Targets as one picks them: whole elements by their titles, single ones by their codes. */
export interface Picked {
  readonly elements?: readonly string[];
  readonly codes?: readonly string[];
}

export async function pickTargets(field: Locator, { elements = [], codes = [] }: Picked): Promise<void> {
  const page = field.page();
  await field.click();
  for (const element of elements)
    await page.getByRole('option', { name: new RegExp(`^選取全部 .*${element}`) }).click();
  for (const code of codes)
    await page.getByRole('option', { name: new RegExp(`^${code.replaceAll('.', '\\.')}(?!\\d)`) }).click();
  await page.keyboard.press('Escape');
}

/** The words on a question that was asked, expected and answered. */
export async function fillQuestion(
  page: Page,
  number: number,
  words: { question: string; expected: string; answer: string; targets: Picked },
): Promise<void> {
  const entry = page.getByRole('group', { name: `第 ${number} 題`, exact: true });
  await entry.getByLabel('問題', { exact: true }).fill(words.question);
  await entry.getByLabel('期望的回答').fill(words.expected);
  await pickTargets(entry.getByLabel('這一題要證明什麼'), words.targets);
  await entry.getByLabel(/^受評者怎麼回答|^作答內容/).fill(words.answer);
  await entry
    .getByRole('radiogroup', { name: `判定第 ${number} 題` })
    .getByRole('radio', { name: '合格' })
    .click();
}

/** Presses «satisfactory» on every control in view whose name fits, and answers how many there were. */
export async function allSatisfactory(page: Page | Locator, name: RegExp = /^判定/): Promise<number> {
  const controls = page.getByRole('radiogroup', { name });
  await expect(controls.first()).toBeVisible();
  const found = await controls.all();
  for (const control of found) await control.getByRole('radio', { name: '合格' }).click();
  return found.length;
}

/** Says of evidence that nobody witnessed that it is valid, authentic and current. */
export async function sayItCounts(page: Page): Promise<void> {
  for (const mark of ['有效', '真實', '時效'])
    await page.getByRole('group', { name: mark }).getByText('是', { exact: true }).click();
}

/** Judges here and now everything the evidence is said to prove. */
export async function judgeNow(page: Page): Promise<void> {
  await page.getByText('現在判定', { exact: true }).click();
  await allSatisfactory(page);
  await sayItCounts(page);
}

/** Saves by two quick presses, which record one piece, and waits until the record has it. */
export async function save(page: Page, unitPath: string): Promise<void> {
  await page.getByRole('button', { name: /^儲存/ }).dblclick();
  await expect(page).toHaveURL(new RegExp(`${unitPath}(\\?|$)`));
}

/** Judges every claim of a piece that waits, opened from the unit, with all three marks. */
export async function judgeHandedIn(assessor: Page, unitPath: string): Promise<void> {
  await assessor.goto(`${unitPath}?step=missing`);
  await assessor
    .getByRole('button', { name: /^立即判定，/ })
    .first()
    .click();
  await assessor.waitForURL(/evidence=/);
  await judgeClaims(assessor);
}

/** The same, where the piece is open already. */
export async function judgeClaims(assessor: Page): Promise<void> {
  await allSatisfactory(assessor);
  for (const all of await assessor.getByRole('button', { name: '三項都符合' }).all()) await all.click();
  await assessor.getByRole('button', { name: /^儲存 \d+ 項判定/ }).click();
  await expect(assessor).toHaveURL((url) => !url.searchParams.has('evidence'));
}

/** What the assessor sees in the end: every indicator covered, and that the unit can be decided. */
export async function expectCovered(assessor: Page, unitPath: string, targets: number): Promise<void> {
  await assessor.goto(`${unitPath}?step=outline`);
  const outline = assessor.getByRole('navigation', { name: '行為指標' });
  await expect(outline.getByRole('link')).toHaveCount(targets);
  await expect(outline.getByRole('link', { name: /已涵蓋/ })).toHaveCount(targets);
  await assessor.goto(`${unitPath}?step=missing`);
  await expect(assessor.getByText('可以判定了').first()).toBeVisible();
  await expect(assessor.getByLabel(/^達成職能/)).toBeVisible();
}
