import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  askOne,
  decideCompetent,
  enrol,
  observeEverything,
  openCase,
  openSignPanel,
  openUnit,
  reviewEverything,
  seeWholeCase,
  sign,
  uploadForEverything,
} from './support/assessment';
import { foundOrganisation } from './support/organisation';
import { expectSheets, onPaper, squeezed } from './support/paper';
import { addPerson, sit } from './support/people';
import { assessTheRest } from './support/recording';

const samples = join(import.meta.dirname, '../../samples');
const unit = '與客戶進行業務互動';

// The tour of the README, in its order. Who has no account answers in `third-party.e2e.ts`.
test('from a document dropped on the page to the signature under the unit @desk', async ({ browser }, {
  project,
}) => {
  test.setTimeout(300_000);
  const slug = `story-${project.name}`;
  const at = (who: string) => `${who}@${slug}.attest.example`;

  const admin = await sit(browser, await foundOrganisation('遠山企業', slug));
  const authorLogin = await addPerson(admin, '江怡君', at('author'), '標準編修者');
  const assessorLogin = await addPerson(admin, '陳冠宇', at('assessor'), '評量人員');
  const supervisorLogin = await addPerson(admin, '許雅雯', at('supervisor'), '主管');
  const candidateLogin = await addPerson(admin, '林佳穎', at('candidate'), '受評者');
  const auditorLogin = await addPerson(admin, '沈國樑', at('auditor'), '外部稽核員');

  await test.step('1. the author drops the document, decides, publishes', async () => {
    const author = await sit(browser, authorLogin);
    await author.goto('/imports');
    await author.locator('input[type=file]').setInputFiles(join(samples, 'IIS5R0727.txt'));
    await author.waitForURL(/\/imports\/[0-9a-f-]+/);
    await publishAfterDeciding(author);
    await author.goto('/standards');
    await expect(author.getByRole('link', { name: unit })).toBeVisible();
  });

  await test.step('2. the admin enrols the candidate', async () => {
    await enrol(admin, {
      unit: 'IIS5R0727',
      title: unit,
      candidate: '林佳穎',
      assessor: '陳冠宇',
      supervisor: '許雅雯',
    });
  });

  const assessor = await sit(browser, assessorLogin);
  const unitPath = await openUnit(assessor, '林佳穎', unit);
  await test.step('3. the assessor has a plan proposed and observes', async () => {
    await proposePlan(assessor, unitPath);
    await observeEverything(assessor, unitPath);
  });

  const candidate = await sit(browser, candidateLogin);
  await test.step('4. the candidate rates themselves and uploads evidence', async () => {
    await rateOne(candidate, unit);
    await uploadForEverything(candidate, unit, '陳冠宇');
  });

  await test.step('5. the assessor reviews, asks and decides', async () => {
    await reviewEverything(assessor, unitPath, '提案與協商紀錄');
    await askOne(assessor, unitPath, '3.2');
    await askOne(assessor, unitPath, 'K01');
    await assessTheRest(assessor, unitPath);
    await decideCompetent(assessor, unitPath);
  });

  const supervisor = await sit(browser, supervisorLogin);
  await test.step('6. what arrives while the supervisor reads is not signed', async () => {
    await openCase(supervisor, '林佳穎');
    await expectEveryKind(supervisor);
    await seeWholeCase(supervisor);
    await openSignPanel(supervisor);
    await supervisor.getByLabel('再輸入一次密碼').fill(supervisorLogin.password);
    await askOne(assessor, unitPath, '3.3');
    await supervisor.getByRole('button', { name: '確認並簽核' }).click();
    const news = supervisor.getByRole('dialog', { name: '簽核時有新的內容' });
    await expect(news).toContainText('這次沒有簽下任何內容。');
    await expect(news).toContainText('3.3 合格');
    await expect(news).toContainText('評量人員要先重新判定，才能簽核。');
    await news.getByRole('button', { name: '看更新後的內容' }).click();
    await decideCompetent(assessor, unitPath);
  });
  await test.step('6. the supervisor signs what is there now', async () => {
    await sign(supervisor, '林佳穎', supervisorLogin.password);
  });

  await test.step('7. the auditor checks the chain and reads the trail of the unit', async () => {
    const auditor = await sit(browser, auditorLogin);
    await readTrail(auditor);
  });

  await test.step('everybody sees the signature', async () => {
    await candidate.goto('/my-units');
    await expect(candidate.getByText(/許雅雯 ?於 .* 簽核/)).toBeVisible();
    await assessor.goto(unitPath);
    await expect(assessor.getByText('已簽核').first()).toBeVisible();
  });

  await test.step('on paper the signature stands under the whole unit', async () => {
    const fingerprint = /[0-9a-f]{64}/;
    await assessor.emulateMedia({ colorScheme: 'dark' });
    const unitSheets = await onPaper(assessor);
    expectSheets(unitSheets, '遠山企業');
    const whole = unitSheets.join('');
    for (const word of ['林佳穎', unit, '許雅雯', '現場與文件一致，協商的變更有完整紀錄。'])
      expect(whole).toContain(squeezed(word));
    expect(whole).toMatch(fingerprint);

    await openCase(supervisor, '林佳穎');
    await expect(supervisor.getByText(/涵蓋 \d+ 筆判定/)).toBeVisible();
    for (const landscape of [false, true]) {
      const sheets = await onPaper(supervisor, { landscape });
      expectSheets(sheets, '遠山企業');
      const text = sheets.join('');
      for (const code of ['1.1', '2.3', '4.4', 'K01', 'S03']) expect(text).toContain(code);
      expect(text).toContain('許雅雯');
      expect(text).toMatch(fingerprint);
      // The queue beside the case is about other people.
      expect(text).not.toContain('最近已處理');
    }
  });
});

/** Knowledge and skills stand below the indicators, and are signed with them. */
async function expectEveryKind(supervisor: Page): Promise<void> {
  for (const section of [/^關鍵證據 4\/4/, /^知識 5\/5/, /^技能 3\/3/])
    await expect(supervisor.getByRole('rowheader', { name: section })).toBeVisible();
  await supervisor.getByRole('row', { name: /K01/ }).getByRole('button').click();
  await expect(
    supervisor.getByRole('dialog').getByText('客戶只給你五分鐘，你會先說哪三件事？'),
  ).toBeVisible();
  await supervisor.keyboard.press('Escape');
}

async function proposePlan(assessor: Page, unitPath: string): Promise<void> {
  await assessor.goto(`${unitPath}/plan`);
  await assessor.getByRole('button', { name: '依指引提出計畫' }).click();
  await expect(assessor.getByText('直接觀察').first()).toBeVisible();
}

async function rateOne(candidate: Page, title: string): Promise<void> {
  await candidate.goto('/my-units');
  await candidate.getByRole('link', { name: title }).click();
  await candidate.waitForURL(/\/my-units\/[0-9a-f-]+/);
  await candidate.goto(`${new URL(candidate.url()).pathname}/self-assessment`);
  await candidate.locator('label[data-rating]').first().click();
  await expect(candidate.getByText('已儲存').first()).toBeVisible();
}

async function readTrail(auditor: Page): Promise<void> {
  await auditor.goto('/audit');
  await expect(auditor.getByText('紀錄完整').first()).toBeVisible();
  await auditor.goto('/audit?view=events');
  await expect(auditor.getByText('許雅雯').first()).toBeVisible();
}

/** Decides the one finding that a person has to decide, then publishes. */
async function publishAfterDeciding(author: Page): Promise<void> {
  const finding = author.getByRole('form', { name: /引用的註號可能印錯/ });
  await finding.getByRole('radio').first().check();
  await finding.getByRole('button', { name: /^採用|看下一項/ }).click();
  await expect(author.getByText('都決定了').first()).toBeVisible();
  await author.getByRole('button', { name: '發布', exact: true }).click();
  await author.getByRole('dialog').getByRole('button', { name: '發布', exact: true }).click();
  await expect(author.getByText(/已發布/).first()).toBeVisible();
}
