import { isRecord } from '@attest/domain';

import { discardDraft, draftsUnder, saveDraft, type DraftRow } from './device-db';

/** Words that somebody began and has not sent, and where. */
export interface Writing<T> {
  written: T;
  /** The address of the page it is written on. */
  path: string;
  /** As that page calls itself. */
  page: string;
  /** Of exactly these words: sent from several windows they are one record, and other words are another. */
  key?: string;
}

/** One writing of a member on a subject; a member belongs to one organisation. */
export const writingId = (memberId: string, subject: string): string => `writing:${memberId}:${subject}`;

export const isWriting = (value: unknown): value is Writing<unknown> =>
  isRecord(value) &&
  'written' in value &&
  typeof value['path'] === 'string' &&
  typeof value['page'] === 'string';

/** In lists. */
export interface KeptWriting {
  row: DraftRow<unknown>;
  path: string;
  page: string;
  /** Everything in it that somebody typed. */
  words: string;
  savedAt: string;
}

/** Sentences rather than the ids, days and values of lists that lie beside them. */
const isWords = (text: string): boolean =>
  text.trim() !== '' && !/^(?:[0-9a-f-]{8,}|[a-z]+(?:_[a-z]+)*|[\d:-]+)$/.test(text);

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return isWords(value) ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

/** What this member began to write on this device, the newest first. */
export async function keptWritings(memberId: string): Promise<KeptWriting[]> {
  const rows = await draftsUnder<unknown>(writingId(memberId, ''));
  return rows
    .flatMap((row) => {
      if (row.value === null) return [];
      // Of an earlier version: its words are shown, and where they were written is not known.
      const { written, path, page } = isWriting(row.value)
        ? row.value
        : { written: row.value, path: '/me/device', page: '' };
      return [{ row, path, page, words: wordsIn(written).join('\n'), savedAt: row.savedAt }];
    })
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

export const dropWriting = ({ row }: KeptWriting): Promise<void> => discardDraft(row.id);
export async function restoreWriting({ row: { id, value, savedAt } }: KeptWriting): Promise<void> {
  await saveDraft({ id, value, savedAt });
}
