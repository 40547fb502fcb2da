import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { IndicatorStrip } from './indicator-strip';
import { stripGroups } from './strip-groups';

const unit = stripGroups('ccc ccc cpcjcc cxno');

describe('IndicatorStrip', () => {
  it('says the whole unit in one sentence', async () => {
    await renderInPortal(<IndicatorStrip groups={unit} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '16 項中 11 項已涵蓋，1 項部分涵蓋，1 項待判定，1 項尚未合格，1 項證據過期，1 項沒有證據',
    );
  });

  it('says it in English, with its plurals', async () => {
    await renderInPortal(<IndicatorStrip groups={stripGroups('cc jj')} />, { locale: 'en' });
    expect(screen.getByRole('img')).toHaveAccessibleName('2 of 4 covered, 2 to judge');
  });

  it('leaves out the states that no indicator has', async () => {
    await renderInPortal(<IndicatorStrip groups={stripGroups('ccc')} size="small" />);
    expect(screen.getByRole('img')).toHaveAccessibleName('3 項中 3 項已涵蓋');
  });

  it('keeps the cells in the order of the standard, grouped by element', async () => {
    const { container } = await renderInPortal(<IndicatorStrip groups={stripGroups('cp jxon')} />);
    const groups = [...container.querySelectorAll('.group')].map((group) =>
      [...group.children].map((cell) => cell.getAttribute('data-state')),
    );
    expect(groups).toEqual([
      ['covered', 'partly'],
      ['to_judge', 'not_yet', 'expired', 'none'],
    ]);
  });

  it('marks the indicator that is open', async () => {
    const { container } = await renderInPortal(<IndicatorStrip groups={unit} selectedId="2.1" />);
    expect(container.querySelectorAll('.selected')).toHaveLength(1);
    expect(container.querySelectorAll('.group')[2]?.children[1]).toHaveClass('selected');
  });
});
