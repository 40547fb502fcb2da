import { expect, test, type Page } from '@playwright/test';
import { demoPassword } from './support/demo';
import { sit } from './support/people';

const person = (who: string) => ({ email: `${who}@demo.attest.example`, password: demoPassword() });

/** Seen, and not yet right. @returns the address of the unit */
async function observeNotYet(assessor: Page, code: string, remark: string): Promise<string> {
  await assessor.goto('/observe?q=林佳穎 KRM4R0864v2');
  await assessor.getByRole('link', { name: /林佳穎/ }).click();
  const control = assessor.getByRole('radiogroup', {
    name: new RegExp(`^判定 ${code.replace('.', '\\.')} `),
  });
  await control.getByRole('radio', { name: '尚未' }).click();
  await assessor.getByRole('button', { name: '寫下還差什麼' }).click();
  await assessor.getByLabel(`${code} 的備註`).fill(remark);
  await assessor.getByRole('button', { name: '儲存觀察，1 項' }).click();
  await assessor.waitForURL(/\/enrolments\/[^/]+$/);
  return new URL(assessor.url()).pathname;
}

test('what an assessor says reaches the candidate at once, and a dispute is answered @phone', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const own = crypto.randomUUID().slice(0, 8);
  const candidate = await sit(browser, person('candidate'));
  await expect(candidate.getByRole('link', { name: /^通知/ })).toBeVisible();
  const assessor = await sit(browser, person('assessor'));

  const unitPath = await observeNotYet(assessor, '1.4', `沒有先確認需求 ${own}`);
  await test.step('the candidate hears of it without touching the page', async () => {
    const news = candidate.getByRole('status', { name: '通知' }).getByText('陳冠宇記錄了你的表現：1.4');
    await expect(news).toBeVisible();
    await candidate.getByRole('button', { name: '開啟' }).click();
    await candidate.waitForURL(/\/my-units\/[^/]+\?target=/);
    await expect(candidate.getByRole('link', { name: /^通知，\d+ 則未讀/ })).toBeVisible();
  });
  const target = new URL(candidate.url()).searchParams.get('target') ?? '';

  await test.step('feedback appears on the page that is open', async () => {
    await assessor.goto(`${unitPath}?target=${target}&step=evidence`);
    await assessor.getByRole('button', { name: '寫意見' }).click();
    await assessor.getByLabel('給受評者的意見').fill(`下次先問客戶 ${own}`);
    await assessor.getByRole('button', { name: '送出意見' }).click();
    await expect(candidate.getByText(`下次先問客戶 ${own}`)).toBeVisible();
  });

  await test.step('the candidate answers and disputes the judgement', async () => {
    const row = candidate.locator(`[data-target="${target}"]`);
    const thread = row.getByRole('article').filter({ hasText: `下次先問客戶 ${own}` });
    await thread.getByRole('button', { name: '回覆' }).click();
    await thread.getByLabel('回覆').fill(`當天問過了 ${own}`);
    await thread.getByRole('button', { name: '送出回覆' }).click();
    await expect(thread.getByText(`當天問過了 ${own}`)).toBeVisible();
    const judgement = row.getByRole('listitem').filter({ hasText: `沒有先確認需求 ${own}` });
    await judgement.getByRole('button', { name: /提出異議|異議/ }).click();
    await judgement.getByLabel('為什麼不同意這項判定').fill(`錄影第 2 分鐘 ${own}`);
    await judgement.getByRole('button', { name: '送出異議' }).click();
    await expect(row.getByText('異議待處理').first()).toBeVisible();
  });

  await test.step('it waits on the first page of the assessor, who upholds it with a reason', async () => {
    await assessor.goto('/today');
    const waiting = assessor.getByRole('region', { name: '等你回覆', exact: true });
    await waiting.getByRole('link', { name: new RegExp(`錄影第 2 分鐘 ${own}`) }).click();
    const dispute = assessor.getByRole('article').filter({ hasText: `錄影第 2 分鐘 ${own}` });
    // On a phone the evidence is one of three steps.
    await expect(
      assessor
        .getByRole('article')
        .or(assessor.getByText(/^證據 1\.4$/))
        .first(),
    ).toBeVisible();
    await dispute.getByRole('button', { name: '處理異議' }).click();
    await dispute.getByRole('radio', { name: /^維持原判定/ }).check();
    await dispute.getByLabel('理由').fill(`錄影裡是報價，不是需求 ${own}`);
    await dispute.getByRole('button', { name: '送出結果' }).click();
    await expect(dispute.getByText('維持原判定').first()).toBeVisible();
    await expect(candidate.getByText(`錄影裡是報價，不是需求 ${own}`)).toBeVisible();
  });

  await test.step('the e-mail stands on the page of this machine, without what was written', async () => {
    await expect(async () => {
      const page = await (await request.get('/dev/mail')).text();
      expect(page).toContain('陳冠宇對 1.4 寫了意見');
      expect(page).toContain('林佳穎對 1.4 的判定提出異議');
      expect(page).not.toContain(own);
    }).toPass({ timeout: 20_000 });
  });
});
