import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { renderInPortal } from '../../testing/render';
import { NoticeSettings } from './notice-settings';

const settings = (validityNoticeDays: number[] | null) => ({
  ...{
    id: 'o',
    name: '機構',
    slug: 'o',
    timeZone: 'Asia/Taipei',
    offlineDays: 14,
    signerConfirmationRequired: false,
  },
  validityNoticeDays,
});
const show = (days: number[] | null) =>
  renderInPortal(<NoticeSettings settings={settings(days)} />, { words: ['organisation'] });

afterEach(() => {
  jest.restoreAllMocks();
});

it('begins with the usual days and saves what is written', async () => {
  const patch = jest.spyOn(api, 'patch').mockReturnValue(new Promise(() => undefined));
  const user = userEvent.setup();
  await show(null);
  const field = screen.getByRole('textbox');
  expect(field).toHaveValue('90, 30, 7');
  await user.clear(field);
  await user.type(field, '60，14');
  await user.click(screen.getByRole('button', { name: '儲存' }));
  expect(patch.mock.calls[0]?.[1]).toEqual({ body: { validityNoticeDays: [60, 14] } });
});

it.each(['0', '366', 'soon', '1, 2, 3, 4, 5, 6, 7'])('refuses %s', async (written) => {
  const user = userEvent.setup();
  await show([10]);
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), written);
  expect(screen.getByText(/^請填 1 到 365/)).toBeVisible();
  expect(screen.getByRole('button', { name: '儲存' })).toBeDisabled();
});
