import type { TranslationLine } from '@attest/api-client';
import { useEffect, useRef, useState } from 'react';
import { isApiError } from '../../shared/http/api-error';
import type { SourceLine } from './lines-of';

export type DraftState = 'still' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'stale';

interface LineDraft {
  text: string;
  state: DraftState;
  /** As typed; saved after a pause. */
  type: (text: string) => void;
  /** Now: on leaving the field, or once more after it failed. */
  save: () => void;
  /** After somebody else wrote: theirs takes the place of mine, or mine comes after theirs. */
  settle: (whose: 'theirs' | 'mine') => void;
}

/** Long enough that a sentence is not saved in ten pieces. */
const PAUSE = 1200;

/**
 * Saves by itself, one request after another. What could not be saved stays in the field, and the row says so.
 * @param write sends the text for the version that it follows
 */
export function useLineDraft(
  source: SourceLine,
  line: TranslationLine | undefined,
  write: (source: SourceLine, version: number, text: string) => Promise<TranslationLine>,
): LineDraft {
  const [text, setText] = useState(line?.newest?.text ?? '');
  const [state, setState] = useState<DraftState>('still');
  const work = useRef({
    text,
    saved: text,
    version: line?.newest?.version ?? 0,
    busy: false,
    blocked: false,
    timer: 0,
  });

  const save = () => {
    const now = work.current;
    window.clearTimeout(now.timer);
    const sent = now.text.trim();
    if (now.busy || now.blocked || sent === '' || sent === now.saved) return;
    now.busy = true;
    setState('saving');
    write(source, now.version, sent)
      .then((written) => {
        now.version = written.newest?.version ?? now.version + 1;
        now.saved = sent;
        now.busy = false;
        if (now.text.trim() === sent) setState('saved');
        else save();
      })
      .catch((error: unknown) => {
        now.busy = false;
        now.blocked = isApiError(error, 'stale');
        setState(now.blocked ? 'stale' : 'failed');
      });
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  // Whoever leaves the page in the middle of a word leaves with the word kept.
  useEffect(
    () => () => {
      latest.current();
    },
    [],
  );

  return {
    text,
    state,
    save,
    type: (typed) => {
      work.current.text = typed;
      setText(typed);
      if (work.current.blocked) return;
      const unsaved = typed.trim() !== work.current.saved;
      setState(unsaved && typed.trim() !== '' ? 'unsaved' : 'still');
      window.clearTimeout(work.current.timer);
      work.current.timer = window.setTimeout(() => {
        latest.current();
      }, PAUSE);
    },
    settle: (whose) => {
      const now = work.current;
      now.blocked = false;
      now.version = line?.newest?.version ?? 0;
      now.saved = line?.newest?.text ?? '';
      if (whose === 'mine') {
        save();
        return;
      }
      now.text = now.saved;
      setText(now.saved);
      setState('still');
    },
  };
}
