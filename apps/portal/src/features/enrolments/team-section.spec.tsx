import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { TeamSection } from './team-section';

afterEach(() => {
  jest.restoreAllMocks();
});

const second = {
  member: { id: 'second', displayName: '周文傑', department: null },
  ...{ method: null, place: null },
};

it('binds a member to a method and a place, and saves the whole team', async () => {
  jest.spyOn(api, 'get').mockResolvedValue({ items: [], nextCursor: null });
  const put = jest.spyOn(api, 'put').mockResolvedValue(buildEnrolment());
  await renderInPortal(<TeamSection enrolment={buildEnrolment({ team: [second] })} />, {
    words: ['enrolments'],
  });
  const save = screen.getByRole('button', { name: '儲存團隊' });
  expect(save).toBeDisabled();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /評量方法/ }), 'oral_questioning');
  await userEvent.type(screen.getByRole('textbox', { name: /地點/ }), '桃園廠');
  await userEvent.click(save);
  await waitFor(() => {
    expect(put).toHaveBeenCalledTimes(1);
  });
  expect(put.mock.calls[0]?.[1]).toMatchObject({
    body: { members: [{ memberId: 'second', method: 'oral_questioning', place: '桃園廠' }] },
  });
});

it('takes somebody off the team', async () => {
  jest.spyOn(api, 'get').mockResolvedValue({ items: [], nextCursor: null });
  await renderInPortal(<TeamSection enrolment={buildEnrolment({ team: [second] })} />, {
    words: ['enrolments'],
  });
  await userEvent.click(screen.getByRole('button', { name: '移除周文傑' }));
  expect(screen.queryByText('周文傑')).toBeNull();
  expect(screen.getByRole('button', { name: '儲存團隊' })).toBeEnabled();
});
