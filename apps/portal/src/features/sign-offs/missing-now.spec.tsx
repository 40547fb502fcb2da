import type { Case, CaseRow } from '@attest/api-client';
import { screen } from '@testing-library/react';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { MissingNow } from './missing-now';

const row = (kind: CaseRow['kind'], code: string, over: Partial<CaseRow>): CaseRow => ({
  ...{ targetId: code, kind, code, text: `項目 ${code}`, elementCode: null, elementTitle: null },
  ...{ status: 'covered', required: true, through: false, elementCodes: [], counts: [], latestOn: null },
  ...over,
});
const outcome: Case['outcome'] = {
  ...{ id: 'o', number: 1, decision: 'competent', reasoning: '可以', nextSteps: null, supersedesId: null },
  ...{ decidedBy: { id: 'a', displayName: '陳冠宇', department: null }, decidedAt: '2026-11-26T10:22:00Z' },
};
const show = (rows: CaseRow[]) => {
  const data: Case = {
    enrolment: { ...buildEnrolment(), state: 'decided', signOff: null, returns: [] },
    ...{ outcome, rows, unassessedKinds: [], evidenceCount: 0, fileCount: 0, period: null, people: [] },
    ...{
      manifest: { sha256: '', items: [] },
      meaning: { 'zh-TW': '', en: '' },
      signable: true,
      blockers: [],
    },
  };
  return renderInPortal(<MissingNow data={data} />, { words: ['sign-offs'] });
};

describe('what is missing of a decided unit', () => {
  it('is said by kind before it is signed', async () => {
    await show([
      row('indicator', 'P1', {}),
      row('knowledge', 'K01', { status: 'none' }),
      row('knowledge', 'K02', { status: 'expired' }),
      row('attitude', 'A01', { status: 'partly' }),
    ]);
    expect(screen.getByRole('note')).toHaveTextContent(
      '判定之後，規則或時效有變動，現在還缺必備的知識 2、態度 1。',
    );
  });

  it('is nothing where all that is required is covered', async () => {
    await show([row('indicator', 'P1', {}), row('skill', 'S01', { required: false, status: 'none' })]);
    expect(screen.queryByRole('note')).toBeNull();
  });
});
