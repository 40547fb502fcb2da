import type { EditedItem, Place } from '@attest/api-client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../testing/render';
import { ResultContext } from './result-context';
import { ResultItem } from './result-item';
import type { Edits, Target } from './use-edits';

const place = (line: number): Place => ({ line, column: 1 });
const edited: EditedItem = {
  ...{ kind: 'indicator', at: place(2), version: 1, published: '公告的文字' },
  edits: [
    {
      ...{ id: 'e', op: 'set-text', before: '公告的文字', after: '改過的文字', reason: '錯字' },
      by: { id: 'a', displayName: '蘇怡君', department: null },
      ...{ at: '2026-01-01T00:00:00Z', carriedOver: false },
    },
  ],
};

async function show(given: Partial<Edits> = {}, target: Target | null = null) {
  const calls: unknown[] = [];
  const edits: Edits = {
    ...{ importId: 'i', editable: true, busy: false, target },
    elements: [{ at: place(9), code: 'T2', title: '另一個任務' }],
    aim: (next) => calls.push(['aim', next]),
    of: () => null,
    make: (edit) => calls.push(['make', edit]),
    undo: (_, edit) => calls.push(['undo', edit.id]),
    ...given,
  };
  const row = { finding: () => null, touched: () => false, point: () => undefined, edits };
  await renderInPortal(
    <ResultContext value={row}>
      <ul>
        <ResultItem
          {...{ at: place(2), code: 'P1.1.2', text: '改過的文字', kind: 'indicator' }}
          list={[place(1), place(2), place(3), place(4)]}
        />
      </ul>
    </ResultContext>,
    { words: ['imports'] },
  );
  return calls;
}
const choose = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name: '編輯 P1.1.2' }));
  await userEvent.click(await screen.findByRole('menuitem', { name }));
};

describe('an item of what was read', () => {
  it('goes up before the one above, and down before the one after the next', async () => {
    const calls = await show();
    await choose('上移');
    await waitFor(() => {
      expect(calls).toHaveLength(1);
    });
    await choose('下移');
    const common = { kind: 'indicator', at: place(2), op: 'place' };
    expect(calls).toEqual([
      ['make', { ...common, before: place(1) }],
      ['make', { ...common, before: place(4) }],
    ]);
  });

  it('shows the published wording, who changed it and why, and the way back', async () => {
    const calls = await show({ of: () => edited });
    expect(screen.getByText('公告原文').parentElement).toHaveTextContent('公告的文字');
    expect(screen.getByText(/蘇怡君.*改寫/)).toHaveTextContent('錯字');
    await choose('取消修改文字');
    expect(calls).toEqual([['undo', 'e']]);
  });

  it('takes other words with a reason, by the keyboard', async () => {
    const calls = await show({}, { kind: 'indicator', at: place(2), how: 'text' });
    const text = screen.getByRole('textbox', { name: 'P1.1.2 的文字' });
    expect(text).toHaveFocus();
    expect(screen.getByRole('button', { name: '儲存' })).toBeDisabled();
    await userEvent.clear(text);
    await userEvent.type(text, '更好的文字');
    await userEvent.tab();
    await userEvent.keyboard('錯字{Enter}');
    expect(calls).toEqual([
      ['make', { kind: 'indicator', at: place(2), op: 'set-text', text: '更好的文字', reason: '錯字' }],
    ]);
    await userEvent.keyboard('{Escape}');
    expect(calls[1]).toEqual(['aim', null]);
  });

  it('goes to another element', async () => {
    const calls = await show({}, { kind: 'indicator', at: place(2), how: 'move' });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'T2 另一個任務');
    await userEvent.click(screen.getByRole('button', { name: '儲存' }));
    expect(calls).toEqual([['make', { kind: 'indicator', at: place(2), op: 'move', to: place(9) }]]);
  });

  it('is only read once the import is in review', async () => {
    await show({ editable: false, of: () => edited });
    expect(screen.queryByRole('button', { name: '編輯 P1.1.2' })).toBeNull();
    expect(screen.getByText('公告原文')).toBeVisible();
  });
});
