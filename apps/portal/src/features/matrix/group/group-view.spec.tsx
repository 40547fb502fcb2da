import { unpackCells } from '@attest/domain';
import { screen, within } from '@testing-library/react';
import { renderInPortal } from '../../../testing/render';
import { giveLayout } from '../../../shared/overview/testing/give-layout';
import { GroupView } from './group-view';

const today = '2026-03-13';
const person = (id: string, displayName: string, department: string) => ({ id, displayName, department });
const unit = (id: string, title: string) => ({
  id,
  code: id,
  title,
  releaseId: id,
  releaseCode: id,
  releaseName: title,
});
const units = [unit('IIS5R0727', '與客戶進行業務互動'), unit('KRM4R0864v2', '保持良好的商務關係')];
const group = {
  today,
  warnDays: 30,
  ...{ etag: null, kind: 'indicator' as const },
  truncated: false,
  candidates: [person('lin', '林佳穎', '客戶成功部'), person('tsai', '蔡宜安', '通路業務部')],
  units,
  assessors: [person('a', '陳冠宇', '')],
  cells: unpackCells(
    {
      unit: '0,1;1',
      assessor: '0,0;0',
      state: '4,1;1',
      strip: 'ccc,cjn;cxn',
      critical: 'c,n;n',
      due: ',20;-3',
      turn: '-15,;',
      valid: '-3,;',
    },
    { today, warnDays: 30 },
  ),
};

beforeAll(giveLayout);

const draw = (path: string, locale: 'zh-TW' | 'en' = 'zh-TW') =>
  renderInPortal(<GroupView group={group} standards={units} />, { words: ['matrix'], path, locale });
/** What is seen in the cells: the words for screen readers are before it. */
const cells = () =>
  screen
    .getAllByRole('gridcell')
    .map((cell) => (cell.querySelector('button')?.lastElementChild ?? cell).textContent);

describe('the matrix of a group', () => {
  it('says where everybody stands, in numbers and words', async () => {
    await draw('/overview');
    expect(cells()).toEqual(['已簽核2/26', '1/31 待判定', '未登錄', '1/3逾期']);
    expect(
      screen.getByRole('button', { name: /^林佳穎，與客戶進行業務互動：已簽核，3 項中 3 項已涵蓋/ }),
    ).toBeVisible();
    expect(within(screen.getByRole('banner')).getByText('1 筆逾期')).toBeVisible();
  });

  it('shows what the address asks for', async () => {
    await draw('/overview?time=overdue');
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    expect(cells()).toEqual(['1/3逾期']);
  });

  it('counts another kind, without critical evidence, and says where nothing of it is listed', async () => {
    const of = {
      ...{ assessor: '0,0;0', state: '4,1;1', due: ',20;', turn: '-15,;', valid: ',;' },
      unit: '0,1;1',
    };
    const cellsOfKind = unpackCells({ ...of, strip: ',nN;cN', critical: ',;' }, { today, warnDays: 30 });
    await renderInPortal(
      <GroupView group={{ ...group, kind: 'knowledge', cells: cellsOfKind }} standards={units} />,
      { words: ['matrix', 'terms'], path: '/overview?kind=knowledge&face=critical' },
    );
    expect(cells()).toEqual(['已簽核2/26簽核時未評量', '1/2', '未登錄', '2/2']);
    expect(screen.queryByRole('radio', { name: '關鍵證據' })).toBeNull();
    expect(screen.getByLabelText('每一格數什麼')).toHaveValue('knowledge');
  });

  it('turns round: units down, candidates across', async () => {
    await draw('/overview?turned=1');
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      '與客戶進行業務互動IIS5R07271/11 筆中 1 筆已簽核',
      '保持良好的商務關係KRM4R0864v20/22 筆中 0 筆已簽核',
    ]);
  });

  it('says that nothing matches, and clears the filters', async () => {
    await draw('/overview?q=nobody', 'en');
    expect(screen.getByText('No enrolment matches')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Clear the filters' })).toBeVisible();
  });
});
