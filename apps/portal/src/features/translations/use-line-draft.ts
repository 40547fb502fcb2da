import type { TranslationLine } from '@attest/api-client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
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

/** Words of a line that are not on the server yet, kept on the device by the page. */
export interface DraftFromRecord {
  text: string | undefined;
  /** Undefined when they have arrived. */
  onChange: (text: string | undefined) => void;
}

/** Long enough that a sentence is not saved in ten pieces. */
const PAUSE = 1200;

/**
 * Saves by itself, one request after another. What could not be saved stays in the field, and the row says so.
 * @param kept what is not on the server yet, also from a visit before
 * @param write sends the text for the version that it follows
 */
export function useLineDraft(
  source: SourceLine,
  line: TranslationLine | undefined,
  kept: DraftFromRecord,
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
    touched: false,
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
        if (now.text.trim() === sent) {
          kept.onChange(undefined);
          setState('saved');
        } else save();
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

  const type = (typed: string) => {
    work.current.touched = true;
    kept.onChange(typed.trim() === work.current.saved ? undefined : typed);
    work.current.text = typed;
    setText(typed);
    if (work.current.blocked) return;
    const unsaved = typed.trim() !== work.current.saved;
    setState(unsaved && typed.trim() !== '' ? 'unsaved' : 'still');
    window.clearTimeout(work.current.timer);
    work.current.timer = window.setTimeout(() => {
      latest.current();
    }, PAUSE);
  };
  const left = kept.text;
  const takeUp = useEffectEvent((words: string) => {
    if (!work.current.touched) type(words);
  });
  useEffect(() => {
    if (left !== undefined) takeUp(left);
  }, [left]);

  return {
    text,
    state,
    save,
    type,
    settle: (whose) => {
      const now = work.current;
      now.blocked = false;
      now.version = line?.newest?.version ?? 0;
      now.saved = line?.newest?.text ?? '';
      if (whose === 'mine') {
        save();
        return;
      }
      kept.onChange(undefined);
      now.text = now.saved;
      setText(now.saved);
      setState('still');
    },
  };
}
