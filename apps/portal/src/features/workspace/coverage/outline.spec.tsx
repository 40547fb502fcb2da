import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../../testing/render';
import { useWorkspaceUrl } from '../use-workspace-url';
import { buildWorkspace } from '../testing/builders';
import { buildKinds } from '../testing/build-kinds';
import type { WorkspaceData } from '../workspace-data';
import { Outline } from './outline';
import { useStepKeys } from './use-step-keys';

const data = buildWorkspace({
  coverage: [
    {
      id: '3.2',
      status: 'to_judge',
      reasons: [{ rule: 'pending', count: 1 }],
      evidenceCount: 1,
    },
    { id: '4.1' },
  ],
});

function Page({
  data: shown = data,
  ids = ['3.1', '3.2', '4.1', 'CE01'],
}: {
  data?: WorkspaceData;
  ids?: string[];
}) {
  const url = useWorkspaceUrl();
  const [chosen, setChosen] = useState('3.1');
  useStepKeys({ ids, chosen, onChoose: setChosen, enabled: true });
  return <Outline data={shown} chosen={chosen} url={url} onChoose={setChosen} />;
}

const open = (path = '/') => renderInPortal(<Page />, { words: ['workspace'], path });

describe('the outline', () => {
  it('lists the unit by element, each indicator with its state and its reason', async () => {
    await open();
    expect(await screen.findByRole('heading', { name: /三、協商新的業務提案/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /關鍵證據/ })).toBeInTheDocument();
    const row = screen.getByRole('link', { name: /3\.2/ });
    expect(within(row).getByRole('img', { name: '待判定' })).toBeInTheDocument();
    expect(within(row).getByText('1 件待判定')).toBeInTheDocument();
    expect(within(row).getByLabelText('1 件證據')).toHaveTextContent('1');
    expect(
      within(screen.getByRole('link', { name: /4\.1/ })).getByText('還沒有任何證據'),
    ).toBeInTheDocument();
  });

  it('shows only what is open, and always the one that is chosen, as the address says', async () => {
    await open('/?filter=open');
    expect(await screen.findByRole('radio', { name: '未完成 2' })).toBeChecked();
    const rows = screen.getAllByRole('link').map((row) => row.dataset['target']);
    expect(rows).toEqual(['3.1', '3.2', '4.1']);
  });

  it('moves with J and K, and with the arrows inside the list', async () => {
    await open();
    await screen.findByRole('link', { name: /3\.1/ });
    const chosen = () => document.querySelector<HTMLElement>('[aria-current="true"]')?.dataset['target'];
    await userEvent.keyboard('j');
    expect(chosen()).toBe('3.2');
    await userEvent.keyboard('k');
    expect(chosen()).toBe('3.1');
    screen.getByRole('link', { name: /3\.1/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toBe('4.1');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /4\.1/ }));
  });
});

describe('outputs, knowledge, skills and attitudes', () => {
  const through = { status: 'covered' as const, through: true, reasons: [] };
  const kinds = buildKinds({ states: { K03: through, A01: { required: false } } });
  const rows = () => screen.getAllByRole('link').map((row) => row.dataset['target']);

  it('stand below the work, folded to one line a kind with how many are covered', async () => {
    await renderInPortal(<Page data={kinds} />, { words: ['workspace'] });
    const knowledge = await screen.findByRole('button', { name: /知識/ });
    expect(within(knowledge).getByLabelText('1 項中 1 項已涵蓋')).toHaveTextContent('1/1');
    expect(within(screen.getByRole('button', { name: /態度/ })).getByText('參考')).toBeInTheDocument();
    expect(rows()).toEqual(['3.1', '3.2', '4.1', 'CE01']);
    await userEvent.click(knowledge);
    expect(rows()).toEqual(['3.1', '3.2', '4.1', 'CE01', 'K03']);
    expect(within(screen.getByRole('link', { name: /K03/ })).getByText('經由行為指標')).toBeInTheDocument();
  });

  it('unfold as J goes on into them, and fold by hand', async () => {
    const ids = ['3.1', 'K03', 'S01'];
    await renderInPortal(<Page data={kinds} ids={ids} />, { words: ['workspace'] });
    await screen.findByRole('link', { name: /3\.1/ });
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: /K03/ })).toHaveAttribute('aria-current', 'true');
    await userEvent.click(screen.getByRole('button', { name: /知識/ }));
    expect(screen.queryByRole('link', { name: /K03/ })).toBeNull();
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: /S01/ })).toBeInTheDocument();
  });

  it('were not assessed where a unit was signed before they could be', async () => {
    const before = buildKinds({ enrolment: { state: 'signed' } });
    const states = new Map([...before.states].filter(([id]) => !['O1', 'K03', 'S01', 'A01'].includes(id)));
    await renderInPortal(<Page data={{ ...before, states }} />, { words: ['workspace'] });
    expect(await screen.findAllByText('簽核時未評量')).toHaveLength(4);
  });
});
