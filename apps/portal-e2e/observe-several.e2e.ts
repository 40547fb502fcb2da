import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { enrolled, withdrawn } from './support/enrolled';
import { expectAccessible } from './support/accessibility';
import { signInAs } from './support/sign-in';

const unit = {
  standard: 'INM3513-005',
  unit: 'T10',
  assessor: 'assessor2',
  supervisor: 'supervisor2',
};

const judge = (page: Page, code: string, verdict: '合格' | '尚未') =>
  page
    .getByRole('radiogroup', { name: new RegExp(`^判定 ${code.replaceAll('.', '\\.')} `) })
    .getByRole('radio', { name: verdict })
    .click();

/** What the record says of one indicator, to whoever opens the unit. */
async function expectState(page: Page, path: string, code: string, state: RegExp): Promise<void> {
  await page.goto(`${path}?step=outline`);
  await expect(
    page
      .getByRole('navigation', { name: '行為指標' })
      .getByRole('link', { name: new RegExp(`${code} .*`, 's') }),
  ).toHaveAccessibleName(state);
}

test(
  'three people observed at once: each has a result of their own, and what fails for one fails for no other',
  { tag: '@phone' },
  async ({ page }) => {
    test.slow();
    const [first, second, third] = await Promise.all(
      ['方思齊', '鍾沛文', '簡士傑'].map((name) => enrolled({ ...unit, name })),
    );
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('Nobody enrolled.');
    await signInAs(page, 'assessor2');
    await page.goto(`${first.path}/observe`);

    await test.step('those who are on the same unit join', async () => {
      await page.getByRole('button', { name: '加人' }).click();
      const sheet = page.getByRole('dialog', { name: '同時觀察誰' });
      for (const { candidate } of [second, third]) await sheet.getByLabel(candidate.name).check();
      await expectAccessible(page);
      await sheet.getByRole('button', { name: '觀察這 3 人' }).click();
      await expect(page.getByRole('heading', { name: '觀察 3 人' })).toBeVisible();
    });

    const show = (who: string) => page.getByText(new RegExp(`^${who} \\d+$`)).click();
    await test.step('each is judged for what they did, and nobody is forgotten', async () => {
      await judge(page, 'P10.1.1', '合格');
      await show(second.candidate.name);
      await judge(page, 'P10.1.1', '尚未');
      // Saving leads to the one who was not judged yet.
      await page.getByRole('button', { name: '儲存 3 人的觀察' }).click();
      await expect(page).toHaveURL(new RegExp(third.path.replace('/enrolments/', 'who=')));
      await judge(page, 'P10.1.2', '合格');
    });

    await test.step('one enrolment ends meanwhile: its observation is refused, the others are on record', async () => {
      await withdrawn(third, '轉到其他單元');
      await page.getByRole('button', { name: '儲存 3 人的觀察' }).click();
      await expect(page.getByRole('heading', { name: '有 1 人的觀察沒有送成' })).toBeVisible();
      const result = (who: string) => page.getByRole('listitem').filter({ hasText: who });
      await expect(result(first.candidate.name)).toContainText('已記錄');
      await expect(result(second.candidate.name)).toContainText('已記錄');
      await expect(result(third.candidate.name)).not.toContainText('已記錄');
      await expect(result(third.candidate.name).getByRole('link', { name: '修改' })).toBeVisible();
      await expectAccessible(page);
      await result(third.candidate.name).getByRole('link', { name: '修改' }).click();
      await expect(page.getByRole('heading', { name: '這個單元不能再記錄觀察' })).toBeVisible();
    });

    await test.step('what was written of that one is read, saved as text and deleted where it is kept', async () => {
      await page.getByRole('link', { name: '讀你寫的內容' }).click();
      await expect(page.getByText('沒有送成：')).toBeVisible();
      const judgement = page.getByRole('definition').filter({ hasText: '合格' });
      await expect(judgement).toHaveText('合格');
      await expect(page.getByRole('term').filter({ hasText: 'P10.1.2' })).toBeVisible();
      await expectAccessible(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '另存成文字檔' }).click(),
      ]);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain(third.candidate.name);
      expect(text).toMatch(/^P10\.1\.2 .+：合格$/m);
      await page.getByRole('button', { name: '從此裝置刪除' }).click();
      await page
        .getByRole('dialog', { name: '從此裝置刪除' })
        .getByRole('button', { name: '從此裝置刪除' })
        .click();
      await expect(page.getByText('這個裝置上沒有還沒送出的內容')).toBeVisible();
      await expect(page.getByRole('group', { name: '保存在此裝置' })).toBeFocused();
    });

    await expectState(page, first.path, 'P10.1.1', /部分涵蓋/);
    await expectState(page, first.path, 'P10.1.2', /尚無證據|沒有證據|還沒有/);
    await expectState(page, second.path, 'P10.1.1', /尚未/);
  },
);
