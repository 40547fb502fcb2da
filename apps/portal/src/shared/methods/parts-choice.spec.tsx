import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';
import { PartsChoice, type ShownParts } from './parts-choice';

const target = { code: 'K03', parts: ['變更管理', '合約管理', '風險'] };

function Held({ onRead }: { onRead: (shown: ShownParts) => void }) {
  const [shown, setShown] = useState<ShownParts>(null);
  return (
    <PartsChoice
      target={target}
      value={shown}
      onChange={(change) => {
        setShown(change);
        onRead(change(shown));
      }}
    />
  );
}

const tick = (name: string) => screen.getByRole('checkbox', { name, hidden: true });

it('means the whole item until a part is taken away, and again once all are ticked', async () => {
  const reads: ShownParts[] = [];
  await renderInPortal(<Held onRead={(shown) => reads.push(shown)} />, { words: ['methods'] });
  expect(screen.getByText('K03：所列 3 個細項都有')).toBeInTheDocument();
  fireEvent.click(tick('合約管理'));
  expect(reads.at(-1)).toEqual([0, 2]);
  expect(screen.getByText('K03：所列 3 個細項中的 2 個')).toBeInTheDocument();
  fireEvent.click(tick('合約管理'));
  expect(reads.at(-1)).toBeNull();
});

it('keeps at least one', async () => {
  const reads: ShownParts[] = [];
  await renderInPortal(<Held onRead={(shown) => reads.push(shown)} />, { words: ['methods'] });
  fireEvent.click(tick('變更管理'));
  fireEvent.click(tick('合約管理'));
  expect(tick('風險')).toBeDisabled();
  expect(reads.at(-1)).toEqual([2]);
});
