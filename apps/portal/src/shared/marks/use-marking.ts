import type { EvidenceVersionView, MarkCreate } from '@attest/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toast/toast-store';
import type { Draft } from '../../ui/viewer/marking';
import { api } from '../http/api';
import { queryKeys } from '../queries/query-keys';
import { useErrorText } from '../http/use-error-text';
import { useChange } from '../http/use-change';
import { evidenceMarksQuery } from './mark-queries';
import { numbered } from './numbered';

interface Marked {
  readonly evidenceId: string;
  readonly enrolmentId: string;
  readonly version: EvidenceVersionView;
  /** Only the newest version is marked. */
  readonly isCurrent: boolean;
  /** The mark in the address, and how to put one there. */
  readonly open: string | null;
  readonly onOpen: (markId: string | null) => void;
}

/** The marks of a version of evidence, the one that is open, the one being made, and how they change. */
export function useMarking({ evidenceId, enrolmentId, version, isCurrent, open, onOpen }: Marked) {
  const { t } = useTranslation('marks');
  const client = useQueryClient();
  const errorText = useErrorText();
  const query = useQuery(evidenceMarksQuery(evidenceId));
  const [turn, setTurn] = useState(1);
  const [draft, setDraft] = useState<Draft | null>(null);
  /** What the next mark shows, when that was chosen first. */
  const [pointing, setPointing] = useState<readonly string[]>([]);
  const [tying, setTying] = useState(false);

  const all = query.data?.items;
  const marks = useMemo(
    () =>
      numbered(
        (all ?? []).filter((mark) => mark.enrolmentId === enrolmentId),
        version,
      ),
    [all, enrolmentId, version],
  );
  const changed = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: queryKeys.evidence.marks(evidenceId) }),
      client.invalidateQueries({ queryKey: queryKeys.enrolment.marks(enrolmentId) }),
    ]);

  const choose = useCallback(
    (markId: string) => {
      setTurn((before) => before + 1);
      onOpen(markId);
    },
    [onOpen],
  );
  const reset = () => {
    setDraft(null);
    setPointing([]);
    setTying(false);
    window.getSelection()?.removeAllRanges();
  };

  const make = useChange({
    mutationFn: ({ targetIds, note }: { targetIds: readonly string[]; note: string }) => {
      if (draft === null) throw new Error('There is no place to mark.');
      const body: MarkCreate = {
        versionId: version.id,
        fileId: draft.fileId,
        enrolmentId,
        locator: mutable(draft.locator),
        targetIds: [...targetIds],
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      };
      return api.post('/evidence/{id}/marks', { path: { id: evidenceId }, body });
    },
    onSuccess: async (mark) => {
      reset();
      await changed();
      choose(mark.id);
      toast.done(t('made'));
    },
  });

  const remove = useChange({
    mutationFn: (markId: string) => api.post('/marks/{id}/removal', { path: { id: markId }, body: {} }),
    onSuccess: async (mark) => {
      if (open === mark.id) onOpen(null);
      await changed();
      toast.done(t('removed'));
    },
    onError: (error) => {
      toast.failed(errorText(error));
    },
  });

  return {
    query,
    marks,
    mayMark: isCurrent && (query.data?.mayMarkFor.includes(enrolmentId) ?? false),
    chosen: useMemo(() => (open === null ? null : { id: open, turn }), [open, turn]),
    choose,
    draft,
    setDraft,
    pointing,
    setPointing,
    tying,
    setTying,
    cancel: reset,
    make,
    remove,
  };
}

export type Marking = ReturnType<typeof useMarking>;

/** The client's types are those of its description, which knows no readonly. */
const mutable = (locator: Draft['locator']): MarkCreate['locator'] => {
  switch (locator.kind) {
    case 'passage':
      return { ...locator, rects: [...locator.rects] };
    default:
      return { ...locator };
  }
};
