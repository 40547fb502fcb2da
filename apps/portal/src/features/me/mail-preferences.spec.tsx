import { jest } from '@jest/globals';
import type { MailPreferences } from '@attest/api-client';
import { notificationTopics, topicsOf } from '@attest/domain';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { api } from '../../shared/http/api';
import { acceptSession } from '../../shared/session/accept-session';
import { renderInPortal } from '../../testing/render';
import { MailPreferencesSection } from './mail-preferences';

beforeAll(() => {
  acceptSession({
    ...{ accessToken: 'token', expiresAt: '2099-01-01T00:00:00Z', roles: ['assessor'], memberships: [] },
    passwordChangeDue: false,
    account: { id: 'account', email: 'a@b.example', displayName: '陳冠宇', locale: 'zh-TW' },
    organisation: {
      id: 'organisation',
      name: '示範機構',
      slug: 'demo',
      timeZone: 'Asia/Taipei',
      offlineDays: 14,
    },
    member: { id: 'member', displayName: '陳冠宇', department: null, jobTitle: null },
  });
});

const [first, second] = topicsOf(['assessor']);
const standing = {
  ...{ version: 1, sends: true, email: 'a@b.example', timeZone: 'Asia/Taipei', digestAt: '08:00' },
  quietHours: { from: '21:00', to: '07:30' },
  deliveries: Object.fromEntries(notificationTopics.map((topic) => [topic, 'daily'])),
};

afterEach(() => {
  jest.restoreAllMocks();
});

it('keeps what is chosen while the choice before it is on its way', async () => {
  let kept = standing as MailPreferences;
  const answers: (() => void)[] = [];
  jest.spyOn(api, 'get').mockImplementation(() => Promise.resolve(kept));
  const put = jest.spyOn(api, 'put').mockImplementation(
    (_path, { body }: { body?: object }) =>
      new Promise((resolve) => {
        answers.push(() => {
          kept = { ...kept, ...body, version: kept.version + 1 };
          resolve(kept);
        });
      }),
  );
  const answerNext = async () => {
    await waitFor(() => {
      expect(answers).not.toHaveLength(0);
    });
    await act(async () => {
      answers.shift()?.();
      await Promise.resolve();
    });
  };
  await renderInPortal(<MailPreferencesSection />, { words: ['me'] });
  const choices = await screen.findAllByRole('combobox');
  act(() => {
    fireEvent.change(choices[0]!, { target: { value: 'off' } });
    fireEvent.change(choices[1]!, { target: { value: 'at_once' } });
  });
  fireEvent.click(screen.getByRole('checkbox'));
  await answerNext();
  await answerNext();
  await waitFor(() => {
    expect(kept.version).toBe(3);
  });
  expect(kept).toMatchObject({
    quietHours: null,
    deliveries: { [String(first)]: 'off', [String(second)]: 'at_once' },
  });
  expect(put.mock.calls.map(([, given]) => given)).toMatchObject([{ ifMatch: '"1"' }, { ifMatch: '"2"' }]);
  expect(choices[0]).toHaveValue('off');
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});
