import { jest } from '@jest/globals';
import type { OpenWork } from '@attest/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildEnrolment } from '../../../testing/build-enrolment';
import { renderInPortal } from '../../../testing/render';
import { OwnWithdrawn } from './leave-form';

const person = (id: string) => ({ id, displayName: id, department: null });
const programme: OpenWork['programmesOwn'][number] = {
  ...{ id: 'p', candidate: person('林佳穎'), assessor: person('陳冠宇'), supervisor: person('王主管') },
  programme: { id: 'g', versionId: 'v', number: 1, name: '系統整合工程人員', nameEn: null, level: 4 },
  ...{ group: null, attempt: 1, startsOn: '2026-09-01', dueOn: null, state: 'in_progress' },
  ...{ units: { signed: 0, open: 3, total: 3 }, createdAt: '2026-09-01T00:00:00Z', version: 1 },
  abilities: { manage: true, checkEntry: true },
};

describe('what somebody who leaves is on as the candidate', () => {
  it('is stopped with the programmes by name, unless somebody wants it open', async () => {
    const change = jest.fn<(withdrawn: boolean) => void>();
    const own = [buildEnrolment({ id: 'a' }), buildEnrolment({ id: 'b' })];
    await renderInPortal(
      <OwnWithdrawn work={{ own, programmesOwn: [programme] }} withdrawn onChange={change} />,
      { words: ['people'] },
    );
    const box = screen.getByRole('checkbox', { name: /停止他自己受評的 2 個單元、1 個學程/ });
    expect(box).toBeChecked();
    expect(screen.getByText('系統整合工程人員')).toBeVisible();
    await userEvent.click(box);
    expect(change).toHaveBeenCalledWith(false);
  });

  it('speaks of programmes alone where nothing else is open', async () => {
    await renderInPortal(
      <OwnWithdrawn
        work={{ own: [], programmesOwn: [programme] }}
        withdrawn={false}
        onChange={() => undefined}
      />,
      { words: ['people'], locale: 'en' },
    );
    expect(
      screen.getByRole('checkbox', { name: /Stop what they are assessed in themselves: 1 programme/ }),
    ).not.toBeChecked();
  });
});
