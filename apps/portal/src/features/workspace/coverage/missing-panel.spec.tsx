import type { Reason } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../../testing/render';
import type { Locale } from '../../../base/i18n/locale';
import { buildKinds } from '../testing/build-kinds';
import { buildEvidence, buildJudgement, buildWorkspace, noAbilities } from '../testing/builders';
import type { WorkspaceData } from '../workspace-data';
import { MissingPanel } from './missing-panel';

async function show(data: WorkspaceData, locale: Locale = 'zh-TW') {
  const opened: [string, string][] = [];
  const requested: string[] = [];
  await renderInPortal(
    <MissingPanel
      data={data}
      chosen="3.2"
      titled
      onOpenEvidence={(targetId, evidenceId) => {
        opened.push([targetId, evidenceId]);
      }}
      onRequest={({ target, ask }) => {
        requested.push(`${target.code} ${ask}`);
      }}
    />,
    { locale, words: ['workspace'] },
  );
  return { opened, requested };
}

const rowOf = async (text: string) => {
  const row = (
    await screen.findByText(
      (_, element) =>
        element instanceof HTMLElement && element.textContent === text && element.lang === 'zh-Hant',
    )
  ).closest('li');
  if (row === null) throw new Error(`No row for ${text}`);
  return within(row);
};

describe('the missing panel', () => {
  it('counts what is missing and says why, with one button each', async () => {
    const data = buildWorkspace({
      coverage: [
        { id: '3.2', status: 'partly', reasons: [{ rule: 'pieces', have: 1, need: 2 }], evidenceCount: 1 },
        { id: 'CE01' },
      ],
      evidence: [
        buildEvidence({ id: 'seen', method: 'direct_observation', claims: { '3.2': buildJudgement() } }),
      ],
    });
    const { requested } = await show(data);
    expect(await screen.findByRole('heading', { name: '還缺 2 項才能判定達成職能' })).toBeInTheDocument();
    expect(screen.getByText('行為指標，缺 1 項')).toBeInTheDocument();
    expect(screen.getByText('關鍵證據，缺 1 項')).toBeInTheDocument();

    const indicator = await rowOf('清楚、簡潔和完整地向客戶提出提案計畫書');
    expect(indicator.getByText('證據 1／2 件')).toBeInTheDocument();
    await userEvent.click(indicator.getByRole('button', { name: '請求上傳，3.2' }));
    expect(requested).toEqual(['3.2 another']);

    const critical = await rowOf('識別可能的新業務提案');
    expect(critical.getByText('還沒有任何證據')).toBeInTheDocument();
    expect(critical.getByRole('link', { name: '記錄觀察，關鍵 1' })).toHaveAttribute(
      'href',
      '/enrolments/enrolment/observe?target=CE01',
    );
  });

  it('opens the piece that waits to be judged', async () => {
    const data = buildWorkspace({
      coverage: [
        { id: '3.1', status: 'to_judge', reasons: [{ rule: 'pending', count: 1 }], evidenceCount: 1 },
      ],
      evidence: [buildEvidence({ id: 'waits', claims: { '3.1': null } })],
    });
    const { opened } = await show(data);
    await userEvent.click(await screen.findByRole('button', { name: '立即判定，3.1' }));
    expect(opened).toEqual([['3.1', 'waits']]);
  });

  it('says the same in English', async () => {
    await show(buildWorkspace({ coverage: [{ id: '3.1' }] }), 'en');
    expect(
      await screen.findByRole('heading', { name: '1 thing missing before an outcome' }),
    ).toBeInTheDocument();
    expect(screen.getByText('No evidence yet')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Observe, 3.1' })).toBeInTheDocument();
  });

  it('says when it was asked for already, and offers another way', async () => {
    const data = buildWorkspace({
      enrolment: {
        requests: [
          {
            id: 'request',
            targetId: '3.2',
            targetCode: '3.2',
            message: '補一份',
            requestedBy: { id: 'assessor', displayName: '陳冠宇', department: null },
            requestedAt: '2026-03-12T01:00:00Z',
            closedAt: null,
          },
        ],
      },
      coverage: [
        { id: '3.2', status: 'not_yet', reasons: [{ rule: 'not_yet', count: 1 }], evidenceCount: 1 },
      ],
      evidence: [buildEvidence({ id: 'refused', claims: { '3.2': buildJudgement({ verdict: 'not_yet' }) } })],
    });
    await show(data);
    expect(await screen.findByText(/已請求，等對方上傳/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '記錄觀察，3.2' })).toBeInTheDocument();
  });

  it('becomes the outcome when nothing is missing', async () => {
    await show(buildWorkspace());
    expect(await screen.findByText('可以判定了')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /達成職能 送交許雅雯簽核/ })).not.toBeChecked();
  });

  it('refuses an outcome without reasoning, and «not yet» without next steps, in words', async () => {
    await show(buildWorkspace());
    await userEvent.click(await screen.findByRole('button', { name: '判定結果' }));
    expect(screen.getByText('選一個結果')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /尚未達成職能/ }));
    await userEvent.click(screen.getByRole('button', { name: '判定尚未達成職能' }));
    expect(screen.getByText('寫下為什麼這樣判定')).toBeInTheDocument();
    expect(screen.getByText('寫下對方要補什麼')).toBeInTheDocument();
  });

  it('says what will soon be too old, with the way to renew it', async () => {
    const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const late = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    await show(
      buildWorkspace({
        coverage: [
          { id: '3.1', status: 'covered', evidenceCount: 2, expiresOn: soon },
          { id: '4.1', status: 'covered', evidenceCount: 2, expiresOn: late },
        ],
      }),
    );
    expect(await screen.findByText('快過期，1 項')).toBeInTheDocument();
    const row = await rowOf('與客戶進行會談，以帶來新機會');
    expect(row.getByText(/起證據過期$/)).toBeInTheDocument();
    expect(row.getByRole('link', { name: '記錄觀察，3.1' })).toBeInTheDocument();
  });

  it('offers no button to who only reads', async () => {
    await show(buildWorkspace({ enrolment: { abilities: noAbilities }, coverage: [{ id: '3.1' }] }));
    expect(await screen.findByText('還沒有任何證據')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows outcome and signature where they are there', async () => {
    const outcome = {
      id: 'outcome',
      number: 1,
      decision: 'competent' as const,
      reasoning: '三次簡報都完整。',
      nextSteps: null,
      decidedBy: { id: 'assessor', displayName: '陳冠宇', department: null },
      decidedAt: '2026-03-12T02:00:00Z',
      supersedesId: null,
    };
    await show(
      buildWorkspace({
        enrolment: {
          state: 'signed',
          abilities: noAbilities,
          outcomes: [outcome],
          signOff: {
            id: 'sign-off',
            outcomeId: 'outcome',
            signer: { id: 'supervisor', displayName: '許雅雯', department: null },
            printedName: '許雅雯',
            jobTitle: '客戶成功部經理',
            meaning: '我已審閱本頁列出的證據與判定，核准林佳穎達成此職能單元。',
            authentication: 'password',
            manifestSha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
            signedAt: '2026-03-13T03:00:00Z',
            itemCount: 8,
            validUntil: null,
          },
        },
      }),
    );
    expect(await screen.findByText('達成職能')).toBeInTheDocument();
    expect(screen.getByText('三次簡報都完整。')).toBeInTheDocument();
    expect(screen.getByText(/我已審閱本頁列出的證據與判定/)).toBeInTheDocument();
    expect(screen.getByText(/簽下 8 項判定/)).toBeInTheDocument();
    expect(screen.queryByText('可以判定了')).toBeNull();
  });
});

describe('outputs, knowledge, skills and attitudes', () => {
  it('are missing where they are required, by kind, each with the button that does it', async () => {
    const { requested } = await show(buildKinds({ over: { asksQuestions: true } }));
    expect(await screen.findByText('知識，缺 1 項')).toBeInTheDocument();
    const knowledge = await rowOf('商業慣例');
    expect(knowledge.getByText('還沒有直接的證據')).toBeInTheDocument();
    expect(knowledge.getByRole('link', { name: '問一題，K03' })).toHaveAttribute(
      'href',
      '/enrolments/enrolment/ask?target=K03',
    );
    const attitude = await rowOf('主動積極');
    expect(attitude.getByRole('link', { name: '記錄觀察，A01' })).toBeInTheDocument();
    const output = await rowOf('客戶服務企劃指引資料');
    await userEvent.click(output.getByRole('button', { name: '請求上傳，O1' }));
    expect(requested).toEqual(['O1 first']);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '關鍵證據，1 項都有了',
      '產出，缺 1 項',
      '知識，缺 1 項',
      '技能，缺 1 項',
      '態度，缺 1 項',
    ]);
  });

  it('are said in one line where they follow from the indicators', async () => {
    const reasons: Reason[] = [{ rule: 'none' }, { rule: 'through' }];
    await show(buildKinds({ work: [{ id: '3.2' }], states: { K03: { reasons }, S01: { reasons } } }));
    expect(await screen.findByText('K03 會隨行為指標達成，不用另外做')).toBeInTheDocument();
    expect(screen.queryByText('商業慣例')).toBeNull();
  });

  it('are never missing where they are for information', async () => {
    const informative = { required: false };
    await show(
      buildKinds({ states: { O1: informative, K03: informative, S01: informative, A01: informative } }),
    );
    expect(await screen.findByText('可以判定了')).toBeInTheDocument();
    expect(screen.queryByText(/缺 1 項/)).toBeNull();
  });
});
