import { jest } from '@jest/globals';
import type { AssessmentPlan, PlanItem } from '@attest/api-client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { PlanEditor } from './plan-editor';

const assessor = { id: 'assessor', displayName: '陳冠宇', department: null };
const item = (change: Partial<PlanItem> = {}): PlanItem => ({
  ...{ id: 'item', method: 'direct_observation', toolKind: 'observation_checklist', toolVersionId: null },
  ...{ tool: null, targets: ['1.1', '1.2', 'CE01'], basis: ['M1'], dueOn: '2026-05-01' },
  ...{ performer: 'assessor', performerName: '', instructions: '' },
  progress: { state: 'open', satisfactory: 0, overdue: false, targets: [] },
  ...change,
});
const anyMethod = { methodsAllOf: [], methodsAnyOf: [] };
const plan = (change: Partial<AssessmentPlan> = {}, items: PlanItem[] = [item()]): AssessmentPlan => ({
  ...{ enrolmentId: 'enrolment', number: 1, versions: [], shortfalls: [], tools: [], today: '2026-04-01' },
  version: {
    ...{ id: 'v1', number: 1, note: '', itemCount: items.length, contentSha256: '', madeBy: assessor },
    ...{ madeAt: '2026-03-01T00:00:00Z', shared: null, acknowledged: null, carriedFrom: null, items },
  },
  targets: [
    { kind: 'indicator', id: '1.1', pieces: 2, methods: 2, ...anyMethod },
    { kind: 'indicator', id: '1.2', pieces: 2, methods: 2, ...anyMethod },
    { kind: 'critical_evidence', id: 'CE01', pieces: 1, methods: 1, ...anyMethod },
  ],
  abilities: {
    ...{ edit: true, acknowledge: false, readAdjustments: false, recordAdjustments: false },
    readSelfAssessment: false,
  },
  ...change,
});
const show = (given: AssessmentPlan) =>
  renderInPortal(<PlanEditor plan={given} enrolment={buildEnrolment()} />, { words: ['plan'] });

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the editor of a plan', () => {
  it('says what is short as it is edited, covers it, and saves against the version it was made from', async () => {
    const put = jest.spyOn(api, 'put').mockResolvedValue(plan({ number: 2 }));
    const user = userEvent.setup();
    await show(plan());
    expect(screen.getByText('照計畫完成，2 項仍不足')).toBeVisible();
    expect(screen.getAllByText('1/2 次、1/2 種方法')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '排入，1.1' }));
    expect(screen.getByText('照計畫完成，1 項仍不足')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '全部排入' }));
    expect(screen.getByText('照計畫完成就足夠')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '存為草稿' }));
    await waitFor(() => {
      expect(put).toHaveBeenCalledTimes(1);
    });
    expect(put.mock.calls[0]).toMatchObject([
      '/enrolments/{id}/plan',
      {
        path: { id: 'enrolment' },
        ifMatch: '"1"',
        body: {
          items: [{ method: 'direct_observation' }, { method: 'document_review', targets: ['1.1', '1.2'] }],
        },
      },
    ]);
  });

  it('does not save an item that is for nothing', async () => {
    const user = userEvent.setup();
    await show(plan());
    await user.click(screen.getByRole('button', { name: '新增項目' }));
    expect(screen.getByText('有 1 個項目還沒有選擇評量標的')).toBeVisible();
    expect(screen.getByRole('button', { name: '存為草稿' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '選擇' }));
    await user.click(await screen.findByRole('checkbox', { name: '一 了解客戶' }));
    expect(screen.getByRole('button', { name: '存為草稿', hidden: true })).toBeEnabled();
  });

  it('saves what was changed before it is shared', async () => {
    const put = jest.spyOn(api, 'put').mockResolvedValue(plan({ number: 2 }));
    const post = jest.spyOn(api, 'post').mockResolvedValue(plan({ number: 2 }));
    const user = userEvent.setup();
    await show(plan());
    await user.type(screen.getByLabelText(/給受評者的說明/), '先觀察');
    await user.click(screen.getByRole('button', { name: '儲存並分享' }));
    await waitFor(() => {
      expect(post).toHaveBeenCalledTimes(1);
    });
    expect(put.mock.calls[0]?.[1]).toMatchObject({ body: { note: '先觀察' } });
    expect(post.mock.calls[0]).toEqual([
      '/enrolments/{id}/plan/share',
      { path: { id: 'enrolment' }, ifMatch: '"2"' },
    ]);
  });

  it('shows who may not edit how far each item is, and nothing to press', async () => {
    const progress = { state: 'started' as const, satisfactory: 2, overdue: true, targets: [] };
    const given = plan({}, [item({ progress })]);
    await show({ ...given, abilities: { ...given.abilities, edit: false } });
    expect(screen.getByText('2/3 合格')).toBeVisible();
    expect(screen.getByText('已逾期')).toBeVisible();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
