import type { FractionRect } from '@attest/domain';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';
import type { ShownMark } from './marking';
import { RegionSurface } from './region-surface';

const mark: ShownMark = {
  id: 'one',
  fileId: 'photo',
  locator: { kind: 'region', x: 0.1, y: 0.1, w: 0.2, h: 0.2 },
  number: 1,
  label: '標記 1：圖中區域，3.1',
};

function Surface({ said }: { said: string[] }) {
  const [rect, setRect] = useState<FractionRect | null>({ x: 0.35, y: 0.35, w: 0.3, h: 0.3 });
  return (
    <RegionSurface
      marks={[mark]}
      chosen={null}
      onChoose={(id) => said.push(`opened ${id}`)}
      draft={rect === null ? null : { rects: [rect], editable: true }}
      onDraw={setRect}
      onTie={() => said.push('tied')}
      onCancel={() => {
        setRect(null);
      }}
    >
      <span>照片</span>
    </RegionSurface>
  );
}

describe('a region without a mouse', () => {
  it('has the focus at once, moves, grows, goes on to what it shows, and goes away', async () => {
    const said: string[] = [];
    await renderInPortal(<Surface said={said} />, { words: ['marks'] });
    const user = userEvent.setup();
    const box = await screen.findByRole('group', { name: '區域：左 35%，上 35%，寬 30%，高 30%' });
    expect(box).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}{Shift>}{ArrowDown}{/Shift}');
    expect(box).toHaveAccessibleName('區域：左 37%，上 34%，寬 30%，高 31%');
    await user.keyboard('{Enter}');
    expect(said).toEqual(['tied']);
    await user.keyboard('{Escape}');
    expect(box).not.toBeInTheDocument();
  });

  it('leaves the marks that are there as buttons with their place and what they show', async () => {
    const said: string[] = [];
    await renderInPortal(<Surface said={said} />, { words: ['marks'] });
    await userEvent.setup().click(await screen.findByRole('button', { name: mark.label }));
    expect(said).toEqual(['opened one']);
  });
});
