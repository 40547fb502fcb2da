import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';

const person = (id: string) => ({ id, displayName: id, department: null });
const sent: { path: string; body: Record<string, unknown> }[] = [];
const post = (path: string, { body }: { body: Record<string, unknown> }) => {
  sent.push({ path, body });
  return Promise.resolve({
    changed: [{ id: 'a', candidate: person('林佳穎'), units: 3 }],
    refused: [{ id: 'b', candidate: person('張三'), reason: 'closed' }],
    ...{ assessors: [], supervisors: [{ person: person('王主管'), before: 2, after: 5 }] },
  });
};
const get = () => Promise.resolve({ items: [person('王主管')], nextCursor: null });
jest.unstable_mockModule('../http/api', () => ({ api: { get, post } }));

const { PeopleBar } = await import('./people-bar');

function List() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['a', 'b']));
  return <PeopleBar chosen={chosen} onChosen={setChosen} />;
}

const open = () => renderInPortal(<List />, { words: ['programme-people'] });

describe('changing people on a programme together', () => {
  beforeEach(() => {
    sent.length = 0;
  });

  it('shows first who gets it and who does not, and keeps those chosen who did not', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '改期' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: '改期' })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: '新的期限' }), '2027/3/31');
    await userEvent.tab();
    expect(await screen.findByText('1 人會改期，連同 3 個進行中的單元：')).toBeVisible();
    expect(screen.getByText('已經簽核或撤回')).toBeVisible();
    expect(sent).toMatchObject([{ path: '/programme-enrolments/bulk', body: { dryRun: true } }]);
    await userEvent.click(dialog.getByRole('button', { name: '改期' }));
    expect(await screen.findByText('已選 1 人')).toBeVisible();
    expect(sent.at(-1)).toMatchObject({
      body: { ids: ['a', 'b'], dueOn: '2027-03-31', units: true, dryRun: false },
    });
  });

  it('takes people off with a reason, with their units where that is wanted', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '停止' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await screen.findByText('1 人會離開學程，單元照常進行：')).toBeVisible();
    expect(dialog.getByRole('button', { name: '停止' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: '進行中的單元也一起撤回' }));
    await userEvent.type(screen.getByRole('textbox', { name: '為什麼停止' }), '梯次取消');
    await userEvent.click(dialog.getByRole('button', { name: '停止' }));
    expect(await screen.findByText('已選 1 人')).toBeVisible();
    expect(sent.at(-1)).toEqual({
      path: '/programme-enrolments/bulk-withdrawal',
      body: { ids: ['a', 'b'], reason: '梯次取消', units: true, dryRun: false },
    });
  });
});
