import { expect, test, type Page } from '@playwright/test';
import { pdfFile } from './support/assessment';
import { demoPassword } from './support/demo';
import { enrolled } from './support/enrolled';
import { sit } from './support/people';
import {
  allSatisfactory,
  chooseMethod,
  expectCovered,
  judgeClaims,
  judgeHandedIn,
  judgeNow,
  namedByGuide,
  pickTargets,
  save,
} from './support/recording';
import { signInAs } from './support/sign-in';
import { answerAsStranger, confirmIdentity, invite, stranger } from './support/third-party';

// A unit of each of the five standards is assessed until every indicator and every item of critical evidence is
// covered, by the methods that its own guide names; where the standard has no guide, by others. Between them the
// stories record evidence by all nine methods. Everything goes through the pages; only the candidate and the
// enrolment are there beforehand.

const codesOf = (element: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${element}.${index + 1}`);

/** The words on a question that was asked, expected and answered. */
async function fillQuestion(
  page: Page,
  number: number,
  words: { question: string; expected: string; answer: string; targets: readonly string[] },
): Promise<void> {
  const entry = page.getByRole('group', { name: `第 ${number} 題`, exact: true });
  await entry.getByLabel('問題', { exact: true }).fill(words.question);
  await entry.getByLabel('期望的回答').fill(words.expected);
  await pickTargets(entry.getByLabel('這一題要證明什麼'), words.targets);
  await entry.getByLabel(/^受評者怎麼回答|^作答內容/).fill(words.answer);
  await entry
    .getByRole('radiogroup', { name: `判定第 ${number} 題` })
    .getByRole('radio', { name: '合格' })
    .click();
}

test(
  'IIS5R0727: a presentation observed, negotiated terms reviewed, questions asked',
  { tag: '@desk' },
  async ({ page }) => {
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
      await pickTargets(document.getByLabel('證明哪些指標'), codesOf('3', 6));
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
        targets: codesOf('1', 3),
      });
      await page.getByRole('button', { name: '再加一題' }).click();
      await fillQuestion(page, 2, {
        question: '怎麼判斷新業務機會值不值得提案？',
        expected: '需求、成本、時程',
        answer: '比較客戶的需求、我們的成本和能交付的時間。',
        targets: codesOf('2', 3),
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
        targets: codesOf('4', 4),
      });
      await save(page, path);
      await page.getByRole('link', { name: /4\.3/ }).first().click();
      await expect(page.getByText('期望的回答：先確認準則，再提出可行的調整').first()).toBeVisible();
      await expect(
        page.getByText('我會先查準則能放寬到哪裡，再跟客戶說明可以怎麼改。').first(),
      ).toBeVisible();
    });

    await expectCovered(page, path, 20);
  },
);

test(
  'KRM4R0864v2 at the width of a phone: observed at work, supervisor and customer answer without an account',
  { tag: '@phone' },
  async ({ page: assessor, browser }) => {
    const name = '沈子晴';
    const { path, candidate: login } = await enrolled({
      standard: 'KRM4R0864v2',
      name,
      assessor: 'assessor',
      supervisor: 'supervisor',
    });
    await signInAs(assessor, 'assessor');
    expect(await namedByGuide(assessor, path)).toEqual([
      '直接觀察',
      '口頭提問',
      '筆試提問',
      '第三方報告',
      '客戶回饋',
    ]);

    await test.step('work with business customers is observed', async () => {
      await assessor.goto(`${path}/observe`);
      const seen = [
        '1.1',
        '1.2',
        '1.3',
        '1.4',
        '2.1',
        '2.2',
        '2.3',
        '2.6',
        '關鍵 1',
        '關鍵 2',
        '關鍵 3',
        '關鍵 4',
      ];
      for (const code of seen)
        await assessor
          .getByRole('radiogroup', { name: new RegExp(`^判定 ${code.replace('.', '\\.')} `) })
          .getByRole('radio', { name: '合格' })
          .click();
      await assessor.getByRole('button', { name: /^儲存觀察/ }).click();
      await assessor.waitForURL(/\/enrolments\/[^/]+$/);
    });

    await test.step('the supervisor answers all questions through a link', async () => {
      const link = await invite(assessor, path, name, {
        name: '周經理',
        relationship: '主管',
        purpose: '第三方報告',
      });
      const phone = await stranger(browser, link);
      await answerAsStranger(phone, {
        position: '業務部經理',
        example: '三月底客戶臨時改規格，她當天就確認交期並回覆報價。',
        since: '2023 年起，每天同一組',
      });
      await confirmIdentity(assessor, path, '周經理', '用自己查到的號碼打過去');
      await judgeClaims(assessor);
    });

    await test.step('a customer says how the service was', async () => {
      const link = await invite(assessor, path, name, {
        name: '王課長',
        relationship: '客戶',
        purpose: '客戶回饋',
        questions: [2],
      });
      const phone = await stranger(browser, link);
      await answerAsStranger(phone, {
        position: '採購課長',
        example: '每季來檢討服務，會前一天就寄來議程和數字。',
        since: '2024 年起，每月開會',
      });
      await confirmIdentity(assessor, path, '王課長', '用自己查到的號碼打過去');
      await judgeClaims(assessor);
    });

    await test.step('the candidate hands in the agreed terms of trade', async () => {
      const candidate = await sit(browser, login);
      await candidate.goto('/my-units');
      await candidate.getByRole('link', { name: '保持企業客戶間良好的商務關係' }).click();
      await candidate.getByRole('main').getByRole('link', { name: '上傳', exact: true }).click();
      await candidate.waitForURL(/\/upload\?enrolment=/);
      await candidate
        .getByLabel('加入檔案')
        .setInputFiles(pdfFile('交易條件確認單.pdf', `Terms ${crypto.randomUUID()}`));
      await expect(candidate.getByText(/已傳完/)).toBeVisible();
      await candidate
        .getByRole('group', { name: '這能證明什麼？' })
        .getByRole('checkbox', { name: /^2\.4/ })
        .check();
      await candidate.getByLabel('這是我本人做的，內容屬實。').check();
      await candidate.getByRole('button', { name: '送出，交給陳冠宇' }).click();
      await expect(candidate).toHaveURL(/\/my-evidence\//);
      await judgeHandedIn(assessor, path);
    });

    await test.step('a question probes the pricing policy', async () => {
      await chooseMethod(assessor, path, '口頭提問');
      await fillQuestion(assessor, 1, {
        question: '客戶要求超出授權的折扣時，你怎麼處理？',
        expected: '依定價政策送核，不當場答應',
        answer: '先說明授權範圍，當天送主管核定，再正式回覆。',
        targets: ['2.5'],
      });
      await save(assessor, path);
    });

    await expectCovered(assessor, path, 19);
  },
);

test(
  'BIM5R0922v2: reports, strategy and risks reviewed, third party and stakeholder heard',
  { tag: '@desk' },
  async ({ page }) => {
    const { path } = await enrolled({
      standard: 'BIM5R0922v2',
      name: '羅品妤',
      assessor: 'assessor',
      supervisor: 'supervisor2',
    });
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
          targets: [...codesOf('1', 3), ...codesOf('2', 5), '關鍵 1'],
        },
        { title: '優化未使用產能策略', kind: '策略文件', targets: codesOf('4', 5) },
        { title: '新系統導入風險評估', kind: '風險評估', targets: codesOf('3', 4) },
      ];
      for (const [index, { title, kind, targets }] of documents.entries()) {
        if (index > 0) await page.getByRole('button', { name: '再加一份文件' }).click();
        const document = page.getByRole('group', { name: `文件 ${index + 1}`, exact: true });
        await document.getByLabel('文件名稱').fill(title);
        await document.getByLabel('種類').selectOption({ label: kind });
        await document.getByText('電子檔', { exact: true }).click();
        await pickTargets(document.getByLabel('證明哪些指標'), targets);
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
        targets: [...codesOf('1', 3), ...codesOf('3', 4)],
      });
      await save(page, path);
    });

    await test.step('a stakeholder gives feedback', async () => {
      await chooseMethod(page, path, '客戶回饋');
      await takeDown(page, {
        name: '客服組長 許小姐',
        relationship: '同事',
        question: '新技術的比較對你們的工作有沒有幫助？',
        answer: '比較表列出成本和效益，我們照著選，等候時間少了一半。',
        targets: codesOf('2', 5),
      });
      await save(page, path);
    });

    await test.step('questions about business goals accompany the evidence', async () => {
      await chooseMethod(page, path, '口頭提問');
      await fillQuestion(page, 1, {
        question: '未使用的容量怎麼對應到營運目標與預算？',
        expected: '容量、目標、成本效益、建議',
        answer: '先算閒置的線路與席次，對應到尖峰外撥的目標，再比較三年的成本與效益。',
        targets: [...codesOf('4', 5), '關鍵 2'],
      });
      await save(page, path);
    });

    await expectCovered(page, path, 19);
  },
);

/** What somebody said by telephone, written down and judged at once. */
async function takeDown(
  page: Page,
  said: { name: string; relationship: string; question: string; answer: string; targets: readonly string[] },
): Promise<void> {
  await page.getByLabel('填答的人').fill(said.name);
  await page.getByLabel('和受評者的關係').selectOption({ label: said.relationship });
  await page.getByRole('group', { name: '怎麼收集的' }).getByText('電話', { exact: true }).click();
  await page.getByLabel('電話確認').check();
  const answer = page.getByRole('group', { name: '第 1 題', exact: true });
  await answer.getByLabel('問題').fill(said.question);
  await answer.getByText('一向做得到').click();
  await answer.getByLabel('對方怎麼說').fill(said.answer);
  await pickTargets(answer.getByLabel('說的是哪些指標'), said.targets);
  await judgeNow(page);
}

test(
  'BAS2421-003v2, without a guide: a portfolio handed in and a simulation',
  { tag: '@desk' },
  async ({ page: assessor, browser }) => {
    const { path, candidate: login } = await enrolled({
      standard: 'BAS2421-003v2',
      unit: 'T3',
      name: '葉承翰',
      assessor: 'assessor2',
      supervisor: 'supervisor2',
    });
    await signInAs(assessor, 'assessor2');
    expect(await namedByGuide(assessor, path)).toEqual([]);
    const codes = ['P3.1.1', 'P3.1.2', 'P3.2.1', 'P3.2.2', 'P3.3.1', 'P3.3.2'];

    await test.step('the candidate hands in what was made', async () => {
      const candidate = await sit(browser, login);
      await candidate.goto('/my-units');
      await candidate.getByRole('link', { name: '處理產品和服務資料' }).click();
      await candidate.getByRole('main').getByRole('link', { name: '上傳', exact: true }).click();
      await candidate.waitForURL(/\/upload\?enrolment=/);
      await candidate
        .getByLabel('加入檔案')
        .setInputFiles(pdfFile('客戶偏好分析報告.pdf', `Analysis ${crypto.randomUUID()}`));
      await expect(candidate.getByText(/已傳完/)).toBeVisible();
      await candidate.getByText('作品', { exact: true }).click();
      await candidate.getByLabel('這是什麼').fill('一季的客戶購買資料分析與每月銷售報告');
      await candidate.getByText('獨力完成', { exact: true }).click();
      const targets = candidate.getByRole('group', { name: '這能證明什麼？' }).getByRole('checkbox');
      for (const target of await targets.all()) await target.check();
      await candidate.getByLabel('這是我本人做的，內容屬實。').check();
      // What was forgotten far above comes into view.
      const send = candidate.getByRole('button', { name: '送出，交給蔡承恩' });
      await send.click();
      await expect(candidate.getByText('這一欄要填')).toBeInViewport();
      await candidate.getByText('專案成果', { exact: true }).click();
      await send.click();
      await expect(candidate).toHaveURL(/\/my-evidence\//);
      await judgeHandedIn(assessor, path);
    });

    await test.step('a simulation is recorded with what was not real, and survives a reload', async () => {
      await chooseMethod(assessor, path, '模擬');
      await assessor.getByLabel('情境').fill('客戶來電要求即時的產品比較，資料庫只更新到上週');
      await assessor.getByRole('button', { name: '儲存紀錄' }).click();
      await expect(assessor.getByText('有 3 個地方要補')).toBeVisible();
      await assessor.getByLabel('哪些是模擬的').fill('客戶由評量人員扮演，資料為去識別的舊資料');
      await assessor.getByText('扮演角色', { exact: true }).click();
      expect(await allSatisfactory(assessor)).toBe(codes.length);
      await expect(assessor.getByText('草稿已存在此裝置')).toBeVisible();
      await assessor.reload();
      await expect(assessor.getByLabel('哪些是模擬的')).toHaveValue(
        '客戶由評量人員扮演，資料為去識別的舊資料',
      );
      await save(assessor, path);
      await assessor
        .getByRole('link', { name: /P3\.2\.1/ })
        .first()
        .click();
      await expect(assessor.getByText('客戶由評量人員扮演，資料為去識別的舊資料').first()).toBeVisible();
    });

    await expectCovered(assessor, path, codes.length);
  },
);

test(
  'INM3513-005, without a guide: prior learning recognised and work records reviewed',
  { tag: '@desk' },
  async ({ page }) => {
    const { path } = await enrolled({
      standard: 'INM3513-005',
      unit: 'T8',
      name: '范姜宇',
      assessor: 'assessor2',
      supervisor: 'supervisor2',
    });
    await signInAs(page, 'assessor2');
    expect(await namedByGuide(page, path)).toEqual([]);
    const codes = [...codesOf('P8.1', 5), ...codesOf('P8.2', 4)];

    await test.step('a certificate is verified and recognised', async () => {
      await chooseMethod(page, path, '先前學習認可');
      const item = page.getByRole('group', { name: '資歷 1', exact: true });
      await item.getByText('學歷或證照', { exact: true }).click();
      await item.getByLabel('名稱').fill('資料中心環境與電力規劃');
      await item.getByLabel('發證、訓練或任職單位').fill('中華民國電腦技能基金會');
      await item.getByLabel('查證', { exact: true }).selectOption({ label: '在登錄系統查到' });
      await page
        .getByLabel('為什麼可以對應')
        .fill('課程含場地勘查、電力與空調規格，術科為實際機房的檢視報告。');
      await pickTargets(page.getByLabel('指標與關鍵證據'), codes);
      await judgeNow(page);
      await save(page, path);
    });

    await test.step('the records of a real site survey are reviewed', async () => {
      await chooseMethod(page, path, '文件檢視');
      const document = page.getByRole('group', { name: '文件 1', exact: true });
      await document.getByLabel('文件名稱').fill('二廠機房場勘紀錄');
      await document.getByLabel('種類').selectOption({ label: '工作紀錄' });
      await document.getByText('影本', { exact: true }).click();
      await pickTargets(document.getByLabel('證明哪些指標'), codes);
      await page.getByLabel('就內容詢問過受評者').check();
      await judgeNow(page);
      await save(page, path);
    });

    await expectCovered(page, path, codes.length);
  },
);
