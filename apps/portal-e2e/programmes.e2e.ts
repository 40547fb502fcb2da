import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { signInAs } from './support/sign-in';

async function putInUse(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: `啟用第 ${number} 版` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '啟用', exact: true }).click();
  await expect(page.getByText(`使用中：第 ${number} 版`)).toBeVisible();
}

/** Into the section of this number, found by their codes. */
async function addUnits(page: Page, section: number, q: string, codes: readonly string[]): Promise<void> {
  await page
    .getByRole('group', { name: `第 ${section} 部分` })
    .getByRole('button', { name: '加入單元' })
    .click();
  const sheet = page.getByRole('dialog', { name: '加入單元' });
  await sheet.getByRole('searchbox').fill(q);
  for (const code of codes) {
    await sheet.getByRole('button', { name: `加入 ${code}`, exact: true }).click();
    await expect(sheet.getByRole('button', { name: `已加入 ${code}`, exact: true })).toBeDisabled();
  }
  await sheet.getByRole('button', { name: '關閉' }).click();
  await expect(sheet).toBeHidden();
}

test('a programme is made of a whole standard in one step, and one of core and elective units of two @desk', async ({
  page,
}) => {
  await signInAs(page, 'author');
  await page.goto('/programmes');
  await page.getByRole('button', { name: '從標準建立' }).first().click();
  const sheet = page.getByRole('dialog', { name: '從標準建立學程' });
  await sheet.getByRole('searchbox').fill('INM3513-005');
  await sheet.getByRole('button', { name: '建立學程：INM3513-005', exact: true }).click();
  await page.waitForURL(/\/programmes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: '系統整合工程人員' })).toBeVisible();
  await expect(page.getByText('全部 10 個')).toBeVisible();
  await expect(page.getByText('整個學程評一次')).toBeVisible();
  await putInUse(page, 1);
  await expectAccessible(page);

  await page.goto('/programmes/new');
  await page.getByRole('textbox', { name: '名稱', exact: true }).fill('門市與機房人員');
  await page.getByRole('textbox', { name: /整個學程的效期/ }).fill('24');
  await addUnits(page, 1, 'KRM4R0864v2', ['KRM4R0864v2']);
  await page.getByRole('button', { name: '新增部分' }).click();
  await expect(page.getByText('有一個部分還沒有單元。')).toBeVisible();
  await addUnits(page, 2, 'INM3513-005', ['INM3513-005 T1', 'INM3513-005 T2', 'INM3513-005 T3']);
  const elective = page.getByRole('group', { name: '第 2 部分' });
  await elective.getByRole('combobox', { name: '要達成的單元' }).selectOption('3 選 2');
  await elective.getByRole('button', { name: 'T2 的期限與先修單元' }).click();
  await elective.getByRole('checkbox', { name: /^T1 / }).check();
  await elective.getByRole('checkbox', { name: /^T3 / }).check();
  await expect(page.getByText(/先修單元要是核心單元/)).toBeVisible();
  await elective.getByRole('checkbox', { name: /^T3 / }).uncheck();
  await expectAccessible(page);
  await page.getByRole('button', { name: '存成第 1 版' }).click();
  await page.waitForURL(/\/programmes\/[0-9a-f-]{36}$/);
  await expect(page.getByText('3 選 2')).toBeVisible();
  await expect(page.getByText('先修 T1')).toBeVisible();
  await putInUse(page, 1);

  // The next version says what it changes before it is saved, and before it is put in use.
  await page.getByRole('link', { name: '編輯', exact: true }).click();
  await page.getByRole('textbox', { name: /整個學程的效期/ }).fill('36');
  const summary = page.getByRole('complementary', { name: '這個學程' });
  await expect(summary.locator('del')).toHaveText('24 個月');
  await expect(summary.locator('ins')).toHaveText('36 個月');
  await page.getByRole('button', { name: '存成第 2 版' }).click();
  const draft = page.getByRole('region', { name: '第 2 版還沒有啟用' });
  await expect(draft.locator('ins')).toHaveText('36 個月');
  await putInUse(page, 2);
  await page.getByRole('tab', { name: '版本紀錄' }).click();
  await page.getByRole('button', { name: '和第 1 版相比' }).click();
  await expect(page.locator('ins')).toHaveText('36 個月');
});
