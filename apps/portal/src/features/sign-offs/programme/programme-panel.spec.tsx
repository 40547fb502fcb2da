import type { ProgrammeCase } from '@attest/api-client';
import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../../shared/http/api';
import { ApiError } from '../../../shared/http/api-error';
import { sessionStore } from '../../../shared/session/session-store';
import { signedInAs } from '../../../testing/build-session';
import { renderInPortal } from '../../../testing/render';
import { buildProgrammeCase } from '../testing/build-programme-case';
import { ProgrammeGaps } from './programme-gaps';
import { ProgrammePanel } from './programme-panel';
import { ProgrammeTable } from './programme-table';

beforeEach(() => {
  sessionStore.set(signedInAs('one'));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const seen = { count: 4, total: 4, complete: true, watch: () => undefined, showNext: () => undefined };
const panel = (data = buildProgrammeCase()) =>
  renderInPortal(<ProgrammePanel data={data} seen={seen} />, { words: ['sign-offs'] });
const deciding = (over = {}) =>
  buildProgrammeCase({
    ...{ outcome: null, signable: false, blockers: ['not_decided'] },
    ...{ abilities: { decide: true, sign: false }, ...over },
    enrolment: { ...buildProgrammeCase().enrolment, state: 'in_progress' },
  });
const gap: ProgrammeCase['gaps'][number] = {
  ...{ kind: 'unit', subjectId: 'T2', code: 'T2', text: '建置系統' },
  ...{ standing: 'in_progress', status: null, missing: null, validUntil: null },
};

describe('signing a whole', () => {
  it('sends what was displayed with the password', async () => {
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    await panel();
    expect(screen.getByText(/職能級別 5/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('再輸入一次密碼'), 'secret');
    await userEvent.click(screen.getByRole('button', { name: '確認並簽核' }));
    expect(post).toHaveBeenCalledWith('/programme-enrolments/{id}/sign-off', {
      path: { id: 'whole' },
      body: {
        ...{ outcomeId: 'outcome', manifestSha256: 'ab'.repeat(32), password: 'secret', locale: 'zh-TW' },
        displayed: {
          units: [
            { programmeUnitId: 'unit T1', signOffId: 'sign-off T1' },
            { programmeUnitId: 'unit T2', signOffId: 'sign-off T2' },
          ],
          attitudes: [{ targetId: 'A01', status: 'covered' }],
        },
      },
    });
  });

  it('shows what is new where nothing was signed', async () => {
    const newer = buildProgrammeCase({ units: buildProgrammeCase().units.slice(0, 1) });
    jest.spyOn(api, 'post').mockRejectedValue(
      new ApiError({
        ...{ status: 409, code: 'programme_sign_off.changed', title: '內容已經不同', detail: '' },
        ...{ errors: [], facts: {} },
      }),
    );
    jest.spyOn(api, 'get').mockResolvedValue(newer);
    await panel();
    await userEvent.type(screen.getByLabelText('再輸入一次密碼'), 'secret');
    await userEvent.click(screen.getByRole('button', { name: '確認並簽核' }));
    expect(await screen.findByText('T2 建置系統')).toBeVisible();
    expect(screen.getByText('這次沒有簽下任何內容。')).toBeVisible();
  });

  it('is not offered to others, who read why', async () => {
    await panel(
      buildProgrammeCase({
        ...{ signable: false, blockers: ['took_part'], abilities: { decide: false, sign: false } },
      }),
    );
    expect(screen.getByText('你參與過其中單元的評量，要由別人簽核。')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('deciding a whole', () => {
  it('offers competent once nothing is missing', async () => {
    await panel(deciding({ gaps: [gap] }));
    expect(screen.getByRole('radio', { name: /^達成職能/ })).toBeDisabled();
    expect(screen.getByText('還缺 1 項，補齊後才能判定達成')).toBeVisible();
  });

  it('wants a decision and the reasoning in words', async () => {
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    await panel(deciding());
    await userEvent.click(screen.getByRole('button', { name: '送出判定' }));
    expect(screen.getByText('選一個判定結果')).toBeVisible();
    expect(post).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: /^達成職能/ }));
    await userEvent.type(screen.getByLabelText('判定理由'), '都看到了。');
    await userEvent.click(screen.getByRole('button', { name: '送出判定' }));
    expect(post).toHaveBeenCalledWith(
      '/programme-enrolments/{id}/outcomes',
      expect.objectContaining({ ifMatch: '"3"' }),
    );
  });
});

describe('what a whole rests on', () => {
  it('is each unit signature, each attitude and each requirement', async () => {
    await renderInPortal(<ProgrammeTable data={buildProgrammeCase()} watch={seen.watch} />, {
      words: ['sign-offs'],
    });
    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      '單元簽核 2 個',
      expect.stringContaining('T1規劃系統整合'),
      expect.stringContaining('T2建置系統'),
      '態度 1/1',
      expect.stringContaining('A01主動積極'),
      '入門水準',
      expect.stringContaining('專科以上畢業'),
    ]);
  });

  it('says what is missing by its name', async () => {
    await renderInPortal(<ProgrammeGaps gaps={[gap]} />, { words: ['sign-offs'] });
    expect(screen.getByRole('listitem')).toHaveTextContent('T2 建置系統進行中');
  });
});
