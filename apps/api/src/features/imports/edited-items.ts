import { applyDecisions, itemKeys, standingOf } from '@attest/standard-reader';
import { presentPerson } from '../../platform/http/person.dto';
import { decisionsOf } from './decisions';
import type { EditedItem, ReadingEdit } from './edits.dto';
import type { EditRow, ImportContentRow } from './imports.repository';

export type LiveEdit = EditRow & { readonly op: ReadingEdit['op'] };

const isMade = (edit: EditRow): edit is LiveEdit => edit.op !== 'undo';

/** Those that nobody has taken back, in their order. */
export function liveEdits(edits: readonly EditRow[]): LiveEdit[] {
  const undone = new Set(edits.map(({ undoes }) => undoes));
  return edits.filter(isMade).filter(({ id }) => !undone.has(id));
}

/** How often an item was edited, taking back included: what two people who edit the same item are told apart by. */
export const versionOf = (edits: readonly EditRow[], item: string): number =>
  edits.filter((edit) => edit.item === item).length;

export function presentEditedItems({ reading, findings, edits }: ImportContentRow): EditedItem[] {
  if (edits.length === 0) return [];
  const keyed = itemKeys(reading);
  const decided = applyDecisions(reading, decisionsOf(findings));
  const live = liveEdits(edits);
  const codeOf = (key: string | null) => (key === null ? null : (/[^/:]*$/.exec(key)?.[0] ?? key));
  return [...new Set(edits.map(({ item }) => item))].flatMap((key) => {
    const item = keyed.find((each) => each.key === key);
    if (item === undefined) return [];
    return [
      {
        kind: item.kind,
        at: item.at,
        version: versionOf(edits, key),
        published: standingOf(decided, keyed, key)?.text ?? item.raw,
        edits: live
          .filter((edit) => edit.item === key)
          .map((edit) => ({
            id: edit.id,
            op: edit.op,
            before: edit.op === 'set-text' ? edit.before : codeOf(edit.before),
            after: edit.op === 'set-text' ? edit.after : codeOf(edit.after),
            reason: edit.reason,
            by: presentPerson(edit.by),
            at: new Date(edit.made_at).toISOString(),
            carriedOver: edit.carried_over,
          })),
      },
    ];
  });
}
