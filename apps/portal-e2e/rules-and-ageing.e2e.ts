import { expect, test, type Locator, type Page } from '@playwright/test';
import { observeEverything } from './support/assessment';
import { demoPassword } from './support/demo';
import { enrolled } from './support/enrolled';
import { sit } from './support/people';
import { assessTheRest, chooseMethod, expectCovered, judgeNow, pickTargets, save } from './support/recording';
import { signInAs } from './support/sign-in';

const unit = { standard: 'INM3513-005', code: 'T5', title: '使用程式庫', indicators: 14, through: 13 };
/** Knowledge and skills count through the indicators, and are lost with them. */
const all = unit.indicators + unit.through;

/** Half a month before half a year ago: old enough to be warned of, not yet too old. */
const agingDay = (): string => {
  const day = new Date();
  day.setMonth(day.getMonth() - 6);
  day.setDate(day.getDate() + 15);
  return day.toISOString().slice(0, 10);
};

/** The card of the unit's own rules in the editor. */
const ruleCard = (author: Page) => author.getByRole('article').filter({ hasText: unit.title });

/** Shows what the draft would do, and saves it as the next version. */
async function foretellAndSave(author: Page, effect: string | RegExp, reason: string): Promise<void> {
  await author.getByRole('button', { name: '試算影響' }).click();
  const foretold = author.getByRole('complementary', { name: '對進行中登錄的影響' });
  await expect(foretold.getByRole('status')).toHaveText(effect);
  await author.getByLabel('修改的理由').fill(reason);
  await author.getByRole('button', { name: /^儲存為第 \d+ 版$/ }).click();
  await expect(author.getByText(/第 \d+ 版已生效/)).toBeVisible();
}

async function choose(select: Locator, words: string): Promise<void> {
  const label = await select.locator('option', { hasText: words }).first().textContent();
  await select.selectOption({ label: label ?? words });
}

/** The service counts open enrolments anew in the background; the page follows when it is opened again. */
const soon = (look: () => Promise<void>) => expect(look).toPass({ timeout: 30_000 });

test(
  'rules change under an open enrolment, and its evidence grows too old',
  { tag: '@desk' },
  async ({ page: assessor, browser }) => {
    test.slow();
    const { path, candidate: login } = await enrolled({
      standard: unit.standard,
      unit: unit.code,
      name: '宋雅文',
      assessor: 'assessor2',
      supervisor: 'supervisor2',
    });
    await signInAs(assessor, 'assessor2');

    await test.step('all of it is covered by an observation of today and records of months ago', async () => {
      await observeEverything(assessor, path);
      await chooseMethod(assessor, path, '文件檢視');
      const day = assessor.getByLabel('工作完成或取得的日期');
      await day.fill(agingDay());
      await day.press('Enter');
      const document = assessor.getByRole('group', { name: '文件 1', exact: true });
      await document.getByLabel('文件名稱').fill('可重用元件評估紀錄');
      await document.getByLabel('種類').selectOption({ label: '工作紀錄' });
      await document.getByText('影本', { exact: true }).click();
      await pickTargets(document.getByLabel('證明哪些項目'), {
        elements: ['找出潛在', '評估可重用', '整合可重用'],
        codes: ['O5.2.1'],
      });
      await assessor.getByLabel('就內容詢問過受評者').check();
      await judgeNow(assessor);
      await save(assessor, path);
      await assessTheRest(assessor, path);
      await expectCovered(assessor, path, unit.indicators);
    });

    const author = await sit(browser, { email: 'author@demo.attest.example', password: demoPassword() });
    await test.step('half a year is asked of the unit: nothing is lost, and a warning stands', async () => {
      await author.goto('/rules/edit');
      await author.getByRole('button', { name: '為標準、單元或單項另訂' }).click();
      const sheet = author.getByRole('dialog');
      await choose(sheet.getByLabel('職能標準'), unit.standard);
      await choose(sheet.getByLabel('職能單元'), unit.title);
      await sheet.getByRole('button', { name: '另訂規則' }).click();
      await ruleCard(author).getByLabel('時效').selectOption({ label: '6 個月內' });
      await foretellAndSave(author, /涵蓋狀況都不變/, '程式庫半年內就會改版。');
      await soon(async () => {
        await assessor.goto(`${path}?step=missing`);
        await expect(assessor.getByText(`快過期，${unit.indicators} 項`).first()).toBeVisible({
          timeout: 2000,
        });
      });
      await expect(assessor.getByText('可以判定了').first()).toBeVisible();
    });

    await test.step('a quarter is asked: what will be lost is foretold, then lost with its reason', async () => {
      await author.goto('/rules/edit');
      await ruleCard(author).getByLabel('時效').selectOption({ label: '3 個月內' });
      // Authors write rules and read no candidate's record: they are told how many, not who.
      await foretellAndSave(
        author,
        `1 筆登錄共 ${all} 項會變成未涵蓋其中 1 筆原本可以判定，會變成不能判定`,
        '每季改版。',
      );
      await soon(async () => {
        await assessor.goto(`${path}?step=missing`);
        await expect(assessor.getByText(`還缺 ${all} 項才能判定達成職能`).first()).toBeVisible({
          timeout: 2000,
        });
      });
      await expect(assessor.getByText(/的證據已過期/).first()).toBeVisible();
      await expect(assessor.getByRole('button', { name: '請求更新，P5.1.1' }).first()).toBeVisible();
      await expect(assessor.getByLabel(/^達成職能/)).toBeHidden();
    });

    await test.step('the candidate reads why, in words of their own', async () => {
      const candidate = await sit(browser, login);
      await candidate.goto('/my-units');
      await candidate.getByRole('link', { name: unit.title }).click();
      await expect(candidate.getByText(/的證據過期了/).first()).toBeVisible();
    });

    await test.step('without the rule of its own the unit is covered as before, and every version is kept', async () => {
      await author.goto('/rules/edit');
      await ruleCard(author).getByRole('button', { name: '取消另訂' }).click();
      await foretellAndSave(author, new RegExp(`${all} 項會變成已涵蓋`), '依全機構的規則即可。');
      await soon(async () => {
        await assessor.goto(`${path}?step=missing`);
        await expect(assessor.getByText('可以判定了').first()).toBeVisible({ timeout: 2000 });
      });
      await author.getByText('歷次版本', { exact: true }).click();
      for (const reason of ['程式庫半年內就會改版。', '每季改版。', '依全機構的規則即可。'])
        await expect(author.getByText(reason)).toBeVisible();
    });

    await test.step('every kind of target can be required: what would be missing is foretold', async () => {
      await author.goto('/rules/edit');
      const knowledge = author.getByRole('group').filter({ hasText: /^知識/ });
      const take = author.getByRole('button', { name: '納入知識、技能、態度與產出' });
      if (await take.isVisible()) await take.click();
      await knowledge.locator('summary').first().click();
      await knowledge.getByLabel('經由行為指標').selectOption({ label: '不可以，要有自己的證據' });
      await expect(knowledge.getByText(/要有自己的證據$/).first()).toBeVisible();
      await author.getByRole('button', { name: '試算影響' }).click();
      const foretold = author.getByRole('complementary', { name: '對進行中登錄的影響' });
      await expect(foretold.getByRole('status')).toHaveText(/會變成/);
    });
  },
);
