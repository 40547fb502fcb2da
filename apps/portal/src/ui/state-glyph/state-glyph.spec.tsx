import { targetStatuses } from '@attest/domain';
import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { StateGlyph } from './state-glyph';

describe('StateGlyph', () => {
  it('names every state in words', async () => {
    await renderInPortal(
      <>
        {targetStatuses.map((state) => (
          <StateGlyph key={state} state={state} />
        ))}
      </>,
    );
    const names = screen.getAllByRole('img').map((glyph) => glyph.getAttribute('aria-label'));
    expect(names).toEqual(['已涵蓋', '部分涵蓋', '待判定', '尚未合格', '證據過期', '沒有證據']);
  });

  it('draws a shape of its own for every state, so that colour is never needed', async () => {
    const { container } = await renderInPortal(
      <>
        {targetStatuses.map((state) => (
          <StateGlyph key={state} state={state} decorative />
        ))}
      </>,
    );
    const shapes = [...container.querySelectorAll('svg')].map((glyph) =>
      [...glyph.querySelectorAll('circle, path')]
        .map((part) => ['d', 'r', 'stroke-dasharray'].map((name) => part.getAttribute(name)).join())
        .join(),
    );
    expect(new Set(shapes).size).toBe(targetStatuses.length);
  });

  it('is silent where the word stands beside it', async () => {
    await renderInPortal(<StateGlyph state="covered" decorative />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
