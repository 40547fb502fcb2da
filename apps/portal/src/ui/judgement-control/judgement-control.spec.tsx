import { jest } from '@jest/globals';
import type { Verdict } from '@attest/domain';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../testing/render';
import { JudgementControl } from './judgement-control';

function Judged({
  onChange,
  start = null,
}: {
  onChange: (verdict: Verdict) => void;
  start?: Verdict | null;
}) {
  const [value, setValue] = useState<Verdict | null>(start);
  return (
    <JudgementControl
      label="3.2"
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

describe('JudgementControl', () => {
  it('preselects nothing', async () => {
    await renderInPortal(<Judged onChange={() => undefined} />);
    expect(screen.getByRole('radiogroup', { name: '3.2' })).toBeInTheDocument();
    for (const option of screen.getAllByRole('radio')) expect(option).not.toBeChecked();
  });

  it.each([
    ['1', '合格', 'satisfactory'],
    ['2', '尚未', 'not_yet'],
    ['3', '未見', 'not_seen'],
  ])('takes key %s for %s', async (key, name, verdict) => {
    const onChange = jest.fn();
    await renderInPortal(<Judged onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(onChange).toHaveBeenCalledWith(verdict);
    expect(screen.getByRole('radio', { name })).toBeChecked();
    expect(screen.getByRole('radio', { name })).toHaveFocus();
  });

  it('moves with the arrow keys and round the end', async () => {
    const onChange = jest.fn();
    await renderInPortal(<Judged onChange={onChange} start="not_seen" />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: '未見' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith('satisfactory');
    await userEvent.keyboard('{ArrowLeft}');
    expect(onChange).toHaveBeenLastCalledWith('not_seen');
  });

  it('is one stop for the tab key', async () => {
    await renderInPortal(
      <>
        <Judged onChange={() => undefined} start="not_yet" />
        <button type="button">next</button>
      </>,
    );
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: '尚未' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'next' })).toHaveFocus();
  });

  it('leaves keys alone that belong to the browser', async () => {
    const onChange = jest.fn();
    await renderInPortal(<Judged onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard('{Control>}1{/Control}4');
    expect(onChange).not.toHaveBeenCalled();
  });
});
