import { expect, test } from '@playwright/test';
import { itemsOf, listIn, memberId, signedIn, textOf, type Call } from './support/as-demo';
import { accept, mailedLink } from './support/letters';

const pieces = 19;

/** Somebody new with one role, and how they sign in. */
async function joins(admin: Call, role: string, displayName: string) {
  const email = `${crypto.randomUUID().slice(0, 8)}@story.attest.example`;
  const password = `${crypto.randomUUID()} of their own`;
  const added = await admin('POST', '/members', { email, displayName, roles: [role] });
  await accept(await mailedLink(email, 'invitation'), password);
  return { id: textOf(added['member'], 'id'), email, password };
}

/** Two candidates on one unit, whose products wait for an assessor who has nothing else to judge. */
async function waitingPieces(): Promise<{ email: string; password: string }> {
  const admin = await signedIn('admin');
  const assessor = await joins(admin, 'assessor', '高子晴');
  const candidates = [await joins(admin, 'candidate', '石以安'), await joins(admin, 'candidate', '金宥廷')];
  const unit = itemsOf(await admin('GET', '/units?q=IIS5R0727')).find(({ code }) => code === 'IIS5R0727');
  const recorder = await signedIn('assessor2');
  const created = itemsOf(
    await admin('POST', '/enrolments', {
      ...{ candidateIds: candidates.map(({ id }) => id), unitId: textOf(unit, 'id') },
      ...{ assessorId: assessor.id, supervisorId: await memberId(admin, 'supervisor') },
    }),
  );
  const enrolmentIds = created.map((enrolment) => textOf(enrolment, 'id'));
  await admin('POST', '/enrolments/team', { enrolmentIds, memberId: await memberId(admin, 'assessor2') });
  const [first = ''] = enrolmentIds;
  const targets = listIn(await admin('GET', `/enrolments/${first}/coverage`), 'targets');
  const targetIds = targets
    .filter(({ kind }) => kind === 'indicator')
    .slice(0, 2)
    .map((target) => textOf(target, 'targetId'));
  for (let number = 1; number <= pieces; number += 1) {
    await recorder('POST', `/enrolments/${enrolmentIds[number % 2] ?? first}/evidence`, {
      ...{ method: 'product_portfolio', title: `提案計畫書，第 ${String(number)} 案` },
      ...{ occurredAt: new Date(Date.now() - 3_600_000).toISOString(), narrative: '看過原件。', targetIds },
      detail: {
        ...{
          version: 1,
          kind: 'product',
          product: '提案計畫書',
          madeFrom: null,
          madeTo: null,
          share: 'sole',
        },
        ...{ contribution: null, checks: [], checkNote: null },
      },
    });
  }
  return assessor;
}

test('nineteen pieces are judged in a row across candidates, by two keys each @desk', async ({ page }) => {
  const assessor = await waitingPieces();
  const signedInNow = await page.request.post('/api/v1/auth/sign-in', {
    data: { email: assessor.email, password: assessor.password },
  });
  expect(signedInNow.status()).toBe(200);
  await page.goto('/today');
  await page.getByRole('link', { name: `逐件判定 ${String(pieces)} 件` }).click();
  const began = Date.now();
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys += 1;
  };
  for (let number = 1; number <= pieces; number += 1) {
    await expect(
      page.getByText(`第 ${String(number)} 件，共 ${String(pieces)} 件`, { exact: true }),
    ).toBeVisible();
    await expect(page.locator('[data-claim]').first()).toBeVisible();
    await press('a');
    await press('Control+Enter');
  }
  await expect(page.getByRole('heading', { name: '這一輪判定完了' })).toBeVisible();
  console.log(`${String(pieces)} pieces: ${String(keys)} keys, ${String((Date.now() - began) / 1000)} s`);

  await test.step('the last one is taken back before it was sent, and sent after all', async () => {
    await page.keyboard.press('z');
    await expect(page.getByRole('checkbox', { name: '全部合格，逐項例外' })).toBeChecked();
    await press('Control+Enter');
    await expect(page.getByRole('heading', { name: '這一輪判定完了' })).toBeVisible();
  });
  await page.getByRole('link', { name: '回到今日' }).last().click();
  await expect(page.getByText('今天沒有等你處理的事')).toBeVisible();
});
