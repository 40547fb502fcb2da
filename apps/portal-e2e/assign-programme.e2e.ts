import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { wholeStandard } from './support/on-programme';
import { addPerson } from './support/people';
import { signInAs } from './support/sign-in';

test('a programme is assigned to a list: one is new, one has a signed unit and one that goes on', async ({
  page,
}, { project }) => {
  await signInAs(page, 'admin');
  const newcomer = await addPerson(
    page,
    `新人${project.name}`,
    `${crypto.randomUUID().slice(0, 8)}@story.attest.example`,
    '受評者',
  );
  const experienced = project.name === 'phone' ? 'candidate14' : 'candidate13';
  // Those of the demo are on its own programme of this standard already.
  await page.goto(await wholeStandard('INM3513-005'));
  await page.getByRole('link', { name: '指派' }).click();
  await page.waitForURL(/\/assign$/);
  await expect(page.getByText('還沒有選人')).toBeVisible();

  await page
    .getByRole('textbox', { name: '名單（CSV）' })
    .fill(
      `電子郵件，期限\n${newcomer.email}，\n${experienced}@demo.attest.example，\nnobody@demo.attest.example，`,
    );
  await expect(page.getByText('第 4 行第 1 欄：找不到「nobody@demo.attest.example」。')).toBeVisible();
  const summary = page.getByRole('region', { name: '摘要' });
  await expect(summary).toContainText(
    project.name === 'phone'
      ? '2 人：新增 10 個單元，接續 10，計入 0。1 筆不能指派。'
      : '2 人：新增 10 個單元，接續 9，計入 1。1 筆不能指派。',
  );
  await page.getByRole('combobox').last().selectOption('已確認');
  await expectAccessible(page);

  await page.getByRole('button', { name: '指派 2 人' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '已指派 2 人' })).toBeVisible();
  await expect(page.getByText('新增 10 個單元')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: '再指派其他人' }).click();
  await page.getByRole('textbox', { name: '名單（CSV）' }).fill(newcomer.email);
  await expect(page.getByRole('link', { name: '已經在這個學程' })).toBeVisible();
  await expect(page.getByRole('button', { name: '指派 0 人' })).toBeDisabled();
});
