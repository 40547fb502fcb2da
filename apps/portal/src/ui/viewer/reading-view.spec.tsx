import type { FileReading, MarkLocator, ReadingBlock } from '@attest/domain';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';
import type { ShownMark } from './marking';
import { ReadingView } from './reading-view';

// jsdom lays nothing out.
beforeAll(() => {
  Object.assign(Element.prototype, { scrollBy: () => undefined });
  Object.assign(window, { CSS: { escape: (id: string) => id } });
});

const text = (words: string, over: Partial<Extract<ReadingBlock, { kind: 'text' }>> = {}): ReadingBlock => ({
  ...{ kind: 'text', level: 0, depth: 0, sign: '', align: 'start', runs: [{ text: words }] },
  ...over,
});

const report: FileReading = {
  kind: 'pages',
  cut: true,
  pages: [
    [text('盤點結果', { level: 1 }), text('逐份檢視', { sign: '一、', depth: 1 })],
    [
      text('', { runs: [{ text: '三家', bold: true }, { text: '有落差' }] }),
      { kind: 'picture', source: null, words: '' },
      text('<script>alert(1)</script>'),
    ],
  ],
};

const book: FileReading = {
  kind: 'sheets',
  moreSheets: 2,
  sheets: [
    {
      name: '現況',
      rows: [
        ['客戶', '實績'],
        ['鴻昇', '99.21%'],
        ['久禾', '99.87%'],
      ],
      moreRows: 40,
      moreColumns: 0,
    },
    { name: '附表', rows: [['附一']], moreRows: 0, moreColumns: 0 },
  ],
};

const marked = (id: string, locator: MarkLocator): ShownMark => ({
  id,
  fileId: 'file',
  locator,
  number: 1,
  label: `標記 1：${id}`,
});

const seen: { draft: MarkLocator | null; chosen: string | null; tied: number } = {
  draft: null,
  chosen: null,
  tied: 0,
};

function Shown({ reading, marks = [] }: { reading: FileReading; marks?: readonly ShownMark[] }) {
  const [draft, setDraft] = useState<MarkLocator | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  Object.assign(seen, { draft, chosen });
  return (
    <ReadingView
      reading={reading}
      name="盤點.docx"
      marks={marks}
      chosen={chosen === null ? null : { id: chosen, turn: 1 }}
      onChoose={setChosen}
      draft={draft}
      onDraft={(next) => {
        setDraft((latest) => (typeof next === 'function' ? next(latest) : next));
      }}
      onTie={() => {
        seen.tied += 1;
      }}
    />
  );
}

const show = (reading: FileReading, marks?: readonly ShownMark[]) =>
  renderInPortal(<Shown reading={reading} {...(marks ? { marks } : {})} />, { words: ['files', 'marks'] });

describe('a Word document that is read in place', () => {
  it('has its pages, headings, signs and looks, and shows what looks like a script as words', async () => {
    await show(report);
    expect(await screen.findByRole('heading', { name: '盤點結果', level: 2 })).toBeVisible();
    expect(screen.getByText('一、')).toBeVisible();
    expect(screen.getByRole('article', { name: '第 2 頁，共 2 頁' })).toHaveTextContent('三家有落差');
    expect(screen.getByText('<script>alert(1)</script>')).toBeVisible();
    expect(document.querySelector('script')).toBeNull();
    expect(screen.getByText(/無法顯示的圖片/)).toBeVisible();
    expect(screen.getByText(/後面還有內容沒有顯示/)).toBeVisible();
  });

  it('turns selected words into a place that is found by them', async () => {
    await show(report);
    const heading = await screen.findByText('盤點結果');
    const last = screen.getByText('有落差');
    act(() => {
      const range = document.createRange();
      range.setStart(heading.firstChild ?? heading, 2);
      range.setEnd(last.firstChild ?? last, 1);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
      document.dispatchEvent(new Event('selectionchange'));
    });
    // The sign of the list is none of the words.
    await waitFor(() => {
      expect(seen.draft).toEqual({
        ...{ kind: 'words', at: 2, quote: '結果 逐份檢視 三家有' },
        ...{ prefix: '盤點', suffix: '落差 <script>alert(1)</script>' },
      });
    });
  });

  it('marks paragraph after paragraph without a mouse', async () => {
    await show(report);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '標記段落' }));
    expect(seen.draft).toMatchObject({ at: 0, quote: '盤點結果' });
    await user.click(screen.getByRole('button', { name: '下一段' }));
    expect(seen.draft).toMatchObject({ at: 5, quote: '逐份檢視' });
  });

  it('shows marks on their words, over changes of look, and opens them from the margin', async () => {
    const words = { kind: 'words', at: 10, quote: '三家有', prefix: '', suffix: '' } as const;
    await show(report, [marked('one', words)]);
    const tag = await screen.findByRole('button', { name: '標記 1：one' });
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['三家', '有']);
    await userEvent.setup().click(tag);
    expect(seen.chosen).toBe('one');
    expect(tag).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('a workbook that is read in place', () => {
  it('is a table with the names of rows and columns, and says what is not shown', async () => {
    await show(book);
    expect(await screen.findByRole('gridcell', { name: '99.21%' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'B' })).toBeVisible();
    expect(screen.getByText(/另有 40 列未顯示/)).toBeVisible();
    expect(screen.getByText(/另有 2 張工作表未顯示/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: '附表' }));
    expect(screen.getByRole('gridcell', { name: '附一' })).toBeVisible();
  });

  it('takes cells from one to another by keys and by mouse, and goes on to what they show', async () => {
    await show(book);
    const user = userEvent.setup();
    const first = await screen.findByRole('gridcell', { name: '客戶' });
    first.focus();
    await user.keyboard('{ArrowDown}{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(seen.draft).toEqual({
      ...{ kind: 'cells', sheet: 1, row: 2, column: 1, rows: 2, columns: 2 },
      quote: '鴻昇 99.21% 久禾 99.87%',
    });
    const before = seen.tied;
    await user.keyboard('{Enter}');
    expect(seen.tied).toBe(before + 1);
    await user.keyboard('{Escape}');
    expect(seen.draft).toBeNull();
    await user.click(screen.getByRole('gridcell', { name: '99.87%' }));
    expect(seen.draft).toMatchObject({ row: 3, column: 2, rows: 1, columns: 1 });
  });

  it('opens the sheet of a mark', async () => {
    const cells = { kind: 'cells', sheet: 2, row: 1, column: 1, rows: 1, columns: 1, quote: '附一' } as const;
    await show(book, [marked('two', cells)]);
    act(() => {
      // As the list beside the file does.
      screen.getByRole('button', { name: '附表' }).click();
    });
    const tag = await screen.findByRole('button', { name: '標記 1：two' });
    expect(tag.closest('td')).toHaveAttribute('data-marked');
  });
});

it.each([
  ['encrypted', /密碼保護/],
  ['damaged', /損壞/],
  ['too_large', /太大或太複雜/],
] as const)('a file that cannot be read says why: %s', async (reason, words) => {
  await show({ kind: 'unreadable', reason });
  expect(await screen.findByText(words)).toBeVisible();
});
