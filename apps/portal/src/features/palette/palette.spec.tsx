import type { PaletteAnswer } from '@attest/api-client';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { forgetRecent, recentOf } from '../../shared/recent/recent';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';
import { Palette } from './palette';

const answer: PaletteAnswer = {
  enrolments: [
    {
      id: 'enrolment',
      candidate: { id: 'lin', displayName: '林佳穎', department: null },
      ...{ unitCode: 'IIS5R0727', unitTitle: '與客戶進行業務互動', state: 'in_progress' },
      ...{ covered: 11, total: 16, toJudge: 2 },
    },
  ],
  members: [{ id: 'wu', displayName: '吳雨潔', department: '客戶成功部' }],
  ...{ moreEnrolments: false, moreMembers: false },
  text: { items: [], counts: [], nextCursor: null },
};

const asked: { url: string; signal: AbortSignal | null | undefined }[] = [];
let closed = 0;

beforeEach(() => {
  asked.length = 0;
  closed = 0;
  forgetRecent();
  // jsdom lays nothing out.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  Object.assign(globalThis, {
    fetch: (url: string | URL | Request, init?: RequestInit) => {
      asked.push({ url: url instanceof Request ? url.url : url.toString(), signal: init?.signal });
      return Promise.resolve({
        ...{ status: 200, ok: true, headers: { get: () => null } },
        text: () => Promise.resolve(JSON.stringify(answer)),
      });
    },
  });
});

function Place() {
  return <output>{useLocation().pathname}</output>;
}

async function show(): Promise<HTMLElement> {
  await renderInPortal(
    <>
      <Palette
        session={signedInAs('chen')}
        onClose={() => {
          closed += 1;
        }}
      />
      <Place />
    </>,
    { words: ['palette'] },
  );
  return screen.findByRole('combobox', { name: '搜尋或跳到' });
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const chosen = () => screen.getByRole('option', { selected: true }).textContent;

describe('the palette', () => {
  it('shows where one may go before anything is typed, asks nobody, and finds it in both languages', async () => {
    const box = await show();
    expect(box).toHaveFocus();
    expect(options()).toEqual(expect.arrayContaining(['前往今日↵', '我的帳號']));
    await userEvent.setup().type(box, 'observe');
    await waitFor(() => {
      expect(options()[0]).toMatch(/^前往觀察/);
    });
  });

  it('asks once typing has paused, with two characters at least', async () => {
    const box = await show();
    const user = userEvent.setup();
    await user.type(box, '林');
    expect(screen.getByText('再打一個字就開始找')).toBeVisible();
    await user.type(box, '佳穎');
    expect(await screen.findByRole('option', { name: /林佳穎/ })).toHaveTextContent('2 件待判定');
    expect(asked.map(({ url }) => decodeURIComponent(url))).toEqual([
      expect.stringContaining('/palette?q=林佳穎'),
    ]);
    expect(await screen.findByText('找到 2 項')).toBeInTheDocument();
  });

  it('looks for nothing while Chinese is being composed', async () => {
    const box = await show();
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'ㄌㄧㄣˊ' } });
    expect(box).toHaveValue('ㄌㄧㄣˊ');
    await new Promise((done) => setTimeout(done, 200));
    expect(asked).toEqual([]);
    fireEvent.change(box, { target: { value: '林佳' } });
    fireEvent.compositionEnd(box);
    expect(await screen.findByRole('option', { name: /林佳\s*穎/ })).toBeVisible();
  });

  it('is gone through by keys: arrows, kinds by Tab, and Enter opens and remembers', async () => {
    const box = await show();
    const user = userEvent.setup();
    await user.type(box, '客戶');
    await screen.findByRole('option', { name: /林佳穎/ });
    expect(chosen()).toContain('林佳穎');
    expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toContain('吳雨潔');
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toContain('林佳穎');
    await user.keyboard('{Tab}{Tab}');
    expect(within(screen.getByRole('listbox')).getByRole('group')).toHaveAccessibleName('人');
    await user.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    expect(await screen.findByText('/enrolments/enrolment')).toBeVisible();
    expect(closed).toBe(1);
    expect(recentOf('member-chen')).toEqual([
      { to: '/enrolments/enrolment', label: '林佳穎', note: '與客戶進行業務互動 IIS5R0727' },
    ]);
    forgetRecent();
    expect(recentOf('member-chen')).toEqual([]);
  });

  it('opens nobody who was looked for before and does not fit what is typed by now', async () => {
    const box = await show();
    await userEvent.setup().type(box, '客戶');
    await screen.findByRole('option', { name: /林佳穎/ });
    // The answer to these words is still on its way.
    fireEvent.change(box, { target: { value: '吳雨潔' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(await screen.findByText('/people/wu')).toBeVisible();
  });
});
