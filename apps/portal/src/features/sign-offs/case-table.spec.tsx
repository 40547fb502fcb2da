import type { Case, CaseRow } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { CaseTable } from './case-table';

const row = (kind: CaseRow['kind'], code: string, over: Partial<CaseRow> = {}): CaseRow => ({
  ...{ targetId: code, kind, code, text: `項目 ${code}`, elementCode: null, elementTitle: null },
  ...{ status: 'covered', required: true, through: false, elementCodes: [], counts: [], latestOn: null },
  ...over,
});
const inElement = { elementCode: 'T1.1', elementTitle: '了解客戶' };

const show = (rows: CaseRow[], unassessedKinds: Case['unassessedKinds'] = []) => {
  const data: Case = {
    enrolment: { ...buildEnrolment(), signOff: null, returns: [] },
    ...{ outcome: null, rows, unassessedKinds, evidenceCount: 0, fileCount: 0, period: null, people: [] },
    ...{
      manifest: { sha256: '', items: [] },
      meaning: { 'zh-TW': '', en: '' },
      signable: false,
      blockers: [],
    },
  };
  return renderInPortal(
    <CaseTable data={data} watch={() => undefined} openId={null} onOpen={() => undefined} />,
    { words: ['sign-offs'] },
  );
};
const sections = () => screen.getAllByRole('rowheader').map((header) => header.textContent);

describe('the table of a case', () => {
  it('has a section for each kind after the indicators, and what only informs apart from what is required', async () => {
    await show([
      row('critical_evidence', 'CE01'),
      row('indicator', 'P1.1.1', inElement),
      row('output', 'O1.1.1'),
      row('knowledge', 'K01'),
      row('knowledge', 'K02', { required: false, status: 'none' }),
      row('knowledge', 'K03', { status: 'partly' }),
      row('attitude', 'A01'),
    ]);
    expect(sections()).toEqual([
      ...['關鍵證據 1/1', 'T1.1 了解客戶', '產出 1/1', '知識 1/2', '知識（參考）0/1', '態度 1/1'],
    ]);
    expect(screen.queryByText(/簽核時未評量/)).toBeNull();
  });

  it('says through which indicators an item is covered', async () => {
    await show([
      row('indicator', 'P1.1.1', inElement),
      row('skill', 'S01', { through: true, elementCodes: ['T1.1', 'T1.2'] }),
      row('skill', 'S02', { through: true }),
      row('skill', 'S03'),
    ]);
    const of = (code: string) => within(screen.getByText(code).closest('tr') ?? document.body);
    expect(of('S01').getByText('經由 T1.1、T1.2 的行為指標')).toBeVisible();
    expect(of('S02').getByText('經由本單元的行為指標')).toBeVisible();
    expect(of('S03').queryByText(/經由/)).toBeNull();
  });

  it('says of a unit signed before which kinds were not assessed then', async () => {
    await show([row('indicator', 'P1.1.1', inElement)], ['output', 'knowledge', 'skill', 'attitude']);
    expect(screen.getByText('產出、知識、技能、態度：簽核時未評量')).toBeVisible();
  });
});
