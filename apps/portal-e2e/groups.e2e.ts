import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { memberId, signedIn, textOf } from './support/as-demo';
import { enrolled } from './support/enrolled';
import { programmeInUse } from './support/whole';
import { signInAs } from './support/sign-in';

test('a group is made and put on a programme, and whoever leads it sees how far they are, and no others @desk', async ({
  page,
}) => {
  const { candidate } = await enrolled({
    ...{ standard: 'INM3513-005', unit: 'T1', name: '馮若瑜' },
    ...{ assessor: 'assessor2', supervisor: 'supervisor2' },
  });
  const group = '冬季班';

  await test.step('the admin makes it, with dates, a leader and a member', async () => {
    await signInAs(page, 'admin');
    await page.goto('/groups');
    await page.getByRole('button', { name: '新增班級' }).click();
    const sheet = page.getByRole('dialog', { name: '新增班級' });
    await sheet.getByRole('textbox', { name: '名稱' }).fill(group);
    await sheet.getByRole('textbox', { name: '開始日' }).fill('2026/12/01');
    await sheet.getByRole('textbox', { name: '結束日' }).fill('2027/03/31');
    await sheet.getByRole('combobox', { name: '帶班人員' }).fill('蘇怡君');
    await page.getByRole('option', { name: /蘇怡君/ }).click();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: '新增班級' }).click();
    await page.waitForURL(/\/groups\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: '加入受評者' }).first().click();
    const adding = page.getByRole('dialog', { name: '加入受評者' });
    await adding.getByRole('textbox', { name: '貼上名單' }).fill(candidate.email);
    await adding.getByRole('button', { name: '加入名單上的人' }).click();
    await expect(page.getByRole('cell', { name: candidate.name })).toBeVisible();
  });

  const address = new URL(page.url()).pathname;
  const groupId = address.split('/').at(-1) ?? '';
  await test.step('a programme is assigned to it', async () => {
    const admin = await signedIn('admin');
    const units = (['T1', 'T2'] as const).map((code) => ['INM3513-005', code] as const);
    const { programmeId, version } = await programmeInUse(admin, { name: '冬季學程', core: units });
    await admin('POST', `/programmes/${programmeId}/assignments`, {
      ...{ versionId: textOf(version, 'id'), groupId },
      assessorIds: [await memberId(admin, 'assessor2')],
      supervisorIds: [await memberId(admin, 'supervisor2')],
    });
  });

  await test.step('its leader sees this group and no other, how far its member is, and downloads that', async () => {
    await signInAs(page, 'author');
    await page.goto('/groups');
    await expect(page.getByRole('link', { name: new RegExp(group) })).toBeVisible();
    await expect(page.getByText('2026 系統整合班')).toHaveCount(0);
    await page.getByRole('link', { name: new RegExp(group) }).click();
    await page.waitForURL(`**${address}`);
    await expect(page.getByText(candidate.name).first()).toBeVisible();
    await expect(page.getByText('2 個單元中 0 個已簽核')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: '下載／列印' }).click();
    const report = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '試算表（XLSX）' }).click();
    expect((await report).suggestedFilename()).toMatch(/\.xlsx$/);

    await page.goto(`/overview?group=${groupId}`);
    await expect(page.getByText(candidate.name).first()).toBeVisible();
    await expect(page.getByText('曾雅慧')).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('who leads none is told so, and finds nothing under its address', async () => {
    await signInAs(page, 'supervisor2');
    await page.goto('/groups');
    await expect(page.getByText('你沒有帶班')).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: '這裡沒有東西' })).toBeVisible();
    await signInAs(page, 'candidate');
    await page.goto('/groups');
    await expect(page.getByRole('heading', { level: 1, name: '這一頁不在你的權限內' })).toBeVisible();
  });
});
