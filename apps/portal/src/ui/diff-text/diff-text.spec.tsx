import { renderInPortal } from '../../testing/render';
import { DiffText } from './diff-text';

describe('two wordings in one', () => {
  it('says aloud what went and what came, and marks both without colour', async () => {
    await renderInPortal(
      <DiffText
        runs={[
          { kind: 'same', text: '應用' },
          { kind: 'removed', text: '特定的' },
          { kind: 'added', text: '適當的' },
          { kind: 'same', text: '安全防護機制' },
        ]}
      />,
    );
    expect(document.querySelector('del')).toHaveTextContent(/^刪除：特定的。$/);
    expect(document.querySelector('ins')).toHaveTextContent(/^新增：適當的。$/);
  });
});
