import { expect, type Browser, type Page } from '@playwright/test';

interface Invited {
  readonly name: string;
  readonly relationship: string;
  /** As which method the answer counts. */
  readonly purpose?: string;
  /** Places of the questions that are asked, from 0; all when left out. */
  readonly questions?: readonly number[];
}

/** Invites somebody without an account, previews what they will see, and answers the link that is shown this once. */
export async function invite(
  assessor: Page,
  unitPath: string,
  candidate: string,
  { name, relationship, purpose, questions }: Invited,
): Promise<string> {
  await assessor.goto(`${unitPath}/third-parties?invite=new`);
  const sheet = assessor.getByRole('dialog');
  await sheet.getByLabel('姓名').fill(name);
  await sheet.getByLabel('與受評者的關係').selectOption({ label: relationship });
  if (purpose !== undefined) await expect(sheet.getByLabel(purpose, { exact: true })).toBeChecked();
  const boxes = await sheet.getByRole('checkbox').all();
  for (const [index, box] of boxes.entries())
    if (questions !== undefined && !questions.includes(index)) await box.uncheck();
  await sheet.getByRole('button', { name: '預覽' }).click();
  await expect(sheet.getByRole('heading', { name: `談談${candidate}的工作表現` })).toBeVisible();
  await sheet.getByRole('button', { name: '產生連結' }).click();
  const link = (await sheet.getByLabel('邀請連結', { exact: true }).textContent()) ?? '';
  expect(link).toMatch(/\/third-party#[\w-]{43}$/);
  await sheet.getByRole('button', { name: '完成' }).click();
  return link;
}

/** Somebody who has never been here opens a link on a phone. */
export async function stranger(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(link);
  return page;
}

/** Answers every question alike and says who answers. */
export async function answerAsStranger(
  phone: Page,
  given: { readonly position: string; readonly example: string; readonly since: string },
): Promise<void> {
  const questions = phone.getByRole('group').filter({ has: phone.getByText('一向做得到') });
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) await question.getByText('一向做得到').click();
  await phone.getByLabel('舉一個你看到的例子').first().fill(given.example);
  await phone.getByLabel('職稱').fill(given.position);
  await phone.getByLabel(/^從什麼時候/).fill(given.since);
  await phone.getByText('沒有', { exact: true }).click();
  await phone.getByRole('checkbox').check();
  await phone.getByRole('button', { name: '送出回答' }).click();
  await expect(phone.getByRole('heading', { name: '收到了，謝謝' })).toBeVisible();
}

/** Opens the answer of an invitation and records how it was made sure who gave it. */
export async function confirmIdentity(
  assessor: Page,
  unitPath: string,
  name: string,
  how: string,
): Promise<void> {
  await assessor.goto(`${unitPath}/third-parties`);
  const row = assessor.getByRole('listitem', { name });
  await expect(row.getByText('身分未確認')).toBeVisible();
  await row.getByRole('link', { name: '看回答' }).click();
  const notice = assessor.getByRole('region', { name: '第三方的身分' });
  await notice.getByRole('button', { name: '確認身分' }).click();
  const confirm = assessor.getByRole('dialog');
  await confirm.getByText(how).click();
  await confirm.getByLabel('備註').fill('回撥公司總機');
  await confirm.getByRole('button', { name: '記錄確認' }).click();
  await expect(notice.getByText(/確認身分/).first()).toBeVisible();
}
