import { type AssessmentMethod, isRecord } from '@attest/domain';
import type { DeviceRows, DraftRow } from './device-db';
import { draftIdOf, methodOf, placeOfDraft } from './draft-id';
import { isOlderId, isRefusal } from './read-back';
import type { EntryKind, KeptFile, OutboxEntry, Refusal } from './outbox-entry';

/** One thing that is on this device and not on the server. */
export interface KeptItem {
  /** Of the entry, or of the draft. */
  readonly id: string;
  /**
   * waiting: sent by itself · refused: the server's reason stands with it · draft: begun and not recorded · older: of
   * an earlier version of these pages, only to be read.
   */
  readonly state: 'waiting' | 'refused' | 'draft' | 'older';
  readonly kind: EntryKind;
  readonly method: AssessmentMethod;
  readonly enrolmentId: string;
  /** Null where only the enrolment knows. */
  readonly candidateName: string | null;
  /** Empty while nobody called it anything. */
  readonly title: string;
  /** When it was recorded, or last kept; null for files of a form in which nothing was typed. */
  readonly at: string | null;
  readonly refusal: Refusal | null;
  /** What was typed, in the shape of its form; null where there is none. */
  readonly value: unknown;
  readonly files: readonly KeptFile[];
  /** Under which ids its files lie: those of others in the same session are with the one who was first. */
  readonly owners: readonly string[];
  /** Of the entry that a refused draft was; it may have been named by that. */
  readonly was: string | null;
  /** Null for a draft. */
  readonly entry: OutboxEntry | null;
}

const textIn = (value: unknown, name: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
};

/** The others of a session, whose photos lie under ids of their own. */
function othersIn(value: unknown): string[] {
  const others: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'others') : [];
  if (!Array.isArray(others)) return [];
  return others.map((other: unknown) => textIn(other, 'enrolmentId')).filter((id) => id !== '');
}

/** What this member has on the device, what waits longest first; whatever is another's is left alone. */
export function keptItems(memberId: string, { entries, older, drafts, files }: DeviceRows): KeptItem[] {
  const own = entries.filter((entry) => entry.memberId === memberId);
  const typed = new Map(drafts.map((draft) => [draft.id, draft]));
  const filesOf = (owners: readonly string[]) => files.filter(({ ownerId }) => owners.includes(ownerId));
  const ofEntries = own.map((entry): KeptItem => {
    const { id, kind, enrolmentId, candidateName, title, refusal } = entry;
    return {
      ...{ id, kind, enrolmentId, candidateName, title, refusal, entry },
      state: refusal === null ? 'waiting' : 'refused',
      method: methodOf(kind, entry.body.method),
      at: entry.createdAt,
      value: typed.get(id)?.value ?? entry.body,
      files: filesOf([id]),
      owners: [id],
      was: null,
    };
  });
  const ofOlder = older.flatMap((row): KeptItem[] => {
    const id = textIn(row, 'id');
    if (id === '' || textIn(row, 'memberId') !== memberId) return [];
    const at = textIn(row, 'createdAt');
    return [
      {
        ...{
          id,
          state: 'older',
          kind: 'record',
          method: methodOf('record', null),
          refusal: null,
          entry: null,
        },
        ...{ enrolmentId: textIn(row, 'enrolmentId'), title: textIn(row, 'title'), was: null, owners: [id] },
        candidateName: textIn(row, 'candidateName') || null,
        at: Number.isNaN(Date.parse(at)) ? null : at,
        value: typed.get(id)?.value ?? (isRecord(row) ? row['body'] : null) ?? row,
        files: filesOf([id]),
      },
    ];
  });
  const isMine = (id: string) => placeOfDraft(id)?.memberId === memberId;
  const ofDrafts = drafts.filter(({ id }) => isMine(id)).flatMap((row) => draftItem(row.id, row) ?? []);

  function draftItem(id: string, row: DraftRow<unknown> | null): KeptItem | null {
    const place = placeOfDraft(id);
    if (place === null) return null;
    const { kind, method, enrolmentId } = place;
    const others = othersIn(row?.value)
      .map((other) => draftIdOf(kind, memberId, other))
      .filter((other) => !typed.has(other));
    const owners = [id, ...others];
    return {
      ...{ id, kind, method, enrolmentId, owners },
      state: isOlderId(id) ? 'older' : isRefusal(row?.refused?.refusal) ? 'refused' : 'draft',
      candidateName: row?.refused?.candidateName ?? null,
      title: textIn(row?.value, 'title'),
      at: row?.savedAt ?? null,
      refusal: row?.refused?.refusal ?? null,
      value: row?.value ?? null,
      files: filesOf(owners),
      was: row?.refused?.entryId ?? null,
      entry: null,
    };
  }

  const claimed = new Set(ofDrafts.flatMap(({ owners }) => owners));
  const alone = new Set(files.map(({ ownerId }) => ownerId).filter((id) => isMine(id) && !claimed.has(id)));
  const ofFiles = [...alone].flatMap((id) => draftItem(id, null) ?? []);
  return [...ofEntries, ...ofOlder, ...ofDrafts, ...ofFiles].sort((a, b) =>
    (a.at ?? '') < (b.at ?? '') ? -1 : 1,
  );
}
