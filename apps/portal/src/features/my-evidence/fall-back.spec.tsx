import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../testing/render';
import { fallBackOf } from './fall-back';
import { FallBackDialog } from './fall-back-dialog';

const person = { id: 'p', displayName: '陳冠宇', department: null };
const claim = (code: string, verdict: 'satisfactory' | 'not_yet' | null, enrolmentId = 'here') => ({
  ...{
    id: code,
    enrolmentId,
    targetId: code,
    targetKind: 'indicator' as const,
    code,
    parts: null,
    kept: false,
    madeBy: person,
  },
  ...{ madeAt: '2026-03-11T01:00:00Z', history: [] },
  judgement:
    verdict === null
      ? null
      : {
          ...{
            id: code,
            verdict,
            remark: null,
            valid: true,
            authentic: true,
            current: true,
            authenticBy: null,
          },
          ...{ judgedBy: person, judgedAt: '2026-03-11T01:00:00Z', supersedesId: null, disagrees: false },
        },
});
const claims = [
  ...[claim('1.1', 'not_yet'), claim('1.2', 'satisfactory'), claim('CE01', 'satisfactory')],
  ...[claim('2.1', null), claim('9.9', 'satisfactory', 'elsewhere')],
];
const earlier = { current: { claims } };
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('a new version of evidence that was accepted for something', () => {
  it('undoes what was found satisfactory, whether it is claimed again or not', () => {
    const { again, gone } = fallBackOf(earlier, 'here', ['1.1', '1.2']);
    expect([codes(again), codes(gone)]).toEqual([['1.2'], ['CE01', '9.9']]);
    expect(fallBackOf(null, 'here', ['1.1'])).toEqual({ again: [], gone: [] });
  });

  it('names them before it is sent', async () => {
    const onConfirm = jest.fn();
    const fallBack = fallBackOf(earlier, 'here', ['1.1', '1.2']);
    await renderInPortal(
      <FallBackDialog fallBack={fallBack} busy={false} onConfirm={onConfirm} onClose={jest.fn()} />,
      { words: ['my-evidence'] },
    );
    expect(await screen.findByText(/^1\.2 已經合格。/)).toBeVisible();
    expect(screen.getByText(/^關鍵 1.*9\.9 已經合格/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '還是交新版本' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});
