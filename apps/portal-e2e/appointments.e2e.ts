import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { effortOf } from './support/effort';
import { enrolled } from './support/enrolled';
import { sit } from './support/people';
import { signInAs } from './support/sign-in';

const unit = { standard: 'INM3513-005', unit: 'T10', assessor: 'assessor2', supervisor: 'supervisor2' };

/** Today in Taipei, as it is typed. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei' }).format(new Date());

test('a time is suggested, moved and accepted, and the observation is recorded from it @desk', async ({
  browser,
  page,
}) => {
  test.slow();
  const { candidate, path } = await enrolled({ ...unit, name: '溫可欣' });
  await signInAs(page, 'assessor2');
  const theirs = await sit(browser, candidate);
  await theirs.setViewportSize({ width: 390, height: 844 });
  const effort = await effortOf(page, theirs);

  await test.step('the assessor suggests a day, a time and a place', async () => {
    await page.goto(`${path}/appointments`);
    await page.getByRole('button', { name: '約時間' }).click();
    const sheet = page.getByRole('dialog', { name: '約時間' });
    await sheet.getByRole('group', { name: '哪一天' }).getByRole('radio').nth(2).check();
    await sheet.getByRole('radio', { name: /^14:00/ }).check();
    await sheet.getByLabel('地點').fill('鴻昇精密會議室 B');
    await expectAccessible(page);
    await sheet.getByRole('button', { name: /^送出 .+等溫可欣回覆$/ }).click();
    await expect(page.getByRole('heading', { name: '約定的觀察' })).toBeVisible();
    await expect(page.getByText('你提議的時間，等溫可欣回覆')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the candidate, at a phone, would rather do it today, and says why', async () => {
    await theirs.goto('/my-units');
    const waiting = theirs.getByRole('region', { name: '約定等你回覆' });
    await waiting.getByRole('button', { name: '提另一個時間' }).click();
    const sheet = theirs.getByRole('dialog', { name: '提另一個時間' });
    await sheet.getByText('其他日期').first().click();
    await sheet.getByRole('textbox', { name: '其他日期' }).fill(today());
    await sheet.getByRole('textbox', { name: '其他日期' }).press('Tab');
    await sheet.getByRole('radio', { name: '其他' }).check();
    await sheet.getByRole('textbox', { name: '其他', exact: true }).fill('23:55');
    await sheet.getByRole('textbox', { name: '其他', exact: true }).press('Tab');
    await sheet.getByLabel('要說明的話').fill('客戶今天就到。');
    await sheet.getByRole('button', { name: /^送出 .+23:55，等蔡承恩回覆$/ }).click();
    await expect(sheet).toBeHidden();
  });

  await test.step('the assessor accepts it on Today', async () => {
    await page.goto('/today');
    const asked = page.getByRole('article').filter({ hasText: '客戶今天就到。' });
    await expect(asked).toBeVisible();
    await expectAccessible(page);
    await asked.getByRole('button', { name: '接受' }).click();
    await expect(asked).toBeHidden();
  });

  await test.step('and begins from there, with the place filled in', async () => {
    const booked = page.getByRole('region', { name: '約好的' });
    const row = booked.getByRole('listitem').filter({ hasText: '溫可欣' });
    await row.getByRole('link', { name: '開始' }).click();
    await expect(page).toHaveURL(/observe\?appointment=/);
    await page
      .getByRole('radiogroup', { name: /^判定 P10\.1\.1 / })
      .getByRole('radio', { name: '合格' })
      .click();
    await page.getByRole('button', { name: /^儲存/ }).click();
    await expect(page).toHaveURL(new RegExp(`${path}(\\?|$)`));
  });

  await test.step('which settles the appointment for both', async () => {
    await page.goto(`${path}/appointments`);
    await page.getByRole('region', { name: '約定的時間' }).getByRole('link').first().click();
    await expect(page.getByText('溫可欣已記錄')).toBeVisible();
    await theirs.goto('/my-units');
    await expect(theirs.getByRole('region', { name: '約好的' })).toBeHidden();
  });
  process.stdout.write(`  proposed, moved, accepted, recorded: ${effort()}\n`);
});
