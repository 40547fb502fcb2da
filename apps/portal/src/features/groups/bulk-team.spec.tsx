import type { EnrolmentsChanged } from '@attest/api-client';
import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { renderInPortal } from '../../testing/render';
import { ChangeDialog } from './change-dialog';

afterEach(() => {
  jest.restoreAllMocks();
});

const person = (id: string, displayName: string) => ({ id, displayName, department: null });
const outcome: EnrolmentsChanged = {
  people: [
    { candidate: person('lin', '林佳穎'), changed: 2, unchanged: 0, refused: [] },
    {
      ...{ candidate: person('wang', '王小明'), changed: 0, unchanged: 1 },
      refused: [{ enrolmentId: 'e', unitCode: 'CLEV', problem: 'same_person', parts: [] }],
    },
  ],
  loads: [],
};

it('adds somebody to the teams of those who are chosen, looked at first, and keeps whom it was refused chosen', async () => {
  jest.spyOn(api, 'get').mockResolvedValue({ items: [person('second', '周文傑')], nextCursor: null });
  const post = jest.spyOn(api, 'post').mockResolvedValue(outcome);
  const onChosen = jest.fn();
  await renderInPortal(
    <ChangeDialog
      what="team"
      unitIds={['unit']}
      chosen={new Set(['lin', 'wang'])}
      onChosen={onChosen}
      onClose={() => undefined}
    />,
    { words: ['groups'] },
  );
  const add = screen.getByRole('button', { name: '加入評量團隊' });
  expect(add).toBeDisabled();
  await userEvent.click(screen.getByRole('combobox', { name: '加入誰' }));
  await userEvent.click(await screen.findByRole('option', { name: /周文傑/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '負責的評量方法' }), 'oral_questioning');
  expect(await screen.findByText('1 人的 2 個單元會加入：')).toBeInTheDocument();
  expect(screen.getByText('1 人有單元已經是這樣。')).toBeInTheDocument();
  expect(screen.getByText('CLEV 已是這個單元的受評者、主評量人員或主管')).toBeInTheDocument();
  await userEvent.click(add);
  await waitFor(() => {
    expect(onChosen).toHaveBeenCalledWith(new Set(['wang']));
  });
  const body = {
    candidateIds: ['lin', 'wang'],
    unitIds: ['unit'],
    memberId: 'second',
    method: 'oral_questioning',
  };
  expect(post.mock.calls.at(-1)).toEqual(['/enrolments/team', { body: { ...body, dryRun: false } }]);
  expect(post.mock.calls.slice(0, -1).map(([, given]) => given)).toContainEqual({
    body: { ...body, dryRun: true },
  });
});
