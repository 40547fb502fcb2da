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

/** Opens the attitudes below the work, where the standard lists some, and says satisfactory of all of them. */
export async function attitudesSatisfactory(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: /^判定/ }).first()).toBeVisible();
  const fold = page.getByRole('button', { name: '態度', exact: true }).or(page.getByText(/^態度 \d+$/));
  if ((await fold.count()) === 0) return;
  await fold.click();
  await page.getByRole('button', { name: /^態度：這 \d+ 項全部合格$/ }).click();
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

/** What a standard asks beside indicators and critical evidence, as pages call it and in their order. */
const laterKinds = ['產出', '知識', '技能', '態度'] as const;
type LaterKind = (typeof laterKinds)[number];

const outlineOf = (assessor: Page) => assessor.getByRole('navigation', { name: '行為指標' });

/** Unfolds each later kind of a list, and answers which there are. */
async function unfold(list: Locator): Promise<LaterKind[]> {
  const found: LaterKind[] = [];
  for (const kind of laterKinds) {
    const line = list.getByRole('button', { name: new RegExp(`^${kind}`) });
    if ((await line.count()) === 0) continue;
    found.push(kind);
    if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  }
  return found;
}

/**
 * What the rest of the standard asks, assessed as one would: the candidate's products are looked at, knowledge is asked
 * about and conduct is seen. Skills show in the work.
 */
export async function assessTheRest(assessor: Page, unitPath: string): Promise<void> {
  await assessor.goto(`${unitPath}?step=outline`);
  await expect(outlineOf(assessor).getByRole('link').first()).toBeVisible();
  const kinds = await unfold(outlineOf(assessor));
  const missing = new Set<LaterKind>();
  for (const kind of kinds) {
    const section = outlineOf(assessor)
      .locator('section')
      .filter({ has: assessor.getByRole('button', { name: new RegExp(`^${kind}`) }) });
    if (
      (await section.getByRole('link').count()) >
      (await section.getByRole('link', { name: /已涵蓋/ }).count())
    )
      missing.add(kind);
  }
  if (missing.has('產出')) {
    await chooseMethod(assessor, unitPath, '文件檢視');
    const document = assessor.getByRole('group', { name: '文件 1', exact: true });
    await document.getByLabel('文件名稱').fill('工作產出彙整');
    await document.getByLabel('種類').selectOption({ label: '工作紀錄' });
    await document.getByText('正本', { exact: true }).click();
    await pickKind(document.getByLabel('證明哪些項目'), '產出');
    await assessor.getByLabel('看過正本').check();
    await judgeNow(assessor);
    await save(assessor, unitPath);
  }
  if (missing.has('知識')) {
    await chooseMethod(assessor, unitPath, '口頭提問');
    const entry = assessor.getByRole('group', { name: '第 1 題', exact: true });
    await entry.getByLabel('問題', { exact: true }).fill('請用自己的話說明，並各舉一個工作上的例子。');
    await entry.getByLabel('期望的回答').fill('說得出原則，例子來自自己的工作');
    await pickKind(entry.getByLabel('這一題要證明什麼'), '知識');
    await entry.getByLabel('受評者怎麼回答').fill('先講原則，再用上個月的案件說明怎麼判斷。');
    await entry.getByRole('radiogroup', { name: '判定第 1 題' }).getByRole('radio', { name: '合格' }).click();
    await save(assessor, unitPath);
  }
  if (missing.has('態度')) {
    await assessor.goto(`${unitPath}/observe`);
    await assessor.getByLabel('名稱').fill('現場觀察：工作態度');
    const section = assessor
      .locator('section')
      .filter({ has: assessor.getByRole('button', { name: /^態度/ }) });
    await unfold(section);
    await allSatisfactory(section);
    await assessor.getByRole('button', { name: /^儲存觀察/ }).click();
    await expect(assessor).toHaveURL(new RegExp(`${unitPath}(\\?|$)`));
  }
}

/** All of a kind: at once where there are several, or the only one. */
async function pickKind(field: Locator, kind: LaterKind): Promise<void> {
  const page = field.page();
  await field.click();
  const whole = page.getByRole('option', { name: new RegExp(`^選取全部 .*${kind}`) });
  const letter = { 產出: 'O', 知識: 'K', 技能: 'S', 態度: 'A' }[kind];
  const single = page.getByRole('option', { name: new RegExp(`^${letter}\\d`) });
  await whole.or(single.first()).first().click();
  await page.keyboard.press('Escape');
}

/** What the assessor sees in the end: everything covered, and that the unit can be decided. */
export async function expectCovered(assessor: Page, unitPath: string, targets: number): Promise<void> {
  await assessor.goto(`${unitPath}?step=outline`);
  const links = outlineOf(assessor).getByRole('link');
  await expect(links.first()).toBeVisible();
  await unfold(outlineOf(assessor));
  const all = await links.count();
  // Indicators and critical evidence, and whatever else the standard lists.
  expect(all).toBeGreaterThanOrEqual(targets);
  await expect(outlineOf(assessor).getByRole('link', { name: /已涵蓋/ })).toHaveCount(all);
  await assessor.goto(`${unitPath}?step=missing`);
  await expect(assessor.getByText('可以判定了').first()).toBeVisible();
  await expect(assessor.getByLabel(/^達成職能/)).toBeVisible();
}
