import { jest } from '@jest/globals';
import type { SelfAssessment } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { RatingQueue } from './rating-queue';
import { SelfAssessmentPage } from './self-assessment-page';

const assessment = (change: Partial<SelfAssessment> = {}): SelfAssessment => ({
  ...{ enrolmentId: 'enrolment', mayWrite: true },
  ratings: [
    {
      targetId: '1.1',
      rating: 'with_help',
      note: '',
      evidence: [],
      ratedAt: '2026-03-01T00:00:00Z',
      carriedFrom: null,
    },
  ],
  ...change,
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** What is tapped is sent when this is called, however long the taps take; and by itself, as ever. */
function holdBack(): () => void {
  const { flush } = RatingQueue.prototype;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  jest.spyOn(RatingQueue.prototype, 'flush').mockImplementation(async function (this: RatingQueue) {
    await released;
    await flush.call(this);
  });
  return release;
}

async function show(given: SelfAssessment) {
  jest.spyOn(api, 'getWithEtag').mockResolvedValue({ data: buildEnrolment(), etag: '"3"', status: 200 });
  jest.spyOn(api, 'get').mockResolvedValue(given);
  const post = jest.spyOn(api, 'post').mockResolvedValue(given);
  await renderInPortal(<SelfAssessmentPage />, { words: ['self-assessment'] });
  return post;
}

describe('the self-assessment page', () => {
  it('keeps what is tapped, several at once, and says how many are left', async () => {
    const release = holdBack();
    const post = await show(assessment());
    const user = userEvent.setup();
    expect(await screen.findByText('自評，不列入判定')).toBeVisible();
    expect(screen.getByText('已填 1/3')).toBeVisible();
    const row = (code: string) => within(screen.getByRole('group', { name: new RegExp(code) }));
    expect(row('1.1').getByRole('radio', { name: '需協助' })).toBeChecked();
    await user.click(row('1.1').getByRole('radio', { name: '能獨立完成' }));
    await user.click(row('1.2').getByRole('radio', { name: '沒做過' }));
    expect(screen.getByText('已填 2/3')).toBeVisible();
    expect(screen.getByText('儲存中…')).toBeVisible();
    release();
    expect(await screen.findByText('已儲存')).toBeVisible();
    expect(post.mock.calls.map(([, given]) => given)).toMatchObject([
      {
        body: {
          ratings: [
            { targetId: '1.1', rating: 'alone', note: '', evidenceIds: [] },
            { targetId: '1.2', rating: 'never', note: '', evidenceIds: [] },
          ],
        },
      },
    ]);
  });

  it('shows a closed enrolment without taking anything', async () => {
    await show(assessment({ mayWrite: false }));
    expect(await screen.findByText('這筆登錄已結束，不能再填寫')).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
  });
});

describe('what is sent', () => {
  const rating = (targetId: string, note: string) => ({
    ...{ targetId, note, rating: 'alone' as const, evidenceIds: [] },
  });

  it('is kept when it failed, and the last word on a target wins', async () => {
    const sent: string[][] = [];
    const states: string[] = [];
    let broken = true;
    const queue = new RatingQueue({
      delay: 60_000,
      send: (ratings) => {
        sent.push(ratings.map(({ targetId, note }) => `${targetId} ${note}`));
        return broken ? Promise.reject(new Error('no network')) : Promise.resolve();
      },
      onState: (state) => {
        states.push(state);
      },
    });
    queue.add(rating('a', 'first'));
    queue.add(rating('b', 'only'));
    await queue.flush();
    expect([states.at(-1), queue.isEmpty]).toEqual(['failed', false]);
    queue.add(rating('a', 'last'));
    broken = false;
    await queue.flush();
    expect(sent).toEqual([
      ['a first', 'b only'],
      ['a last', 'b only'],
    ]);
    expect([states.at(-1), queue.isEmpty]).toEqual(['saved', true]);
  });
});
