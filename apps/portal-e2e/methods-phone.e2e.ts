import { expect, test } from '@playwright/test';
import { decideCompetent, pdfFile, sign } from './support/assessment';
import { demoPassword } from './support/demo';
import { enrolled } from './support/enrolled';
import { sit } from './support/people';
import {
  chooseMethod,
  assessTheRest,
  expectCovered,
  fillQuestion,
  judgeClaims,
  judgeHandedIn,
  namedByGuide,
  save,
} from './support/recording';
import { signInAs } from './support/sign-in';
import { answerAsStranger, confirmIdentity, invite, stranger } from './support/third-party';

test(
  'KRM4R0864v2 at the width of a phone: observed at work, supervisor and customer answer without an account, then signed',
  { tag: '@phone' },
  async ({ page: assessor, browser }) => {
    test.slow();
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
        targets: { elements: ['知識'], codes: ['2.5'] },
      });
      await save(assessor, path);
    });

    await assessTheRest(assessor, path);
    await expectCovered(assessor, path, 19);
    await test.step('what came through a link is not said to be recorded by the assessor', async () => {
      await assessor.goto(`${path}?step=outline`);
      await assessor.getByRole('link', { name: /3\.1/ }).first().click();
      await expect(assessor.getByText(/對方經連結填答，陳冠宇邀請/)).toHaveCount(2);
    });

    await test.step('the unit is decided and signed, at the same width', async () => {
      await decideCompetent(assessor, path);
      const supervisor = await sit(browser, {
        email: 'supervisor@demo.attest.example',
        password: demoPassword(),
      });
      await sign(supervisor, name, demoPassword());
    });
  },
);
