import type { EnrolmentSummary, EvidenceDetail } from '@attest/api-client';
import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../../shared/http/api';
import { sessionStore } from '../../../shared/session/session-store';
import { signedInAs } from '../../../testing/build-session';
import { renderInPortal } from '../../../testing/render';
import { buildEnrolment, buildEvidence, buildJudgement, buildWorkspace } from '../testing/builders';
import { wordsFor } from './draft-from-record';
import { WithdrawRecord } from './withdraw-record';

const view = buildEvidence({
  id: 'piece',
  method: 'direct_observation',
  claims: { '3.1': buildJudgement({ remark: '說得清楚' }), '3.2': buildJudgement({ verdict: 'not_yet' }) },
});
const own = (withdraw: boolean): EvidenceDetail => ({
  ...view,
  versions: [view.current],
  abilities: { judge: true, newVersion: false, withdraw },
});
const show = (evidence: EvidenceDetail, state: EnrolmentSummary['state'] = 'in_progress') =>
  renderInPortal(
    <WithdrawRecord
      data={buildWorkspace({ enrolment: { state }, evidence: [view] })}
      evidence={evidence}
      onDone={() => undefined}
    />,
    { words: ['workspace'] },
  );

beforeEach(() => {
  sessionStore.set(signedInAs('assessor'));
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('withdrawing a record of one’s own', () => {
  it('is offered where the server allows it, and nowhere else', async () => {
    await show(own(false));
    expect(screen.queryByRole('button', { name: '撤回這筆紀錄' })).toBeNull();
  });

  it('says what it does to coverage and to a decision, asks why, and sends the reason', async () => {
    const post = jest.spyOn(api, 'post').mockResolvedValue(own(true));
    await show(own(true), 'decided');
    await userEvent.click(screen.getByRole('button', { name: '撤回這筆紀錄' }));
    expect(await screen.findByText('3.1 現在已涵蓋，少了這件可能就不夠。')).toBeVisible();
    expect(screen.getByRole('note')).toHaveTextContent('撤回證據會收回判定');
    const send = screen.getByRole('button', { name: '撤回' });
    expect(send).toBeDisabled();
    await userEvent.click(screen.getByText('其他理由'));
    await userEvent.type(screen.getByRole('textbox', { name: /理由/ }), '記重複了');
    await userEvent.click(send);
    expect(post).toHaveBeenCalledWith('/evidence/{id}/withdraw', {
      path: { id: 'piece' },
      body: { reason: '記重複了' },
    });
  });

  it('offers to record the same for the right person of the unit', async () => {
    const right = buildEnrolment({
      id: 'right',
      candidate: { id: 'c2', displayName: '周思妤', department: null },
    });
    jest.spyOn(api, 'get').mockResolvedValue({ items: [right, buildEnrolment()], nextCursor: null });
    await show(own(true));
    await userEvent.click(screen.getByRole('button', { name: '撤回這筆紀錄' }));
    await userEvent.click(await screen.findByText('記錯人了'));
    await userEvent.click(await screen.findByLabelText(/應該記在誰名下/, { selector: 'input' }));
    await userEvent.click(await screen.findByRole('option', { name: /周思妤/ }));
    expect(screen.getByRole('button', { name: '撤回，改記周思妤' })).toBeEnabled();
  });

  it('takes words and judgements along into the form of the right person', () => {
    const kept = wordsFor(
      {
        method: 'direct_observation',
        current: { ...view.current, narrative: '向客戶說明費用', durationMinutes: 30 },
      },
      'me',
      'right',
      'Asia/Taipei',
    );
    expect(kept).toMatchObject({
      id: 'observation:me:right',
      path: '/enrolments/right/observe',
      value: {
        ...{ title: '鴻昇精密提案計畫書', narrative: '向客戶說明費用', duration: '30', occasionId: null },
        marks: {
          '3.1': { verdict: 'satisfactory', remark: '說得清楚' },
          '3.2': { verdict: 'not_yet', remark: '' },
        },
      },
    });
    expect(
      wordsFor({ method: 'simulation', current: view.current }, 'me', 'right', 'Asia/Taipei'),
    ).toMatchObject({
      id: 'record:me:right:simulation',
      path: '/enrolments/right/record/simulation',
      value: { judge: 'now' },
    });
  });
});
