import type { Verdict } from '@attest/api-client';
import { useEffect, useRef, type RefObject } from 'react';
import { isSingleKey } from '../../../base/keyboard/single-keys';
import type { Mark } from './judgement-draft';

interface PlayKeys {
  list: RefObject<HTMLDivElement | null>;
  enabled: boolean;
  /** Of this method, reached by their position. */
  verdicts: readonly Verdict[];
  onJudge: (targetId: string, verdict: Verdict) => void;
  onMark: (targetId: string, mark: Mark) => void;
  onAll: () => void;
  onSend: () => void;
}

const markKeys: Readonly<Record<string, Mark>> = { v: 'valid', t: 'authentic', c: 'current' };

const takesText = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';

const inText = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest(`${takesText}, [role="dialog"], [role="menu"]`) !== null;

const focusIn = (row: HTMLElement) => {
  const first = ['[role="radio"][tabindex="0"]', '[data-except]', 'button']
    .map((selector) => row.querySelector<HTMLElement>(selector))
    .find((found) => found !== null);
  first?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
};

/**
 * The keys of a piece in a round: up and down through its claims, a verdict, a mark, all at once, and sending. They are
 * heard before those of a single control, which would change a verdict by an arrow. Nothing is a command in a text but
 * sending.
 */
export function usePlayKeys(keys: PlayKeys): void {
  const latest = useRef(keys);
  /** Whose row is drawn anew by a key, and takes the focus again. */
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    latest.current = keys;
    const row = rowOf(keys.list.current, refocus.current);
    refocus.current = null;
    if (row !== null && !row.contains(document.activeElement)) focusIn(row);
  });

  const { enabled } = keys;
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event, latest.current);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      refocus.current = command();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [enabled]);
}

const rowOf = (list: HTMLElement | null, targetId: string | null): HTMLElement | null =>
  targetId === null ? null : (list?.querySelector(`[data-claim="${CSS.escape(targetId)}"]`) ?? null);

/** What the key does, answering whose row it is about; null: it is no command. */
function commandOf(event: KeyboardEvent, keys: PlayKeys): (() => string | null) | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    return () => {
      keys.onSend();
      return null;
    };
  }
  const rows = [...(keys.list.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    // Elsewhere the arrows scroll.
    if (at < 0 || inText(event) || event.altKey || event.ctrlKey || event.metaKey) return null;
    return () => {
      const row = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
      if (row !== undefined) focusIn(row);
      return null;
    };
  }
  return isSingleKey(event) ? letterOf(event.key, rows[Math.max(0, at)]?.dataset['claim'], keys) : null;
}

function letterOf(
  key: string,
  targetId: string | undefined,
  { verdicts, onJudge, onMark, onAll }: PlayKeys,
): (() => string | null) | null {
  if (key === 'a') {
    return () => {
      onAll();
      return targetId ?? null;
    };
  }
  if (targetId === undefined) return null;
  const verdict = /^[1-9]$/.test(key) ? verdicts[Number(key) - 1] : undefined;
  const mark = markKeys[key];
  if (verdict === undefined && mark === undefined) return null;
  return () => {
    if (verdict !== undefined) onJudge(targetId, verdict);
    else if (mark !== undefined) onMark(targetId, mark);
    return targetId;
  };
}
