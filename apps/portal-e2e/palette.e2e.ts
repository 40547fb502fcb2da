import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { signInAs } from './support/sign-in';

test('a candidate is opened through the palette, and stands there as opened lately', async ({ page }) => {
  await signInAs(page, 'assessor');
  await page.goto('/candidates');
  const phone = (page.viewportSize()?.width ?? 0) < 768;
  const open = async () => {
    const button = page.getByRole('button', { name: '搜尋或跳到…' });
    await expect(button).toBeVisible();
    await (phone ? button.click() : page.keyboard.press('ControlOrMeta+k'));
  };
  await open();
  const box = page.getByRole('combobox', { name: '搜尋或跳到' });
  await expect(box).toBeFocused();
  await box.fill('林佳穎');
  const found = page.getByRole('group', { name: '受評者的單元' }).getByRole('option');
  await expect(found.first()).toContainText('林佳穎');
  await expect(page.getByText(/^找到 \d+ 項$/)).toBeAttached();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/enrolments\/[0-9a-f-]{36}$/);
  await expect(box).toHaveCount(0);

  await open();
  await expect(page.getByRole('group', { name: '最近開過' }).getByRole('option')).toContainText('林佳穎');
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
});
