import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../../testing/render';
import { useWorkspaceUrl } from '../use-workspace-url';
import { buildWorkspace } from '../testing/builders';
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

function Page() {
  const url = useWorkspaceUrl();
  const [chosen, setChosen] = useState('3.1');
  useStepKeys({ ids: ['3.1', '3.2', '4.1', 'CE01'], chosen, onChoose: setChosen, enabled: true });
  return <Outline data={data} chosen={chosen} url={url} onChoose={setChosen} />;
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
