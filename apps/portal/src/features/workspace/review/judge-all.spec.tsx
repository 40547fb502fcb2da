import type { ThirdPartyRating } from '@attest/domain';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInPortal } from '../../../testing/render';
import { buildEvidence } from '../testing/builders';
import { JudgeAll, proposedFor } from './judge-all';
import { judgementsOf, type ReviewDraft } from './judgement-draft';

const ids = Array.from({ length: 16 }, (_, index) => `0197a000-0000-7000-8000-0000000000${10 + index}`);
const stated = (ratings: readonly (ThirdPartyRating | null)[]) => ({
  detail: {
    ...{ version: 1, statement: '據實回答。', invitationId: null },
    respondent: {
      ...{ name: '陳美玲', position: '主任', organisation: null, relationship: 'customer' },
      ...{ relationshipNote: null, knownSince: '2024' },
    },
    conflictOfInterest: { declared: false, explanation: null },
    identity: { means: [], note: null },
    collected: { way: 'link', on: '2026-03-01' },
    answers: ratings.map((rating, index) => ({
      ...{ question: '做得到嗎？', rating, answer: '看過。', targetIds: [ids[index] ?? ''] },
    })),
  },
});
const ratings: ThirdPartyRating[] = ids.map((_, index) => (index < 14 ? 'always' : 'sometimes'));
const claims = buildEvidence({ id: 'piece', claims: Object.fromEntries(ids.map((id) => [id, null])) }).current
  .claims;

let latest: ReviewDraft = {};
function Page({ start = {} }: { start?: ReviewDraft }) {
  const [draft, setDraft] = useState(start);
  latest = draft;
  const proposed = proposedFor('third_party_report', stated(ratings), ids);
  return <JudgeAll method="third_party_report" proposed={proposed} draft={draft} onChange={setDraft} />;
}

describe('judging all that waits in one go', () => {
  it('takes sixteen answers at their word with one tick, each a judgement of its own in one request', async () => {
    await renderInPortal(<Page />, { words: ['workspace'] });
    await userEvent.click(screen.getByRole('checkbox', { name: '全部照所述' }));
    const { judgements } = judgementsOf('enrolment', latest, claims);
    expect(judgements).toHaveLength(16);
    expect(judgements.slice(0, 14)).toEqual(
      ids.slice(0, 14).map((targetId) => ({
        ...{ targetId, verdict: 'satisfactory', valid: true, authentic: true, current: true },
        supersedesId: null,
      })),
    );
    expect(judgements.slice(14).map(({ verdict }) => verdict)).toEqual(['not_yet', 'not_yet']);
    await userEvent.click(screen.getByRole('checkbox', { name: '全部照所述' }));
    expect(judgementsOf('enrolment', latest, claims).judgements).toEqual([]);
  });

  it('leaves exceptions alone, before and after', async () => {
    const exception: ReviewDraft = {
      [ids[0] ?? '']: { verdict: 'not_yet', marks: {}, remark: '只看過一次' },
    };
    await renderInPortal(<Page start={exception} />, { words: ['workspace'] });
    const tick = screen.getByRole('checkbox', { name: '全部照所述' });
    await userEvent.click(tick);
    expect(tick).toBeChecked();
    expect(latest[ids[0] ?? '']).toEqual(exception[ids[0] ?? '']);
    await userEvent.click(tick);
    expect(latest).toEqual(exception);
  });

  it('proposes nothing for an answer in words alone, and satisfactory for what is no statement of others', () => {
    expect([
      ...proposedFor('third_party_report', stated(['always', null, 'not_seen']), ids.slice(0, 3)),
    ]).toEqual([[ids[0], 'satisfactory']]);
    expect([...proposedFor('document_review', { detail: null }, ids.slice(0, 2)).values()]).toEqual([
      'satisfactory',
      'satisfactory',
    ]);
  });
});
