import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { patched } from '../../base/change/change';
import { createClock } from '../../base/clock/clock';
import type { TargetGroup } from '../../shared/enrolment/targets';
import { newObservation } from '../../shared/methods/direct-observation/observation-draft';
import type { ObservationDraft } from '../../shared/methods/form-drafts';
import { renderInPortal } from '../../testing/render';
import { TargetList } from './target-list';

const clock = createClock('Asia/Taipei', () => new Date('2026-03-11T14:20:00+08:00'));
const start = newObservation(clock, '3月11日現場觀察');
const targets = ['1.1', '1.2', '1.3'].map((code) => ({
  ...{ id: code, code, kind: 'indicator' as const },
  ...{ text: `行為 ${code}`, parts: [], elementCodes: ['一'] },
}));
const attitudes = ['A01', 'A02'].map((code) => ({
  ...{ id: code, code, kind: 'attitude' as const },
  ...{ text: `態度 ${code}`, parts: [], elementCodes: [] },
}));
const groups: TargetGroup[] = [
  { id: 'one', kind: 'indicator', code: '一', title: '接待', targets },
  { id: 'attitude', kind: 'attitude', code: null, title: null, targets: attitudes },
];
const checklist = ['打招呼', '自我介紹'].map((line) => ({ line, seen: false, targetIds: ['1.1'] }));

/** As a page holds it. */
function Held() {
  const [draft, setDraft] = useState<ObservationDraft>({ ...start, detail: { ...start.detail, checklist } });
  return (
    <TargetList
      groups={groups}
      coverage={undefined}
      draft={draft}
      expected={new Map()}
      start={null}
      onChange={(patch) => {
        setDraft((latest) => patched(latest, patch));
      }}
    />
  );
}

const answer = (code: string, name: string) =>
  within(screen.getByRole('radiogroup', { name: new RegExp(`判定 ${code}`) })).getByRole('radio', { name });

/** All of them before the page is drawn again. */
const tapAtOnce = (...elements: HTMLElement[]) => {
  act(() => {
    for (const element of elements) element.click();
  });
};

describe('taps that come before the page is drawn again', () => {
  it('are all kept, on different indicators and on one', async () => {
    await renderInPortal(<Held />, { words: ['observe', 'methods'] });
    tapAtOnce(answer('1.1', '合格'), answer('1.2', '尚未'), answer('1.3', '合格'), answer('1.3', '未見'));
    expect(answer('1.1', '合格')).toBeChecked();
    expect(answer('1.2', '尚未')).toBeChecked();
    expect(answer('1.3', '未見')).toBeChecked();
    expect(screen.getByText('已記 3/3')).toBeInTheDocument();
  });

  it('are all kept, also on the checklist, and leave by hand what is answered for a whole group', async () => {
    await renderInPortal(<Held />, { words: ['observe', 'methods'] });
    tapAtOnce(
      ...['打招呼', '自我介紹'].map((name) => screen.getByRole('checkbox', { name })),
      answer('1.2', '尚未'),
      screen.getByRole('button', { name: /接待/ }),
    );
    expect(screen.getByRole('checkbox', { name: '打招呼' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '自我介紹' })).toBeChecked();
    expect(answer('1.1', '合格')).toBeChecked();
    expect(answer('1.2', '尚未')).toBeChecked();
    expect(answer('1.3', '合格')).toBeChecked();
  });
});

describe('attitudes and the like', () => {
  it('stand folded below the indicators, and are not answered with them', async () => {
    await renderInPortal(<Held />, { words: ['observe', 'methods'] });
    const fold = screen.getByRole('button', { name: '態度' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('態度 A01')).toBeNull();
    act(() => {
      screen.getByRole('button', { name: /接待/ }).click();
    });
    expect(screen.getByText('已記 3/3')).toBeInTheDocument();
    expect(screen.getByText('已記 0/2')).toBeInTheDocument();
  });

  it('open in place, and are judged like any other', async () => {
    await renderInPortal(<Held />, { words: ['observe', 'methods'] });
    tapAtOnce(screen.getByRole('button', { name: '態度' }));
    tapAtOnce(answer('A01', '合格'));
    expect(answer('A01', '合格')).toBeChecked();
    expect(screen.getByText('已記 1/2')).toBeInTheDocument();
  });
});
