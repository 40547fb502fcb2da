import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { enrolled } from './support/enrolled';
import { sit } from './support/people';
import { assignedShort } from './support/short-programme';
import { signInAs } from './support/sign-in';
import { decideAndSign, decideUnit, showUnit } from './support/signed-unit';
import { supervisorAt } from './support/whole';

const team = { assessor: 'assessor2', supervisor: 'supervisor2' };

test('after «not yet» somebody goes on with what they have shown, is signed, and renewed in time @desk', async ({
  page,
  browser,
}, { project }) => {
  const name = project.name === 'phone' ? '葉又寧' : '簡子涵';
  const { candidate, path } = await enrolled({
    ...{ standard: 'IIS5R0727', name, ...team },
  });
  const id = path.split('/').at(-1) ?? '';
  const idOf = (url: string) => /\/enrolments\/([0-9a-f-]{36})/.exec(url)?.[1] ?? '';
  // Its signature is valid for a month, which is when people are told of its end.
  const programme = `月訓${project.name}`;
  await assignedShort({
    ...team,
    name: programme,
    unit: ['IIS5R0727', 'IIS5R0727'],
    candidate: candidate.email,
  });
  await showUnit(id, team.assessor, { once: 2, notYet: 1, attitudes: true });
  await decideUnit(id, team.assessor, '下次先寫計畫，再到現場做一次。');
  await signInAs(page, team.assessor);

  await test.step('the assessor sees what is carried, what to confirm and what is a gap, and decides with one look', async () => {
    await page.goto(`${path}/further-attempt`);
    await expect(page.getByRole('heading', { level: 1, name: '再次評量' })).toBeVisible();
    for (const group of [/^請確認/, /^直接延續/, /^還要完成/])
      await expect(page.getByRole('heading', { level: 2, name: group })).toBeVisible();
    await page
      .getByRole('textbox', { name: '全部待確認項目共用的理由' })
      .fill('當場又做了一次，看得很清楚。');
    await page.getByRole('button', { name: '全部延續' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '開始再次評量' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '開始', exact: true }).click();
    await page.waitForURL((url) => idOf(url.pathname) !== id && idOf(url.pathname) !== '');
    await expect(page.getByText('已開始再次評量')).toBeVisible();
  });

  const second = idOf(page.url());
  await test.step('what was carried stands there, and with the rest it is signed', async () => {
    await expect(page.getByText('現場觀察').first()).toBeVisible();
    await showUnit(second, team.assessor, { attitudes: true });
    await decideAndSign(second, team);
  });

  await test.step('the admin asks for its renewal before it runs out', async () => {
    const admin = await supervisorAt(browser, 'admin');
    await admin.goto('/validities');
    await admin.getByRole('combobox', { name: '學程' }).selectOption(programme);
    await admin.getByRole('button', { name: new RegExp(`^提議展延${name}的`) }).click();
    const dialog = admin.getByRole('dialog');
    await expect(dialog.getByRole('combobox', { name: '主評量人員' })).not.toHaveValue('');
    await expectAccessible(admin);
    await dialog.getByRole('button', { name: '提議展延' }).click();
    await expect(admin.getByText('已提議展延')).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step('the assessor finds it, lets all of it go on, and it is signed on what was carried', async () => {
    await page.goto('/today');
    await page.locator(`a[href="/enrolments/${second}/further-attempt"]`).click();
    await expect(page.getByRole('heading', { level: 1, name: '展延' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^直接延續/ })).toBeVisible();
    await page.getByRole('button', { name: '開始展延' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '開始', exact: true }).click();
    await page.waitForURL((url) => idOf(url.pathname) !== second && idOf(url.pathname) !== '');
    await decideAndSign(idOf(page.url()), team);
    const own = await sit(browser, candidate);
    await own.goto(`/my-units/${idOf(page.url())}`);
    await expect(own.getByText(/已簽核/).first()).toBeVisible();
  });
});
