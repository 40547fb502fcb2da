import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { renderInPortal } from '../../testing/render';
import { KeyHints } from './kbd';
import { readerStore, type Reader } from '../../base/reader/reader';
import { switchSingleKeys } from '../../base/keyboard/single-keys';
import { useRowKeys } from '../../base/keyboard/use-row-keys';

function Page() {
  const list = useRef<HTMLDivElement>(null);
  useRowKeys({ list, rows: 'a' });
  return (
    <>
      <input aria-label="words" />
      <KeyHints
        hints={[
          { keys: ['J', 'K'], label: 'move' },
          { keys: ['↵'], label: 'open' },
        ]}
      />
      <div ref={list}>
        <a href="#one">one</a>
        <a href="#two">two</a>
      </div>
    </>
  );
}
const readerWith = (accountId: string): Reader => ({
  accountId,
  name: '陳冠宇',
  organisation: { name: '示範', timeZone: 'Asia/Taipei' },
});
const link = (name: string) => screen.getByRole('link', { name });

beforeEach(() => {
  readerStore.set(readerWith('member'));
});
afterEach(() => {
  act(() => {
    switchSingleKeys(true);
  });
});

describe('going through rows by J and K', () => {
  it('begins at the first without anything having the focus, and types into fields', async () => {
    await renderInPortal(<Page />);
    await userEvent.keyboard('j');
    expect(link('one')).toHaveFocus();
    await userEvent.keyboard('j');
    expect(link('two')).toHaveFocus();
    await userEvent.keyboard('k');
    expect(link('one')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('words'), 'jk');
    expect(screen.getByLabelText('words')).toHaveValue('jk');
    expect(screen.getByLabelText('words')).toHaveFocus();
  });

  it('is neither done nor spoken of by who switched it off, on this device and for themselves alone', async () => {
    switchSingleKeys(false);
    await renderInPortal(<Page />);
    expect(screen.queryByText('move')).toBeNull();
    expect(screen.getByText('open')).toBeVisible();
    await userEvent.keyboard('j');
    expect(link('one')).not.toHaveFocus();
    act(() => {
      readerStore.set(readerWith('somebody else'));
    });
    await userEvent.keyboard('j');
    expect(link('one')).toHaveFocus();
    act(() => {
      readerStore.set(readerWith('member'));
    });
  });
});
