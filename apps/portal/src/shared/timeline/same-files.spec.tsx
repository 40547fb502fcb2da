import { jest } from '@jest/globals';
import type { PieceWithFile } from '@attest/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../testing/render';
import type { HeldFile, KeptFiles } from '../outbox/use-kept-files';

const piece: PieceWithFile = {
  ...{ evidenceId: 'v', versionId: 'v1', title: '移交照片', method: 'document_review' },
  ...{ occurredAt: '2026-03-09T01:00:00Z', recordedAt: '2026-03-10T01:00:00Z' },
  units: [
    { enrolmentId: 'e7', code: 'T7', title: '安裝網路' },
    { enrolmentId: 'e8', code: 'T8', title: '移交網路' },
  ],
};
const get = jest.fn((_path: string, { path }: { path: { id: string } }) =>
  Promise.resolve({ items: path.id === 'known' ? [piece] : [] }),
);
const post = jest.fn((_path: string, _given: object) => Promise.resolve({}));
jest.unstable_mockModule('../http/api', () => ({ api: { get, post } }));
const { SameFiles } = await import('./same-files');

const held = (fileId: string | null, id = fileId ?? 'waiting'): HeldFile => ({
  file: { id, ownerId: 'd', name: `${id}.pdf`, type: 'application/pdf', blob: new Blob(), fileId },
  ...{ url: '', state: fileId === null ? 'waiting' : 'sent', share: 1, problem: null },
});
const remove = jest.fn<KeptFiles['remove']>(() => Promise.resolve());
const instead = jest.fn<() => void>();
const show = (photos: readonly HeldFile[], over: Partial<Parameters<typeof SameFiles>[0]> = {}) => {
  const nothing = () => Promise.resolve();
  const files: KeptFiles = {
    ...{ draftId: 'd', photos, reload: () => Promise.resolve([]), add: nothing, remove },
    clear: () => undefined,
  };
  return renderInPortal(<SameFiles {...{ files, enrolmentId: 'e8', targetIds: ['p1', 'p2'] }} {...over} />, {
    words: ['timeline'],
  });
};
const use = () => userEvent.click(screen.getByRole('button', { name: '用同一件證據' }));
beforeEach(() => {
  for (const each of [get, post, remove, instead]) each.mockClear();
});

describe('a file of a record that is part of another piece already', () => {
  it('names the piece and its units, and asks only once the file has arrived', async () => {
    await show([held(null), held('other'), held('known')]);
    const note = within(await screen.findByRole('note'));
    expect(note.getByText(/「移交照片」/)).toBeVisible();
    expect(note.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'T7 安裝網路',
      'T8 移交網路 （就是這個單元）',
    ]);
    expect(get.mock.calls.map(([, { path }]) => path.id)).toEqual(['other', 'known']);
  });

  it('is used in place of the file; the rest is recorded without it', async () => {
    await show([held('known')]);
    await screen.findByRole('note');
    await use();
    await waitFor(() => {
      expect(remove).toHaveBeenCalledWith('known');
    });
    expect(post).toHaveBeenCalledTimes(1);
    expect(post).toHaveBeenCalledWith(
      '/evidence-versions/{id}/claims',
      expect.objectContaining({
        ...{ path: { id: 'v1' }, body: { enrolmentId: 'e8', targetIds: ['p1', 'p2'] } },
      }),
    );
  });

  it('is used in place of the record where the record was to be that document alone', async () => {
    const { unmount } = await show([held('known')], { onInstead: instead });
    await screen.findByRole('note');
    await use();
    await waitFor(() => {
      expect(instead).toHaveBeenCalledTimes(1);
    });
    expect(remove).not.toHaveBeenCalled();
    unmount();
    // Another file is still to be recorded.
    await show([held('known'), held('other')], { onInstead: instead });
    await screen.findByRole('note');
    await use();
    await waitFor(() => {
      expect(remove).toHaveBeenCalledWith('known');
    });
    expect(instead).toHaveBeenCalledTimes(1);
  });

  it('is used only once it is said what it shows, and can be recorded as new', async () => {
    await show([held('known')], { targetIds: [] });
    await screen.findByRole('note');
    expect(screen.getByRole('button', { name: '用同一件證據' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: '當作新的' }));
    expect(screen.queryByRole('note')).toBeNull();
    expect(post).not.toHaveBeenCalled();
  });
});
