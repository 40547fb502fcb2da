import { assessmentMethods, methods } from '@attest/domain';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { patched } from '../../base/change/change';
import { renderInPortal } from '../../testing/render';
import type { Detail, DraftOf, TypedParts } from './method-parts';
import { MethodReading } from './method-reading';
import { methodParts } from './parts-table';

const groups = [
  {
    id: 'e',
    kind: 'indicator' as const,
    code: '1',
    title: '接待客戶',
    targets: [
      {
        id: '0b9e8d3c-0000-7000-8000-000000000001',
        kind: 'indicator' as const,
        code: '1.1',
        text: '主動招呼',
        parts: [],
        elementCodes: ['1'],
      },
    ],
  },
  {
    id: 'knowledge',
    kind: 'knowledge' as const,
    code: null,
    title: null,
    targets: [
      {
        ...{ id: '0b9e8d3c-0000-7000-8000-000000000002', kind: 'knowledge' as const, code: 'K03' },
        ...{ text: '商業慣例', parts: ['變更管理', '合約管理'], elementCodes: ['1'] },
      },
    ],
  },
];

/** A form as a page holds it; what it would send is read at the end. */
function Held<D extends Detail>({
  parts,
  onRead,
}: {
  parts: TypedParts<D>;
  onRead: (read: unknown) => void;
}) {
  const [draft, setDraft] = useState<DraftOf<D>>(() =>
    parts.start({ lines: [], targetIds: [], today: '2026-03-12' }),
  );
  const read = parts.method.read(draft);
  return (
    <parts.Form
      draft={draft}
      onChange={(patch) => {
        setDraft((latest) => patched(latest, patch));
        onRead(parts.method.read(patched(draft, patch)));
      }}
      problem={(path) => (read.ok ? undefined : read.problems.find((one) => one.path === path)?.rule)}
      lines={[]}
      groups={groups}
      handedIn={false}
    />
  );
}

const open = async (method: keyof typeof methodParts) => {
  const reads: unknown[] = [];
  await renderInPortal(
    methodParts[method].use((parts) => <Held parts={parts} onRead={(read) => reads.push(read)} />),
    { words: ['methods'] },
  );
  return reads;
};

const type = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

describe('the form of a method', () => {
  it('records a product of a team with the part of the one', async () => {
    const reads = await open('product_portfolio');
    fireEvent.click(screen.getByLabelText('專案成果'));
    type('這是什麼', '新進人員教材');
    fireEvent.click(screen.getByLabelText('團隊完成'));
    expect(reads.at(-1)).toMatchObject({ ok: false, problems: [{ path: 'contribution', rule: 'required' }] });
    type('受評者負責的部分', '第二、三章');
    fireEvent.click(screen.getByLabelText('向保管或承辦的人查證'));
    expect(reads.at(-1)).toMatchObject({
      ok: true,
      detail: { kind: 'project', share: 'team', contribution: '第二、三章', checks: ['keeper_asked'] },
    });
  });

  it('takes down what a third party says, and who that is', async () => {
    const reads = await open('third_party_report');
    type('填答的人', '林經理');
    fireEvent.change(screen.getByLabelText('和受評者的關係'), { target: { value: 'supervisor' } });
    fireEvent.click(screen.getByLabelText('電話'));
    fireEvent.click(screen.getByLabelText('電話確認'));
    fireEvent.click(screen.getByLabelText('有利益關係'));
    type('利益關係說明', '同住親屬');
    type('問題', '能否獨立接待？');
    fireEvent.click(screen.getByLabelText('多半做得到'));
    expect(reads.at(-1)).toMatchObject({
      ok: true,
      detail: {
        respondent: { name: '林經理', relationship: 'supervisor' },
        conflictOfInterest: { declared: true, explanation: '同住親屬' },
        identity: { means: ['identity_telephone'] },
        collected: { way: 'telephone', on: '2026-03-12' },
        answers: [{ question: '能否獨立接待？', rating: 'mostly', answer: null }],
      },
    });
  });

  it('keeps a question about knowledge alone, from the one choice of what it is to prove', async () => {
    const reads = await open('oral_questioning');
    type('問題', '變更怎麼管理？');
    type('受評者怎麼回答', '先評估影響。');
    fireEvent.click(screen.getByRole('radio', { name: '合格' }));
    fireEvent.click(screen.getByLabelText('這一題要證明什麼'));
    fireEvent.click(await screen.findByRole('option', { name: /K03/, hidden: true }));
    expect(reads.at(-1)).toMatchObject({
      ok: true,
      detail: { questions: [{ targetIds: ['0b9e8d3c-0000-7000-8000-000000000002'], competenceItemIds: [] }] },
    });
    expect(screen.queryByText('也探問哪些知識與技能')).toBeNull();
  });

  it.each(assessmentMethods)('opens for %s and names what is missing', async (method) => {
    await open(method);
    expect(screen.getAllByRole('textbox').length).toBeGreaterThan(0);
  });
});

describe('the reading of a method', () => {
  const detail = {
    version: 1 as const,
    questions: [
      {
        question: '為什麼？',
        expectedAnswer: '先通知客戶',
        answer: '因為要先讓客戶知道',
        targetIds: ['0b9e8d3c-0000-7000-8000-000000000001'],
        competenceItemIds: ['0b9e8d3c-0000-7000-8000-000000000002'],
        verdict: 'satisfactory' as const,
      },
    ],
  };
  const read = methods.oral_questioning.read(detail);
  const version = {
    detail: read.ok ? read.detail : null,
    tool: { versionId: 'v', number: 2, kind: 'question_set' as const },
  };

  it('says with which version of the tool it was taken', async () => {
    await renderInPortal(
      <MethodReading
        method="oral_questioning"
        version={version}
        codeOf={(id) => (id.endsWith('1') ? '1.1' : 'K03')}
      />,
      { words: ['methods'] },
    );
    expect(screen.getByText('依 提問題組 v2')).toBeInTheDocument();
    expect(screen.getByText('因為要先讓客戶知道')).toBeInTheDocument();
    expect(screen.getByText('期望的回答：先通知客戶')).toBeInTheDocument();
    expect(screen.getByText('1.1 K03')).toBeInTheDocument();
  });

  it('keeps the model answers from the candidate', async () => {
    await renderInPortal(
      <MethodReading
        method="oral_questioning"
        version={version}
        codeOf={() => undefined}
        modelAnswers={false}
      />,
      { words: ['methods'] },
    );
    expect(screen.getByText('因為要先讓客戶知道')).toBeInTheDocument();
    expect(screen.queryByText(/先通知客戶/)).toBeNull();
  });
});
