import { jest } from '@jest/globals';
import type { AssignmentDone, AssignmentPerson, AssignmentProposal, Person } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { sessionStore } from '../../shared/session/session-store';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';

const person = (id: string): Person => ({ id, displayName: id, department: null });
const unit = (over: Partial<AssignmentPerson['units'][number]>): AssignmentPerson['units'][number] => ({
  ...{ programmeUnitId: 'p1', origin: 'new', enrolmentId: null, assessor: null, supervisor: null },
  ...{ signedOn: null, dueOn: null },
  ...over,
});
const item = (id: string, over: Partial<AssignmentPerson> = {}): AssignmentPerson => ({
  ...{ candidateId: id, candidate: person(id), status: 'new', reason: null, programmeEnrolmentId: null },
  ...{ assessor: person('陳冠宇'), supervisor: person('王主管'), dueOn: null },
  units: [unit({}), unit({ programmeUnitId: 'p2', origin: 'going_on', enrolmentId: 'e' })],
  ...over,
});
const load = (id: string) => ({ person: person(id), before: 3, after: 5 });
const proposalOf = (items: AssignmentPerson[]): AssignmentProposal => ({
  programme: {
    ...{ id: 'g', versionId: 'v', number: 1, name: '系統整合工程人員', nameEn: null, attitudesOnce: true },
    sections: [
      {
        ...{ id: 's', name: null, choose: null },
        units: ['p1', 'p2'].map((programmeUnitId) => ({
          ...{ programmeUnitId, unitId: programmeUnitId, code: programmeUnitId.toUpperCase(), title: '單元' },
          releaseCode: 'INM',
        })),
      },
    ],
    requirements: [{ id: 'r', text: '高中職以上畢業' }],
  },
  ...{ startsOn: '2026-09-01', items, errors: [] },
  assessors: [load('陳冠宇'), load('李評量')],
  supervisors: [load('王主管')],
});

let proposals: Record<string, unknown>[] = [];
let assigned: Record<string, unknown> | null = null;
const done: AssignmentDone = {
  totals: { people: 1, created: 1, goingOn: 1, signed: 0 },
  items: [
    item('林佳穎', { programmeEnrolmentId: 'x' }),
    item('張三', { status: 'assigned', programmeEnrolmentId: 'y', units: [] }),
  ],
  errors: [],
};
const post = (path: string, { body }: { body: Record<string, unknown> }) => {
  if (path === '/programmes/{id}/assignments') {
    assigned = body;
    return Promise.resolve(done);
  }
  proposals.push(body);
  const wanted = (body['candidateIds'] as string[] | undefined) ?? [];
  const people = wanted.map((id) =>
    id === '張三' ? item(id, { status: 'refused', reason: 'role', units: [] }) : item(id),
  );
  const errors = [{ line: 2, column: 1, problem: 'person_unknown' as const, value: 'x@y' }];
  return Promise.resolve({ ...proposalOf(people), errors: body['csv'] === undefined ? [] : errors });
};
const get = (path: string) =>
  Promise.resolve({
    items:
      path === '/groups'
        ? [{ id: 'class', name: '九月班' }]
        : ['林佳穎', '張三'].map((id) => ({ ...person(id), email: '' })),
    nextCursor: null,
  });
jest.unstable_mockModule('../../shared/http/api', () => ({ api: { get, post } }));

const { AssignPage } = await import('./assign-page');

const open = () =>
  renderInPortal(
    <Routes>
      <Route path="/programmes/:programmeId/assign" element={<AssignPage />} />
    </Routes>,
    { words: ['programme-assignment'], path: '/programmes/g/assign' },
  );

describe('assigning a programme', () => {
  beforeEach(() => {
    sessionStore.set({ ...signedInAs('admin'), roles: ['admin'] });
    proposals = [];
    assigned = null;
  });

  it('begins with nobody, and assigns nobody', async () => {
    await open();
    expect(await screen.findByText('還沒有選人')).toBeVisible();
    expect(screen.getByRole('button', { name: '指派 0 人' })).toBeDisabled();
  });

  it('shows what would become of each, and assigns as it was seen', async () => {
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: '林佳穎' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: '張三' }));
    expect(await screen.findByText('沒有受評者角色')).toBeVisible();
    expect(screen.getByText('新 1，接續 1')).toBeVisible();
    const summary = screen.getByRole('region', { name: '摘要' });
    expect(summary).toHaveTextContent('1 人：新增 1 個單元，接續 1，計入 0。1 筆不能指派。');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /高中職以上畢業/ }), 'waived');
    expect(screen.getByRole('button', { name: '指派 1 人' })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: '為什麼免除' }), '同等經驗');
    await userEvent.click(screen.getByRole('button', { name: '指派 1 人' }));
    expect(await screen.findByText('新增 1 個單元，接續 1，計入 0。')).toBeVisible();
    expect(assigned).toMatchObject({
      ...{ versionId: 'v', candidateIds: ['林佳穎', '張三'] },
      people: [{ candidateId: '林佳穎', assessorId: '陳冠宇', supervisorId: '王主管' }],
      entry: [{ requirementId: 'r', result: 'waived', reason: '同等經驗' }],
    });
    expect(screen.getByRole('link', { name: '林佳穎' })).toHaveAttribute('href', '/passports/x');
    expect(screen.getByRole('link', { name: '已經在這個學程' })).toHaveAttribute('href', '/passports/y');
  });

  it('asks anew with whoever is chosen, and without whoever is left out', async () => {
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: '林佳穎' }));
    await userEvent.click(await screen.findByRole('button', { name: '林佳穎的評量人員：陳冠宇' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '林佳穎的評量人員' }), '李評量');
    expect(proposals.at(-1)).toMatchObject({ people: [{ candidateId: '林佳穎', assessorId: '李評量' }] });
    const loads = screen.getByRole('group', { name: '評量人員的負擔' });
    await userEvent.click(within(loads).getByRole('checkbox', { name: '陳冠宇' }));
    expect(proposals.at(-1)).toMatchObject({ assessorIds: ['李評量'], supervisorIds: ['王主管'] });
  });

  it('takes a day and entry requirements of one person’s own', async () => {
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: '林佳穎' }));
    await userEvent.click(await screen.findByRole('button', { name: '林佳穎的個別設定' }));
    const own = within(screen.getByRole('group', { name: '林佳穎的個別設定' }));
    const result = own.getByRole('combobox', { name: '林佳穎，高中職以上畢業：結果' });
    expect(result).toHaveDisplayValue('跟大家一樣');
    await userEvent.selectOptions(result, 'waived');
    expect(screen.getByRole('button', { name: '指派 1 人' })).toBeDisabled();
    await userEvent.type(own.getByRole('textbox', { name: '為什麼免除' }), '在職十年');
    const day = own.getByRole('textbox', { name: '林佳穎的期限' });
    await userEvent.type(day, '2027/3/31');
    await userEvent.tab();
    expect(proposals.at(-1)).toMatchObject({ people: [{ candidateId: '林佳穎', dueOn: '2027-03-31' }] });
    expect(JSON.stringify(proposals)).not.toContain('在職十年');
    await userEvent.click(screen.getByRole('button', { name: '指派 1 人' }));
    expect(await screen.findByText('新增 1 個單元，接續 1，計入 0。')).toBeVisible();
    expect(assigned).toMatchObject({
      people: [
        {
          ...{ candidateId: '林佳穎', dueOn: '2027-03-31' },
          entry: [{ requirementId: 'r', result: 'waived', reason: '在職十年' }],
        },
      ],
      entry: [],
    });
  });

  it('takes a whole group', async () => {
    await open();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: '整個班級' }), '九月班');
    expect(proposals.at(-1)).toEqual({ groupId: 'class' });
  });

  it('says where a list cannot be taken, and why', async () => {
    await open();
    await userEvent.type(await screen.findByRole('textbox', { name: '名單（CSV）' }), 'x@y');
    expect(await screen.findByText('1 行不能採用')).toBeVisible();
    expect(screen.getByText('第 2 行第 1 欄：找不到「x@y」。')).toBeVisible();
  });
});
