import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../../testing/render';
import { buildKinds } from '../testing/build-kinds';
import { buildEvidence, buildJudgement } from '../testing/builders';
import type { WorkspaceData } from '../workspace-data';
import { ItemFacts } from './item-facts';

async function show(data: WorkspaceData, code: string, locale: 'zh-TW' | 'en' = 'zh-TW') {
  const chosen: string[] = [];
  const target = data.groups.flatMap(({ targets }) => targets).find((one) => one.code === code);
  if (target === undefined) throw new Error(`No ${code}`);
  await renderInPortal(
    <ItemFacts
      data={data}
      target={target}
      onChoose={(id) => {
        chosen.push(id);
      }}
    />,
    { locale, words: ['workspace'] },
  );
  return chosen;
}

const through = { status: 'covered' as const, through: true, reasons: [] };

describe('an item of knowledge', () => {
  it('names the indicators through which it is covered, and leads to them', async () => {
    const chosen = await show(buildKinds({ states: { K03: through } }), 'K03');
    await userEvent.click(await screen.findByText('經由 3.1、3.2 達成'));
    await userEvent.click(screen.getByRole('link', { name: '3.2' }));
    expect(chosen).toEqual(['3.2']);
  });

  it('says how far these are while some are open', async () => {
    await show(buildKinds({ work: [{ id: '3.2' }] }), 'K03');
    expect(await screen.findByText('也可以經由行為指標達成，2 項中 1 項已涵蓋')).toBeInTheDocument();
  });

  it('is asked directly where the assessment guide asks for questioning, and says so', async () => {
    await show(buildKinds({ over: { asksQuestions: true } }), 'K03');
    expect(await screen.findByText('評量指引要求提問，所以要直接問')).toBeInTheDocument();
  });

  it('lists its parts, each with what has shown it', async () => {
    const asked = buildEvidence({
      id: 'asked',
      method: 'oral_questioning',
      claims: { K03: buildJudgement() },
    });
    const [claim] = asked.current.claims;
    if (claim === undefined) throw new Error('no claim');
    const some = { ...asked, current: { ...asked.current, claims: [{ ...claim, parts: [1] }] } };
    await show(buildKinds({ evidence: [some] }), 'K03');
    expect(await screen.findByText('所列細項，2 項中 1 項有證據')).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('listitem').filter((row) => row.textContent.includes('管理'));
    if (first === undefined || second === undefined) throw new Error('no rows');
    expect(within(first).getByRole('img', { name: '還沒有' })).toBeInTheDocument();
    expect(within(second).getByRole('img', { name: '有證據' })).toBeInTheDocument();
    expect(within(second).getByText(/口頭提問/)).toBeInTheDocument();
  });
});

it('a skill that only counts through its indicators is flagged: nothing was seen of it', async () => {
  await show(buildKinds({ states: { S01: through } }), 'S01');
  expect(await screen.findByText('這項技能本身還沒有看到任何表現')).toBeInTheDocument();
});

it('says the same in English', async () => {
  await show(buildKinds({ states: { K03: through } }), 'K03', 'en');
  expect(await screen.findByText(/^Covered through 3\.1.*3\.2$/)).toBeInTheDocument();
  expect(screen.getByText('Listed parts, 0 of 2 shown')).toBeInTheDocument();
});
