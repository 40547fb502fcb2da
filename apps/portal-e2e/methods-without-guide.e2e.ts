import { expect, test } from '@playwright/test';
import { decideCompetent, pdfFile, sign } from './support/assessment';
import { demoPassword } from './support/demo';
import { expectKept } from './support/drafts';
import { enrolled } from './support/enrolled';
import { sit } from './support/people';
import {
  allSatisfactory,
  attitudesSatisfactory,
  assessTheRest,
  chooseMethod,
  expectCovered,
  judgeHandedIn,
  judgeNow,
  namedByGuide,
  pickTargets,
  save,
} from './support/recording';
import { signInAs } from './support/sign-in';
import { assignedWhole, decideWhole, signWhole, supervisorAt } from './support/whole';

test(
  'BAS2421-003v2, without a guide: a portfolio handed in and a simulation, then signed',
  { tag: '@desk' },
  async ({ page: assessor, browser }) => {
    test.slow();
    const name = '葉承翰';
    const { path, candidate: login } = await enrolled({
      standard: 'BAS2421-003v2',
      unit: 'T3',
      name,
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
      await assessor.getByText('扮演角色', { exact: true }).click();
      expect(await allSatisfactory(assessor)).toBe(codes.length);
      await attitudesSatisfactory(assessor);
      await assessor.getByLabel('哪些是模擬的').fill('客戶由評量人員扮演，資料為去識別的舊資料');
      await expect(assessor.getByText('草稿已存在此裝置')).toBeVisible();
      await expectKept(assessor, '客戶由評量人員扮演，資料為去識別的舊資料');
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

    await assessTheRest(assessor, path);
    await expectCovered(assessor, path, codes.length);

    await test.step('the duty is decided and signed', async () => {
      await decideCompetent(assessor, path);
      await sign(await supervisorAt(browser, 'supervisor2'), name, demoPassword());
    });
  },
);

test(
  'INM3513-005, without a guide: prior learning recognised, work records reviewed, signed, and a programme of it signed whole',
  { tag: '@desk' },
  async ({ page, browser }) => {
    test.slow();
    const name = '范姜宇';
    const { path, candidate } = await enrolled({
      standard: 'INM3513-005',
      unit: 'T8',
      name,
      assessor: 'assessor2',
      supervisor: 'supervisor2',
    });
    await signInAs(page, 'assessor2');
    expect(await namedByGuide(page, path)).toEqual([]);
    const all = { elements: ['評估環境', '記錄建議'], codes: ['P8.1.1'] };

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
      await pickTargets(page.getByLabel('評量標的'), all);
      await judgeNow(page);
      await save(page, path);
    });

    await test.step('the records of a real site survey are reviewed', async () => {
      await chooseMethod(page, path, '文件檢視');
      const document = page.getByRole('group', { name: '文件 1', exact: true });
      await document.getByLabel('文件名稱').fill('二廠機房場勘紀錄');
      await document.getByLabel('種類').selectOption({ label: '工作紀錄' });
      await document.getByText('影本', { exact: true }).click();
      await pickTargets(document.getByLabel('證明哪些項目'), { ...all, codes: [...all.codes, 'O8.3.1'] });
      await page.getByLabel('就內容詢問過受評者').check();
      await judgeNow(page);
      await save(page, path);
    });

    await test.step('attitudes are seen at work', async () => {
      await page.goto(`${path}/observe`);
      await attitudesSatisfactory(page);
      await page.getByRole('button', { name: '儲存觀察，7 項' }).click();
      await page.waitForURL(/\/enrolments\/[^/]+$/);
    });

    await expectCovered(page, path, 9);

    const supervisor = await supervisorAt(browser, 'supervisor2');
    await test.step('the duty is decided and signed', async () => {
      await decideCompetent(page, path);
      await sign(supervisor, name, demoPassword());
    });

    await test.step('a programme of it, attitudes and entry included, is decided and signed whole', async () => {
      const programme = '機房環境評估學程';
      const passport = await assignedWhole({
        ...{ name: programme, core: [['INM3513-005', 'T8']], candidate },
        ...{ assessor: 'assessor2', supervisor: 'supervisor2' },
      });
      await decideWhole(page, passport, name);
      await signWhole(supervisor, passport, { programme, candidate: name, units: 1 });
    });
  },
);
