import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../../shared/http/api';
import { ApiError } from '../../../shared/http/api-error';
import { renderInPortal } from '../../../testing/render';
import { assessing, buildWorkspace } from '../testing/builders';
import { OutcomeForm } from './outcome-form';

afterEach(() => {
  jest.restoreAllMocks();
});

describe('deciding a unit', () => {
  it('names the attitudes that the programme still misses, and where to record them', async () => {
    const user = userEvent.setup();
    jest.spyOn(api, 'post').mockRejectedValue(
      new ApiError({
        ...{
          status: 409,
          code: 'outcome.attitudes_missing',
          title: '還不能判定達成職能',
          detail: '',
          errors: [],
        },
        facts: {
          programmeEnrolmentId: 'p',
          attitudes: [{ code: 'A04', text: '壓力容忍：冷靜應對', targetId: 'a', status: 'none' }],
        },
      }),
    );
    const data = buildWorkspace({ enrolment: { abilities: assessing } });
    await renderInPortal(<OutcomeForm data={data} choices={['competent', 'not_yet_competent']} />, {
      words: ['workspace'],
    });
    await user.click(screen.getByRole('radio', { name: /^達成職能/ }));
    await user.type(screen.getByRole('textbox', { name: /判定理由/ }), '都看到了');
    await user.click(screen.getByRole('button', { name: '判定達成職能' }));
    const problem = within(await screen.findByRole('alert'));
    expect(problem.getByRole('listitem')).toHaveTextContent('A04 壓力容忍');
    expect(problem.getByRole('link', { name: '記錄證據' })).toHaveAttribute(
      'href',
      `/enrolments/${data.enrolment.id}/record`,
    );
    expect(problem.getByRole('link', { name: '看職能護照' })).toHaveAttribute('href', '/passports/p');
  });

  it('says of a refusal what is missing, by kind and code', async () => {
    const user = userEvent.setup();
    jest.spyOn(api, 'post').mockRejectedValue(
      new ApiError({
        ...{ status: 409, code: 'outcome.not_covered', title: '還不能判定達成職能', detail: '', errors: [] },
        facts: {
          missing: [
            { kind: 'critical_evidence', code: 'CE01' },
            { kind: 'knowledge', code: 'K03' },
            { kind: 'knowledge', code: 'K05' },
            { kind: 'attitude', code: 'A01' },
            { kind: 'of another time', code: 'X' },
          ],
        },
      }),
    );
    await renderInPortal(
      <OutcomeForm
        data={buildWorkspace({ enrolment: { abilities: assessing } })}
        choices={['competent', 'not_yet_competent']}
      />,
      { words: ['workspace'] },
    );
    await user.click(screen.getByRole('radio', { name: /^達成職能/ }));
    await user.type(screen.getByRole('textbox', { name: /判定理由/ }), '都看到了');
    await user.click(screen.getByRole('button', { name: '判定達成職能' }));
    const problem = within(await screen.findByRole('alert'));
    expect(problem.getByText('K03、K05')).toBeVisible();
    expect(problem.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      ...['關鍵證據', '知識', '態度'],
    ]);
  });
});
