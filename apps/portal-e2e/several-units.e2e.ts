import { expect, test } from '@playwright/test';
import { enrolled } from './support/enrolled';
import { signInAs } from './support/sign-in';

test('one observation covers targets in three units, and the timeline shows where it counts', async ({
  page,
}) => {
  const { path } = await enrolled({
    ...{ standard: 'INM3513-005', unit: 'T9', also: ['T8', 'T10'] },
    ...{ name: '曾雅慧', assessor: 'assessor2', supervisor: 'supervisor2' },
  });
  await signInAs(page, 'assessor2');

  await test.step('it is recorded once, with what it shows in the other units', async () => {
    await page.goto(`${path}/observe`);
    await page
      .getByRole('radiogroup', { name: /^判定 P9\.3\.1 / })
      .getByRole('radio', { name: '合格' })
      .click();
    const also = page.locator('details', { hasText: '也可用於' });
    await also.locator('summary').click();
    await expect(also.getByText(/都提到：.*利害關係人/).first()).toBeVisible();
    await also
      .getByRole('radiogroup', { name: '判定 T10 P10.2.1' })
      .getByRole('radio', { name: '合格' })
      .click();
    await also.getByRole('checkbox', { name: /^T8 K55 / }).check();
    await page.getByRole('button', { name: /^儲存觀察/ }).click();
    await page.waitForURL(/\/enrolments\/[^/]+$/);
  });

  await test.step('the timeline says so unit by unit, and a suggestion is taken in two taps', async () => {
    await page.getByRole('link', { name: '證據時間軸' }).first().click();
    await page.waitForURL(/\/people\/[^/]+\/timeline$/);
    const piece = page.getByRole('listitem').filter({ hasText: 'P9.3.1' }).first();
    await expect(piece).toContainText('T10');
    await expect(piece).toContainText('P10.2.1');
    await expect(piece).toContainText('K55');
    await expect(piece).toContainText('1 項待判定');
    const adopt = piece.getByRole('button', { name: /^採用 T10 / }).first();
    const code = /T10 (\S+)$/.exec((await adopt.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    await adopt.click();
    await expect(page.getByText(`已用於 T10 ${code}，等候判定。`)).toBeVisible();
    await expect(piece.getByRole('button', { name: `採用 T10 ${code}` })).toBeHidden();
    await expect(piece).toContainText(code);
  });
});
