import { jest } from '@jest/globals';
import type { NextPeople, Validity } from '@attest/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { sessionStore } from '../../shared/session/session-store';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';
import { ValiditiesPage } from './validities-page';

const person = (id: string, displayName: string) => ({ id, displayName, department: null });
const validity = (id: string, over: Partial<Validity> = {}): Validity => ({
  ...{ id, candidate: person('candidate', '曾雅慧'), assessor: person('assessor', '陳冠宇') },
  ...{ unit: { code: 'T1', title: '規劃系統' }, enrolmentId: `enrolment ${id}` },
  ...{ programme: { id: 'programme', name: '系統整合工程人員', nameEn: null }, programmeEnrolmentId: null },
  ...{ months: 12, validFrom: '2025-04-01', validUntil: '2026-04-01', daysLeft: 18 },
  ...{ next: null, nextProgrammeEnrolmentId: null, proposed: false, renewable: true },
  ...{ mayPropose: false, mayDecide: false, mayRenew: false },
  ...over,
});
const whole = { unit: null, enrolmentId: null, programmeEnrolmentId: 'whole' };

const people = (over: Partial<NextPeople> = {}): NextPeople => ({
  assessor: { person: person('assessor', '陳冠宇'), problem: null },
  supervisor: { person: person('supervisor', '王主管'), problem: null },
  assessors: [
    { person: person('idle', '周美惠'), open: 0 },
    { person: person('assessor', '陳冠宇'), open: 3 },
  ],
  supervisors: [{ person: person('supervisor', '王主管'), open: 2 }],
  ...over,
});

const answers = (rows: readonly Validity[], next = people()) =>
  jest
    .spyOn(api, 'get')
    .mockImplementation((path: string) =>
      Promise.resolve(
        path === '/validities'
          ? { items: rows, nextCursor: null }
          : path.endsWith('/renewal-people')
            ? next
            : { items: [{ id: `${path} one`, name: '第一班' }], nextCursor: null },
      ),
    );
const show = () => renderInPortal(<ValiditiesPage />, { words: ['validities', 'renewal', 'terms'] });

beforeEach(() => {
  sessionStore.set(signedInAs('admin'));
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('what runs out when', () => {
  it('leads the assessor to the decision, and renews a whole with its people', async () => {
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    const user = userEvent.setup();
    answers([validity('one', { mayDecide: true }), validity('two', { ...whole, mayRenew: true })]);
    await show();
    expect(await screen.findByRole('link', { name: '展延曾雅慧的「規劃系統」' })).toHaveAttribute(
      'href',
      '/enrolments/enrolment one/further-attempt',
    );
    await user.click(screen.getByRole('button', { name: '展延曾雅慧的「系統整合工程人員」' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('combobox', { name: '主評量人員' });
    await user.click(dialog.getByRole('button', { name: '展延' }));
    expect(post.mock.calls[0]).toEqual([
      '/programme-enrolments/{id}/renewal',
      { path: { id: 'whole' }, body: {} },
    ]);
  });

  it('asks for a reason before it is time', async () => {
    const user = userEvent.setup();
    answers([validity('two', { ...whole, mayRenew: true, renewable: false })]);
    await show();
    await user.click(await screen.findByRole('button', { name: '展延曾雅慧的「系統整合工程人員」' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: '展延' })).toBeDisabled();
    const reason = dialog.getByRole('textbox', { name: '理由' });
    await waitFor(() => {
      expect(reason).toHaveFocus();
    });
    await dialog.findByRole('combobox', { name: '簽核主管' });
    await user.type(reason, '換了設備');
    expect(dialog.getByRole('button', { name: '展延' })).toBeEnabled();
  });

  it('says who has left, offers those who may by their load, and renews with whoever is chosen', async () => {
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    const user = userEvent.setup();
    const left = { person: person('assessor', '陳冠宇'), problem: 'left' as const };
    answers(
      [validity('two', { ...whole, mayRenew: true })],
      people({ assessor: left, assessors: [{ person: person('idle', '周美惠'), open: 0 }] }),
    );
    await show();
    await user.click(await screen.findByRole('button', { name: '展延曾雅慧的「系統整合工程人員」' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('陳冠宇已離開，請另選一位。')).toBeVisible();
    const renew = dialog.getByRole('button', { name: '展延' });
    expect(renew).toBeDisabled();
    await user.click(dialog.getByRole('combobox', { name: '主評量人員' }));
    await user.click(await screen.findByRole('option', { name: /周美惠.*手上 0 個單元/ }));
    await user.click(renew);
    expect(post.mock.calls[0]?.[1]).toMatchObject({ body: { assessorId: 'idle' } });
  });

  it('asks others for what is asked already, where an admin names them', async () => {
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    const user = userEvent.setup();
    sessionStore.set({ ...signedInAs('admin'), roles: ['admin'] });
    answers([validity('one', { proposed: true, mayPropose: true })]);
    await show();
    expect(await screen.findByText('已提議展延')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '曾雅慧的「規劃系統」改由他人評量或簽核' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('combobox', { name: '主評量人員' }));
    expect(dialog.getByRole('button', { name: '改由他人' })).toBeDisabled();
    await user.click(await screen.findByRole('option', { name: /周美惠/ }));
    await user.click(dialog.getByRole('button', { name: '改由他人' }));
    expect(post.mock.calls[0]).toMatchObject([
      '/enrolments/{id}/renewal-proposals',
      { body: { assessorId: 'idle' } },
    ]);
  });

  it('says what goes on already, and looks for one group', async () => {
    const user = userEvent.setup();
    const get = answers([validity('two', { ...whole, nextProgrammeEnrolmentId: 'next' })]);
    await show();
    expect(
      await screen.findByRole('link', { name: '曾雅慧的「系統整合工程人員」展延評量中' }),
    ).toHaveAttribute('href', '/passports/next');
    await user.selectOptions(await screen.findByRole('combobox', { name: '班級' }), '第一班');
    await screen.findByRole('link', { name: '曾雅慧的「系統整合工程人員」展延評量中' });
    expect(JSON.stringify(get.mock.calls.at(-1))).toContain('"groupId":"/groups one"');
  });
});
