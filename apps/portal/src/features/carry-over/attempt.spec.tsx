import { jest } from '@jest/globals';
import type { FurtherAttempt } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { Attempt } from './attempt';

type Target = FurtherAttempt['targets'][number];
const side = (id: string) => ({
  ...{ id, code: id, text: `指標 ${id}`, parentId: null, unitCode: null, elementCode: null },
});
const target = (id: string, proposal: Target['proposal'], reason: Target['reason']): Target => ({
  ...{ targetId: id, kind: 'indicator', proposal, reason, required: true, change: 'unchanged', runs: [] },
  ...{ before: side(id), after: side(id) },
  ...(proposal === 'gap'
    ? { pieces: 0, judged: 0, newestOn: null }
    : { pieces: 2, judged: 2, newestOn: '2026-01-05' }),
});
const view = (over: Partial<FurtherAttempt> = {}): FurtherAttempt => ({
  enrolment: buildEnrolment({ state: 'signed', validUntil: '2026-09-30' }),
  ...{ purpose: 'renewal', proposed: null, mayDecide: true },
  assessor: { id: 'assessor', displayName: '陳冠宇', department: null },
  supervisor: { id: 'supervisor', displayName: '王主管', department: null },
  targets: [
    target('1.1', 'carried', 'current'),
    target('1.2', 'to_confirm', 'old'),
    target('1.3', 'to_confirm', 'expires'),
    target('1.4', 'gap', 'too_old'),
  ],
  contextRecords: { planItems: [], adjustments: 0, ratedTargetIds: [] },
  ...over,
});
const show = (over?: Partial<FurtherAttempt>) =>
  renderInPortal(<Attempt view={view(over)} onStale={jest.fn()} />, { words: ['carry-over'] });

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('deciding on a renewal', () => {
  it('says why each is proposed so, and takes one reason for all that is to be confirmed', async () => {
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    const user = userEvent.setup();
    await show();
    expect(screen.getByText('有效至 2026/09/30')).toBeVisible();
    expect(screen.getByText('效期已過一半，最近 2026/01/05')).toBeVisible();
    expect(screen.getByText('已過期')).toBeVisible();
    const begin = screen.getByRole('button', { name: '開始展延' });
    expect(begin).toBeDisabled();
    await user.type(screen.getByRole('textbox', { name: '全部待確認項目共用的理由' }), '設備沒有換');
    await user.click(screen.getByRole('button', { name: '全部延續' }));
    expect(screen.getByRole('status')).toHaveTextContent('延續 3 項，1 項還要完成');
    await user.click(begin);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '開始' }));
    expect(post.mock.calls[0]?.[1]).toMatchObject({
      body: {
        decisions: [
          { targetId: '1.2', equivalent: true, reason: '設備沒有換' },
          { targetId: '1.3', equivalent: true, reason: '設備沒有換' },
        ],
      },
    });
  });

  it('shows the candidate what is proposed, with nothing to decide', async () => {
    await show({
      mayDecide: false,
      proposed: {
        by: { id: 'a', displayName: '張管理', department: null },
        at: '2026-03-01T00:00:00Z',
        reason: '新法規',
      },
    });
    expect(screen.getByText('張管理提議展延：新法規')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('speaks of the attempt that is closed where it failed', async () => {
    await show({ purpose: 'attempt', targets: [target('1.1', 'to_confirm', 'failed')] });
    expect(screen.getByRole('heading', { name: '再次評量' })).toBeVisible();
    expect(screen.getByText('上次沒有通過，最近 2026/01/05')).toBeVisible();
    // One alone is decided by itself.
    expect(screen.queryByRole('button', { name: '全部延續' })).toBeNull();
  });
});
