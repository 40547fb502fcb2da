import { addDays, wallClock, type WallClock } from '@attest/domain';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { decideCompetent, sign } from './support/assessment';
import { demoPassword } from './support/demo';
import { enrolled } from './support/enrolled';
import {
  allSatisfactory,
  assessTheRest,
  chooseMethod,
  expectCovered,
  fillQuestion,
  judgeNow,
  namedByGuide,
  pickTargets,
  save,
  type Picked,
} from './support/recording';
import { signInAs } from './support/sign-in';
import { assignedWhole, decideWhole, signWhole, supervisorAt } from './support/whole';

// A unit of each of the five standards is assessed until everything that is required of it is covered, indicators and
// knowledge, skills, attitudes and outputs, decided and signed: here by the methods that the unit's own guide names, on a
// phone in `methods-phone.e2e.ts`, without a guide in `methods-without-guide.e2e.ts`; IIS5R0727 is signed in
// `story.e2e.ts`. Two go on to the signature of a programme as a whole, one of them with an elective. Between them they
// record evidence by all nine methods. Everything goes through the pages; only the candidate, the enrolment and the
// programme with its further units are there beforehand.

test(
  'IIS5R0727: a presentation observed, negotiated terms reviewed, questions asked',
  { tag: '@desk' },
  async ({ page }) => {
    test.slow();
    const { path } = await enrolled({
      standard: 'IIS5R0727',
      name: '孫以安',
      assessor: 'assessor',
      supervisor: 'supervisor',
    });
    await signInAs(page, 'assessor');
    expect(await namedByGuide(page, path)).toEqual(['直接觀察', '文件檢視', '口頭提問', '筆試提問']);

    await test.step('the presentation of the proposal is observed', async () => {
      await page.goto(`${path}/observe`);
      await page.getByLabel('名稱').fill('新業務提案簡報');
      expect(await allSatisfactory(page)).toBe(20);
      await page.getByRole('button', { name: '儲存觀察，20 項' }).click();
      await page.waitForURL(/\/enrolments\/[^/]+$/);
    });

    await test.step('the records of negotiated terms are reviewed', async () => {
      await chooseMethod(page, path, '文件檢視');
      const document = page.getByRole('group', { name: '文件 1', exact: true });
      await document.getByLabel('文件名稱').fill('與客戶協商的服務條款紀錄');
      await document.getByLabel('種類').selectOption({ label: '協商或議價紀錄' });
      await document.getByText('正本', { exact: true }).click();
      await pickTargets(document.getByLabel('證明哪些項目'), { elements: ['協商新的業務提案'] });
      await document.getByLabel('看到什麼').fill('第 4 頁：回應時間改為 30 分鐘，雙方簽名');
      await page.getByLabel('看過正本').check();
      await judgeNow(page);
      await save(page, path);
    });

    await test.step('a written paper asks about preparing and developing', async () => {
      await chooseMethod(page, path, '筆試提問');
      await page.getByLabel('試卷或題本').fill('變更管理與規劃流程 2025 版');
      await page.getByText('有人監考', { exact: true }).click();
      await fillQuestion(page, 1, {
        question: '說明檢視服務水準協議的三個步驟。',
        expected: '現況、缺口、影響',
        answer: '先列現行條款，再對照實際數字，最後寫出受影響的客戶。',
        targets: { elements: ['檢視客戶的業務領域'] },
      });
      await page.getByRole('button', { name: '再加一題' }).click();
      await fillQuestion(page, 2, {
        question: '怎麼判斷新業務機會值不值得提案？',
        expected: '需求、成本、時程',
        answer: '比較客戶的需求、我們的成本和能交付的時間。',
        targets: { elements: ['開發與客戶的新業務'] },
      });
      await save(page, path);
    });

    await test.step('oral questions keep what was asked, expected and said', async () => {
      await chooseMethod(page, path, '口頭提問');
      await page.getByRole('button', { name: '儲存提問' }).click();
      await expect(page.getByText('這一欄要填').first()).toBeVisible();
      await expect(page.getByText('有 4 個地方要補')).toBeVisible();
      await fillQuestion(page, 1, {
        question: '客戶回饋和組織準則不一致時，你怎麼調整服務？',
        expected: '先確認準則，再提出可行的調整',
        answer: '我會先查準則能放寬到哪裡，再跟客戶說明可以怎麼改。',
        targets: { elements: ['監督、調整及執行程序', '知識'] },
      });
      await saveInTwoWindows(page, path);
      await page.goto(path);
      await page.getByRole('link', { name: /4\.3/ }).first().click();
      await expect(page.getByRole('button', { name: /口頭提問/ })).toHaveCount(1);
      await expect(page.getByText('期望的回答：先確認準則，再提出可行的調整').first()).toBeVisible();
      await expect(
        page.getByText('我會先查準則能放寬到哪裡，再跟客戶說明可以怎麼改。').first(),
      ).toBeVisible();
    });

    await assessTheRest(page, path);
    await expectCovered(page, path, 20);
  },
);

/** The draft stands in two windows and is saved from both at once: one records it, the other says so. */
async function saveInTwoWindows(page: Page, path: string): Promise<void> {
  await expect(page.getByText('草稿已存在此裝置')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('期望的回答')).toHaveValue('先確認準則，再提出可行的調整');
  const windows = [page, other];
  await Promise.all(windows.map((one) => one.getByRole('button', { name: '儲存提問' }).click()));
  const said = (one: Page) => one.getByRole('alert').filter({ hasText: '已在另一個視窗儲存' });
  const recorded = await Promise.any(
    windows.map(async (one) => {
      await one.waitForURL(new RegExp(`${path}(\\?|$)`));
      return one;
    }),
  );
  const [late = other] = windows.filter((one) => one !== recorded);
  await expect(said(late)).toBeVisible();
  await late.getByRole('button', { name: '儲存提問' }).click();
  await expect(said(late)).toBeVisible();
  await expectAccessible(late);
  await late.getByRole('button', { name: '重新開始' }).click();
  await expect(late.getByLabel('期望的回答')).toHaveValue('');
  await other.close();
}

/** The four elements of BIM5R0922v2. */
const [analysing, benchmarks, configuring, optimising] = [
  '分析目前客戶聯繫系統',
  '尋找系統新技術應用標竿',
  '發展客戶聯繫系統的功能配置',
  '發展優化目前系統的策略',
] as const;

test.describe('elsewhere', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test(
    'BIM5R0922v2: reports, strategy and risks reviewed, third party and stakeholder heard, from a laptop in Tokyo two hours fast; signed, and a programme with an elective signed whole',
    { tag: '@desk' },
    async ({ page, browser }) => {
      test.slow();
      const name = '羅品妤';
      const { path, candidate } = await enrolled({
        standard: 'BIM5R0922v2',
        name,
        assessor: 'assessor',
        supervisor: 'supervisor2',
      });
      await page.clock.setSystemTime(Date.now() + 2 * 3_600_000);
      await signInAs(page, 'assessor');
      expect(await namedByGuide(page, path)).toEqual([
        '文件檢視',
        '口頭提問',
        '筆試提問',
        '第三方報告',
        '客戶回饋',
      ]);

      await test.step('indicator report, strategy and risk assessment are reviewed', async () => {
        await chooseMethod(page, path, '文件檢視');
        const documents = [
          {
            title: '客服系統指標性報告 第三季',
            kind: '指標或績效報告',
            targets: { elements: [analysing, benchmarks], codes: ['關鍵 1'] },
          },
          { title: '優化未使用產能策略', kind: '策略文件', targets: { elements: [optimising] } },
          { title: '新系統導入風險評估', kind: '風險評估', targets: { elements: [configuring] } },
        ];
        for (const [index, { title, kind, targets }] of documents.entries()) {
          if (index > 0) await page.getByRole('button', { name: '再加一份文件' }).click();
          const document = page.getByRole('group', { name: `文件 ${index + 1}`, exact: true });
          await document.getByLabel('文件名稱').fill(title);
          await document.getByLabel('種類').selectOption({ label: kind });
          await document.getByText('電子檔', { exact: true }).click();
          await pickTargets(document.getByLabel('證明哪些項目'), targets);
        }
        await page.getByLabel('在原系統查到').check();
        await judgeNow(page);
        await save(page, path);
      });

      await test.step('what a third party reported on performance is taken down', async () => {
        await chooseMethod(page, path, '第三方報告');
        await takeDown(page, {
          name: '江副理',
          relationship: '主管',
          question: '受評者分析與配置系統功能的表現如何？',
          answer: '需求訪談、功能盤點和測試計畫都由他主導，上線後沒有重工。',
          targets: { elements: [analysing, configuring] },
        });
        const clocks = page.getByRole('note').filter({ hasText: '這台裝置' });
        await expect(clocks).toContainText(/時間以機構所在的.*GMT\+8.*為準；這台裝置設為.*GMT\+9/);
        await expect(clocks).toContainText('這台裝置的時間快了約 2 小時');
        const now = wallClock(new Date(), 'Asia/Taipei');
        expect(await minutesAfter(page, now)).toBeLessThan(5);
        await typeMoment(page, yesterday.inTaiwan, '０：３０');
        await save(page, path);
      });

      await test.step('what was typed in Tokyo is shown as it was typed', async () => {
        await page.getByRole('navigation', { name: '行為指標' }).getByRole('link').first().click();
        await page
          .getByRole('button', { name: /第三方報告/ })
          .first()
          .click();
        await expect(page.getByText(new RegExp(`${yesterday.shown} 00:30`)).first()).toBeVisible();
        await page.goto(path);
      });

      await test.step('a stakeholder gives feedback', async () => {
        await chooseMethod(page, path, '客戶回饋');
        await takeDown(page, {
          name: '客服組長 許小姐',
          relationship: '同事',
          question: '新技術的比較對你們的工作有沒有幫助？',
          answer: '比較表列出成本和效益，我們照著選，等候時間少了一半。',
          targets: { elements: [benchmarks] },
        });
        await save(page, path);
      });

      await test.step('questions about business goals accompany the evidence', async () => {
        await chooseMethod(page, path, '口頭提問');
        await fillQuestion(page, 1, {
          question: '未使用的容量怎麼對應到營運目標與預算？',
          expected: '容量、目標、成本效益、建議',
          answer: '先算閒置的線路與席次，對應到尖峰外撥的目標，再比較三年的成本與效益。',
          targets: { elements: [optimising, '知識'], codes: ['關鍵 2'] },
        });
        await save(page, path);
      });

      await assessTheRest(page, path);
      await expectCovered(page, path, 19);

      const supervisor = await supervisorAt(browser, 'supervisor2');
      await test.step('the unit is decided and signed', async () => {
        await decideCompetent(page, path);
        await sign(supervisor, name, demoPassword());
      });

      await test.step('a programme of it and one of two electives is decided and signed whole', async () => {
        const programme = '客戶聯繫學程';
        const passport = await assignedWhole({
          ...{ name: programme, core: [['BIM5R0922v2', 'BIM5R0922v2']], candidate },
          electives: [
            ['KRM4R0864v2', 'KRM4R0864v2'],
            ['IIS5R0727', 'IIS5R0727'],
          ],
          ...{ assessor: 'assessor', supervisor: 'supervisor2' },
        });
        await decideWhole(page, passport, name);
        await signWhole(supervisor, passport, { programme, candidate: name, units: 2 });
      });
    },
  );
});

/** What somebody said by telephone, written down and judged at once. */
async function takeDown(
  page: Page,
  said: { name: string; relationship: string; question: string; answer: string; targets: Picked },
): Promise<void> {
  await page.getByLabel('填答的人').fill(said.name);
  await page.getByLabel('和受評者的關係').selectOption({ label: said.relationship });
  await page.getByRole('group', { name: '怎麼收集的' }).getByText('電話', { exact: true }).click();
  await page.getByLabel('電話確認').check();
  const answer = page.getByRole('group', { name: '第 1 題', exact: true });
  await answer.getByLabel('問題').fill(said.question);
  await answer.getByText('一向做得到').click();
  await answer.getByLabel('對方怎麼說').fill(said.answer);
  await pickTargets(answer.getByLabel('說的是哪些項目'), said.targets);
  await judgeNow(page);
}

/** The day before today in Taipei, as it is shown and as it is written on paper in Taiwan. */
const yesterday = (() => {
  const [year = '', month = '', day = ''] = addDays(wallClock(new Date(), 'Asia/Taipei').day, -1).split('-');
  return {
    shown: `${year}/${month}/${day}`,
    inTaiwan: `民國${Number(year) - 1911}年${Number(month)}月${Number(day)}日`,
  };
})();

const dayField = (page: Page) => page.getByRole('textbox', { name: '工作完成或取得的日期' });
const timeField = (page: Page) => page.getByRole('textbox', { name: '時間', exact: true });

async function typeMoment(page: Page, day: string, time: string): Promise<void> {
  await dayField(page).fill(day);
  await timeField(page).fill(time);
  await timeField(page).blur();
}

/** How far the moment with which a form began is from what clocks in Taipei showed, in minutes. */
async function minutesAfter(page: Page, { day, time }: WallClock): Promise<number> {
  const began = `${(await dayField(page).inputValue()).replaceAll('/', '-')}T${await timeField(page).inputValue()}`;
  return Math.abs(Date.parse(`${began}:00Z`) - Date.parse(`${day}T${time}:00Z`)) / 60_000;
}
