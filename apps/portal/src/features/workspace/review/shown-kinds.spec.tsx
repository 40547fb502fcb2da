import { screen } from '@testing-library/react';
import { renderInPortal } from '../../../testing/render';
import { EvidenceItem } from '../evidence/evidence-item';
import { buildKinds } from '../testing/build-kinds';
import { buildEvidence, buildJudgement } from '../testing/builders';
import { ClaimRow } from './claim-row';
import { VersionWords } from './version-words';

const asked = buildEvidence({
  id: 'asked',
  method: 'oral_questioning',
  claims: { '3.1': buildJudgement(), K03: null },
});
const claims = asked.current.claims.map((claim) =>
  claim.targetId === 'K03' ? { ...claim, targetKind: 'knowledge' as const, parts: [1] } : claim,
);
const probed = [{ targetId: 'S01', targetKind: 'skill' as const, code: 'S01' }];
const question = {
  ...{ question: '變更怎麼管理？', expectedAnswer: null, answer: '先評估影響。', remark: null },
  ...{ targetIds: ['3.1'], competenceItemIds: ['S01'] },
};
const piece = (verdict: 'satisfactory' | 'not_yet' = 'satisfactory') => ({
  ...asked,
  current: { ...asked.current, claims, probed, questions: [{ ...question, verdict }] },
});
const data = buildKinds({ evidence: [piece()] });
const target = (code: string) => {
  const found = data.groups.flatMap(({ targets }) => targets).find((one) => one.code === code);
  if (found === undefined) throw new Error(`No ${code}`);
  return found;
};

it('a claim says of what kind its target is, and of which of its parts', async () => {
  await renderInPortal(
    <ClaimRow
      target={target('K03')}
      method="oral_questioning"
      claim={claims.find(({ targetId }) => targetId === 'K03')}
      state={data.states.get('K03')}
      draft={undefined}
      judgeable
      leadId={null}
      current={false}
      onRecord={[]}
      places={null}
      folded={null}
      onChange={() => undefined}
    />,
    { words: ['workspace'] },
  );
  expect(await screen.findByText('知識，林佳穎提出')).toBeInTheDocument();
  expect(screen.getByText('細項：合約管理')).toBeInTheDocument();
});

it('the words of a piece name what it shows by kind, and what it probed beside that', async () => {
  await renderInPortal(
    <VersionWords
      method="oral_questioning"
      version={piece().current}
      codeOf={(id) => data.states.get(id)?.code}
      partsOf={(id) => data.states.get(id)?.parts ?? []}
    />,
    { words: ['workspace', 'methods'] },
  );
  const facts = [...document.querySelectorAll('dl div')].map((row) => row.textContent);
  expect(facts).toContain('知識K03（合約管理）');
  expect(facts).toContain('一併探問S01');
});

it.each([
  ['satisfactory', '合格'],
  ['not_yet', '尚未合格'],
] as const)(
  'what was probed has the verdict of its answer, %s, and nothing to judge',
  async (verdict, said) => {
    await renderInPortal(
      <EvidenceItem
        data={data}
        target={target('S01')}
        piece={piece(verdict)}
        marks={[]}
        onOpen={() => undefined}
      />,
      { words: ['workspace', 'methods'] },
    );
    expect(await screen.findByText('提問時一併探問')).toBeInTheDocument();
    expect(screen.getByText(said)).toBeInTheDocument();
    expect(screen.getByText('先評估影響。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '立即判定' })).toBeNull();
  },
);
