import { jest } from '@jest/globals';
import type { Appointment } from '@attest/api-client';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionStore } from '../../shared/session/session-store';
import { aProposal, anAppointment } from '../../testing/build-appointment';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const span = (hours: number) => ({ startsAt: inHours(hours), endsAt: inHours(hours + 1) });

let appointment: Appointment;
let own: Appointment[] = [];
const posted: [string, unknown][] = [];
const get = (path: string) => Promise.resolve(path === '/appointments' ? { items: own } : appointment);
const post = (path: string, { body }: { body?: unknown }) => {
  posted.push([path, body]);
  return Promise.resolve(appointment);
};
jest.unstable_mockModule('../../shared/http/api', () => ({ api: { get, post } }));

const { AppointmentPage } = await import('./appointment-page');

const open = () => renderInPortal(<AppointmentPage />, { words: ['appointments'], path: '/appointments/a' });

/** Booked, and the candidate would rather have another time. */
const moved = (): Appointment => {
  const standing = aProposal({ id: 'old', ...span(48) });
  const by = { id: 'candidate', displayName: '林佳穎', department: null };
  const pending = aProposal({ id: 'new', ...span(72), by, reason: '客戶改到下午。' });
  return anAppointment({
    ...{ standing, pending, proposals: [standing, pending] },
    ...{ startsAt: standing.startsAt, endsAt: standing.endsAt },
    awaited: [{ id: 'member-assessor', displayName: '陳冠宇', department: null }],
    abilities: { answer: true, change: true, begin: true, assign: false },
  });
};

describe('an appointment', () => {
  beforeEach(() => {
    sessionStore.set(signedInAs('assessor'));
    posted.length = 0;
    own = [];
    appointment = moved();
  });

  it('that somebody wants to move shows both times, whose answer is awaited, and that the old one stands', async () => {
    await open();
    expect(await screen.findByText('林佳穎想改期')).toBeVisible();
    expect(screen.getByText('客戶改到下午。')).toBeVisible();
    expect(screen.getByText(/接受前，.+的約定照舊/)).toBeVisible();
    expect(screen.getByText(/陳冠宇要回覆/)).toBeVisible();
    expect(document.querySelectorAll('del')).toHaveLength(1);
  });

  it('is accepted as the proposal that was shown', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: /^接受 / }));
    await waitFor(() => {
      expect(posted).toEqual([['/appointments/{id}/accept', { proposalId: 'new' }]]);
    });
  });

  it('says by how much it overlaps with what is booked, and can be accepted all the same', async () => {
    const start = Date.parse(appointment.pending?.startsAt ?? '') + HOUR / 2;
    own = [
      anAppointment({
        ...{ id: 'other', method: 'oral_questioning', startsAt: new Date(start).toISOString() },
        endsAt: new Date(start + HOUR).toISOString(),
      }),
    ];
    await open();
    expect(await screen.findByText(/提問重疊 30 分鐘$/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^接受 / })).toBeEnabled();
  });

  it('that is over without a record asks whether it was held', async () => {
    const standing = aProposal(span(-26));
    appointment = anAppointment({
      ...{ standing, proposals: [standing], startsAt: standing.startsAt, endsAt: standing.endsAt },
    });
    await open();
    expect(await screen.findByText(/有進行嗎？/)).toBeVisible();
    expect(screen.getByRole('link', { name: '有進行，記錄' })).toHaveAttribute(
      'href',
      '/enrolments/enrolment/observe?appointment=appointment',
    );
    expect(screen.getByRole('button', { name: '沒有進行，改期' })).toBeVisible();
    expect(screen.getByRole('button', { name: '沒有進行，取消' })).toBeVisible();
  });

  it('is cancelled with a reason alone', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: '取消約定' }));
    const [, submit] = await screen.findAllByRole('button', { name: '取消約定', hidden: true });
    if (submit === undefined) throw new Error('no sheet');
    await userEvent.click(submit);
    expect(await screen.findByText(/請寫原因/)).toBeVisible();
    expect(posted).toEqual([]);
  });

  it('offers nothing to somebody who does not come', async () => {
    appointment = anAppointment({
      ...span(30),
      abilities: { answer: false, change: false, begin: false, assign: false },
    });
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: '約定的觀察' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /取消|時間|接受/ })).toBeNull();
  });
});
