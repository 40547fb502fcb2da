import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '../../shared/http/api-error';
import { renderInPortal } from '../../testing/render';
import { RefusedCandidates, refusedIn } from './refused-candidates';

const people = ['王小明', '李大同', '張三'].map((displayName) => ({ id: displayName, displayName }));
const refusal = new ApiError({
  ...{ status: 409, code: 'enrolment.candidates_refused', title: '', detail: '', errors: [] },
  facts: {
    candidates: [
      { candidateId: '王小明', reason: 'enrolled', enrolmentId: 'e' },
      { candidateId: '張三', reason: 'role', enrolmentId: null },
    ],
  },
});

describe('enrolling several of whom some cannot be', () => {
  it('names each with the reason, and offers the others', async () => {
    const onSkip = jest.fn();
    const refused = refusedIn(refusal, people) ?? [];
    await renderInPortal(<RefusedCandidates refused={refused} others={1} busy={false} onSkip={onSkip} />, {
      words: ['enrolments'],
    });
    expect(screen.getByText('有 2 人不能登錄，這次沒有登錄任何人')).toBeVisible();
    expect(screen.getByText('已有進行中的登錄：王小明')).toBeVisible();
    expect(screen.getByText('沒有受評者的角色：張三')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '略過他們，登錄其他 1 人' }));
    expect(onSkip).toHaveBeenCalledTimes(1);
  });

  it('says nothing once they are no longer chosen, nor about another problem', () => {
    expect(refusedIn(refusal, people.slice(1, 2))).toBeNull();
    expect(refusedIn(new Error('offline'), people)).toBeNull();
  });
});
