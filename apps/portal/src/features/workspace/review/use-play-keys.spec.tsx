import type { Verdict } from '@attest/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { renderInPortal } from '../../../testing/render';
import { usePlayKeys } from './use-play-keys';

let heard: string[] = [];

function Page() {
  const list = useRef<HTMLDivElement>(null);
  const [verdicts, setVerdicts] = useState<Record<string, Verdict>>({});
  usePlayKeys({
    list,
    enabled: true,
    verdicts: ['satisfactory', 'not_yet'],
    onJudge: (targetId, verdict) => {
      heard.push(`${targetId} ${verdict}`);
      setVerdicts((before) => ({ ...before, [targetId]: verdict }));
    },
    onMark: (targetId, mark) => heard.push(`${targetId} ${mark}`),
    onAll: () => heard.push('all'),
    onSend: () => heard.push('send'),
  });
  return (
    <div ref={list}>
      {['3.1', '3.2'].map((id) => (
        <section key={id} data-claim={id}>
          <button type="button" role="radio" aria-checked={verdicts[id] !== undefined} tabIndex={0}>
            {id}
          </button>
          {verdicts[id] === 'not_yet' && <textarea aria-label={`備註 ${id}`} />}
        </section>
      ))}
    </div>
  );
}

describe('the keys of a piece in a round', () => {
  beforeEach(async () => {
    heard = [];
    await renderInPortal(<Page />);
    screen.getByRole('radio', { name: '3.1' }).focus();
  });

  it('go through the claims, judge the one with the focus, and mark it', async () => {
    await userEvent.keyboard('1vtc{ArrowDown}2{ArrowUp}');
    expect(heard).toEqual([
      ...['3.1 satisfactory', '3.1 valid', '3.1 authentic', '3.1 current'],
      '3.2 not_yet',
    ]);
    expect(screen.getByRole('radio', { name: '3.1' })).toHaveFocus();
    await userEvent.keyboard('a{Control>}{Enter}{/Control}');
    expect(heard.slice(-2)).toEqual(['all', 'send']);
  });

  it('are letters in a remark, where only sending is a command', async () => {
    await userEvent.keyboard('2');
    const remark = screen.getByRole('textbox', { name: '備註 3.1' });
    await userEvent.type(remark, 'a1vtcjksz');
    expect(remark).toHaveValue('a1vtcjksz');
    expect(heard).toEqual(['3.1 not_yet']);
    await userEvent.keyboard('{Meta>}{Enter}{/Meta}');
    expect(heard).toEqual(['3.1 not_yet', 'send']);
  });
});
