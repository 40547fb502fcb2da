import type { EditedItem, ImportDetail, Place, ReadingEdit, ReadingEditCreate } from '@attest/api-client';
import type { ReadItemKind } from '@attest/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { toast } from '../../ui/toast/toast-store';
import { placeKey } from './preview';
import { etagOf } from '../../shared/http/etag-of';

/** What is being edited, and how. */
export interface Target {
  kind: ReadItemKind;
  at: Place;
  how: 'text' | 'move';
}

/** The edits of a reading, for every row of the result. */
export interface Edits {
  importId: string;
  editable: boolean;
  busy: boolean;
  /** Where an indicator or output may go. */
  elements: readonly { at: Place; code: string; title: string }[];
  target: Target | null;
  aim: (target: Target | null) => void;
  of: (kind: ReadItemKind, at: Place) => EditedItem | null;
  /** `done` is called once it stands in the reading. */
  make: (edit: ReadingEditCreate, done?: () => void) => void;
  undo: (item: EditedItem, edit: ReadingEdit) => void;
}

type Step = { edit: ReadingEditCreate; version: number } | { undo: ReadingEdit; item: EditedItem };

/** A decision may have made an output of an indicator; the item is the same. */
const family = (kind: ReadItemKind): ReadItemKind =>
  kind === 'output' ? 'indicator' : kind === 'skill' ? 'knowledge' : kind;
const keyOf = (kind: ReadItemKind, at: Place) => `${family(kind)} ${placeKey(at)}`;

export function useEdits(detail: ImportDetail): Edits {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const errorText = useErrorText();
  const [target, aim] = useState<Target | null>(null);
  const items = new Map(detail.edits.map((item) => [keyOf(item.kind, item.at), item]));
  const mutation = useChange({
    mutationFn: (step: Step) =>
      'undo' in step
        ? api.delete('/imports/{id}/edits/{editId}', {
            path: { id: detail.id, editId: step.undo.id },
            ifMatch: etagOf(step.item.version),
          })
        : api.post('/imports/{id}/edits', {
            path: { id: detail.id },
            body: step.edit,
            ifMatch: etagOf(step.version),
          }),
    onSuccess: (now, step) => {
      client.setQueryData(queryKeys.imports.document(detail.id), now);
      void client.invalidateQueries({ queryKey: queryKeys.imports.lists });
      aim(null);
      if ('undo' in step) {
        toast.done(t('done.editUndone'));
        return;
      }
      const { kind, at } = step.edit;
      const item = now.edits.find((each) => keyOf(each.kind, each.at) === keyOf(kind, at));
      const made = item?.edits.at(-1);
      toast.done(
        t('done.edited'),
        item === undefined || made === undefined
          ? undefined
          : () => {
              mutation.mutate({ undo: made, item });
            },
      );
    },
    onError: (error) => {
      const stale = isApiError(error, 'stale') || isApiError(error, 'not_found');
      if (stale || isApiError(error, 'import.closed') || isApiError(error, 'import.in_review')) {
        // The form stays open with what was typed; beside it stands what the other person wrote.
        void client.invalidateQueries({ queryKey: queryKeys.imports.document(detail.id) });
        toast.failed(t(stale ? 'stale.edit' : 'stale.moved'));
      } else toast.failed(t('notSaved', { reason: errorText(error) }));
    },
  });
  return {
    ...{ importId: detail.id, target, aim, editable: detail.abilities.decide, busy: mutation.isPending },
    elements: detail.reading.units.flatMap(({ elements }) =>
      elements.map(({ at, code, title }) => ({ at, code, title })),
    ),
    of: (kind, at) => items.get(keyOf(kind, at)) ?? null,
    make: (edit, done) => {
      const version = items.get(keyOf(edit.kind, edit.at))?.version ?? 0;
      mutation.mutate({ edit, version }, { onSuccess: () => done?.() });
    },
    undo: (item, edit) => {
      mutation.mutate({ undo: edit, item });
    },
  };
}

export const isTarget = (target: Target | null, kind: ReadItemKind, at: Place): target is Target =>
  target !== null && keyOf(target.kind, target.at) === keyOf(kind, at);
