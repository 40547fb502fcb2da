import { jest } from '@jest/globals';
import type { EnrolmentSummary, Page } from '@attest/api-client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { api } from '../../shared/http/api';
import { sessionStore } from '../../shared/session/session-store';
import { buildEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { useToObserve } from './use-to-observe';

const summary = buildEnrolment();
const inWork = (displayName: string): EnrolmentSummary => ({
  ...summary,
  id: displayName,
  candidate: { id: displayName, displayName, department: null },
  abilities: { ...summary.abilities, observe: true },
});

function Probe() {
  const [q, setQ] = useState('');
  const { people, leave } = useToObserve(q);
  return (
    <>
      <input
        value={q}
        onChange={(event) => {
          setQ(event.currentTarget.value);
        }}
      />
      <ul>
        {leave(people).map(({ id, candidate }) => (
          <li key={id}>{candidate.displayName}</li>
        ))}
      </ul>
    </>
  );
}

const serve = (first: Page<EnrolmentSummary>, found: readonly EnrolmentSummary[]) =>
  jest.spyOn(api, 'get').mockImplementation((_path, given) => {
    const asksForAll = JSON.stringify(given).includes('"q":""');
    return Promise.resolve(asksForAll ? first : { items: [...found], nextCursor: null });
  });

beforeEach(() => {
  sessionStore.set({
    ...{ status: 'signed-in', roles: ['assessor'], memberships: [], passwordChangeDue: false },
    account: { id: 'account', email: 'a@b.example', displayName: '陳冠宇', locale: 'zh-TW' },
    organisation: {
      id: 'organisation',
      name: '示範機構',
      slug: 'demo',
      timeZone: 'Asia/Taipei',
      offlineDays: 14,
    },
    member: { id: 'me', displayName: '陳冠宇', department: null, jobTitle: null },
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('whom to observe', () => {
  it('looks on the server once there are more people than a page holds', async () => {
    const items = Array.from({ length: 20 }, (_each, index) => inWork(`受評者 ${String(index)}`));
    const get = serve({ items, nextCursor: 'next' }, [inWork('羅九')]);
    await renderInPortal(<Probe />);
    expect(await screen.findAllByRole('listitem')).toHaveLength(20);
    await userEvent.type(screen.getByRole('textbox'), '羅九');
    expect(await screen.findByText('羅九')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(get.mock.lastCall?.[1]).toMatchObject({
      query: { assessorId: 'me', open: true, order: 'candidate', q: '羅九' },
    });
  });

  it('looks here while all of them are here, in any spelling, without a network', async () => {
    const get = serve({ items: [inWork('Ａ班 王小明'), inWork('台生')], nextCursor: null }, []);
    await renderInPortal(<Probe />);
    await screen.findByText('台生');
    await userEvent.type(screen.getByRole('textbox'), '臺');
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['台生']);
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), 'a班　王');
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Ａ班 王小明']);
    expect(get).toHaveBeenCalledTimes(1);
  });
});
