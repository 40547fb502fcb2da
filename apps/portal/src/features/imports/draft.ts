import type { Finding } from '@attest/api-client';
import { useRef, useState } from 'react';
import { patched, type Patch } from '../../base/change/change';
import type { Custom, Pick } from './preview';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';

/** An answer that is being put together. */
export interface Draft {
  choiceId: string | null;
  custom: Custom;
  reason: string;
}

export interface DraftState {
  draft: Draft;
  change: (patch: Patch<Draft>) => void;
  /** Only pointed at; null when the pointer leaves. */
  point: (choiceId: string | null) => void;
  /** What was typed has become a decision. */
  forget: () => void;
  /** What the tree shows: pointed at, or chosen. */
  pick: Pick | null;
}

/**
 * The answer to the open finding; it stays when a phone shows another pane, and its words are kept on the device. A new
 * version of the finding is another question, and what was typed belonged to the old one.
 */
export function useDraft(finding: Finding | null): DraftState {
  const about = finding === null ? null : `${finding.id}-${finding.version}`;
  const [kept, setKept] = useState<{ about: string | null; draft: Draft } | null>(null);
  // Ahead of what is drawn.
  const latest = useRef(kept);
  const [pointed, setPointed] = useState<{ about: string | null; choiceId: string } | null>(null);
  const [words, keepWords, forget] = usePersistedState<Draft | null>(
    `answer to finding ${about ?? ''}`,
    null,
  );
  const standing = draftOf(finding);
  const draft = kept !== null && kept.about === about ? kept.draft : (words ?? standing);
  const shown = pointed !== null && pointed.about === about ? pointed.choiceId : draft.choiceId;
  return {
    draft,
    change: (patch) => {
      const { current } = latest;
      const next = patched(current !== null && current.about === about ? current.draft : draft, patch);
      latest.current = { about, draft: next };
      setKept(latest.current);
      keepWords(() => (wordsIn(next) === wordsIn(standing) ? null : next));
    },
    forget,
    point: (choiceId) => {
      setPointed(choiceId === null ? null : { about, choiceId });
    },
    pick: shown === null ? null : { choiceId: shown, custom: shown === draft.choiceId ? draft.custom : null },
  };
}

const draftOf = (finding: Finding | null): Draft => ({
  choiceId: finding?.decision?.choiceId ?? null,
  custom: finding?.decision?.custom ?? null,
  reason: finding?.decision?.reason ?? '',
});

const wordsIn = ({ custom, reason }: Draft): string =>
  `${typeof custom === 'string' ? custom.trim() : ''} ${reason.trim()}`.trim();
