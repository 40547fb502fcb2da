import type { ImportDetail } from '@attest/api-client';
import { screen } from '@testing-library/react';
import { renderInPortal } from '../../testing/render';
import { ReviewActions } from './review-actions';

const nobody = { id: 'a', displayName: '蘇怡君', department: null };
const base: ImportDetail = {
  ...{ id: 'i', fileName: 'a.txt', code: 'X1', name: '標準', kind: 'unit', state: 'open', version: 3 },
  ...{ toDecide: 0, decided: 2, repaired: 1, kept: 1, toLook: 0, latestReview: null, standing: 'first' },
  ...{ createdAt: '2026-01-01T00:00:00Z', createdBy: nobody, releaseId: null, editions: [] },
  ...{ format: 'text', fileId: 'f', pages: null, places: [] },
  ...{ sourceText: '', findings: [], reviews: [], edits: [] },
  account: { characters: 0, placed: 0, dropped: 0 },
  reading: {
    ...{ units: [], attitudes: [], guide: [], notes: [], entryRequirements: [], other: [] },
    standard: {
      ...{ kind: 'unit', code: 'X1', name: '標準', version: 'v1' },
      ...{ level: null, domain: null, description: null },
    },
  },
  abilities: {
    ...{ decide: true, submit: true, return: false, publish: false, discard: true },
    hasOtherAuthors: true,
  },
};
const shown = async (given: Partial<Omit<ImportDetail, 'abilities'>>, abilities: object = {}) => {
  const detail = { ...base, ...given, abilities: { ...base.abilities, ...abilities } };
  await renderInPortal(<ReviewActions detail={detail} />, { words: ['imports'] });
  return {
    buttons: screen.getAllByRole('button').map(({ textContent }) => textContent),
    status: screen.getByRole('status').textContent,
  };
};

describe('what may happen to an import', () => {
  it('is sending it to review, where another author is to publish', async () => {
    expect(await shown({})).toEqual({
      buttons: ['捨棄', '送審'],
      status: '都決定了，送審後由另一位編修者發布',
    });
    expect(screen.getByRole('button', { name: '送審' })).toBeEnabled();
  });

  it('waits while something is left to decide', async () => {
    expect((await shown({ toDecide: 3 })).status).toBe('還有 3 項要決定');
    expect(screen.getByRole('button', { name: '送審' })).toBeDisabled();
  });

  it('is publishing alone, said plainly, for the only author', async () => {
    expect(await shown({}, { publish: true, hasOtherAuthors: false })).toEqual({
      buttons: ['捨棄', '發布'],
      status: '都決定了，你是唯一的編修者，可以自行發布',
    });
  });

  it('is throwing it away, where the edition is published already', async () => {
    expect(await shown({ standing: 'published', toDecide: 2 }, { submit: false })).toEqual({
      buttons: ['捨棄'],
      status: '這個版本已經發布過，不能再發布；可以捨棄這份匯入',
    });
  });

  it('is publishing or sending back for the reviewer', async () => {
    const reviewer = { decide: false, submit: false, discard: false, return: true, publish: true };
    expect(await shown({ state: 'in_review' }, reviewer)).toEqual({
      buttons: ['退回', '發布'],
      status: '等你審查',
    });
  });

  it('is only taking it back for who submitted it', async () => {
    const submitter = { decide: false, submit: false, discard: false, return: true, publish: false };
    expect(await shown({ state: 'in_review' }, submitter)).toEqual({
      buttons: ['收回'],
      status: '等另一位編修者審查',
    });
  });
});
