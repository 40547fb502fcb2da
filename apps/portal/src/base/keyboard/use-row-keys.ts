import { useEffect, useRef, type RefObject } from 'react';
import { isSingleKey } from './single-keys';

interface RowKeys {
  list: RefObject<HTMLElement | null>;
  /** What is gone through: a selector within the list. */
  rows: string;
  /** What takes the focus within a row; the row itself when left out. */
  focus?: string;
  /** Whether the arrows go through them as well, once the focus is among them. */
  arrows?: boolean;
  enabled?: boolean;
}

/** J and K go to the next and the previous row from anywhere on the page, whatever has the focus. */
export function useRowKeys({ list, rows, focus, arrows = false, enabled = true }: RowKeys): void {
  const latest = useRef({ rows, focus, arrows });
  useEffect(() => {
    latest.current = { rows, focus, arrows };
  });
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const found = [...(list.current?.querySelectorAll<HTMLElement>(latest.current.rows) ?? [])];
      const at = found.findIndex((row) => row.contains(document.activeElement));
      const step = stepOf(event, latest.current.arrows && at >= 0);
      const next = found[Math.min(found.length - 1, Math.max(0, at + step))];
      if (step === 0 || next === undefined) return;
      event.preventDefault();
      const { focus: inner } = latest.current;
      (inner === undefined ? next : next.querySelector<HTMLElement>(inner))?.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [enabled, list]);
}

function stepOf(event: KeyboardEvent, arrows: boolean): -1 | 0 | 1 {
  if (arrows && !event.altKey && !event.ctrlKey && !event.metaKey) {
    if (event.key === 'ArrowDown') return 1;
    if (event.key === 'ArrowUp') return -1;
  }
  if (!isSingleKey(event)) return 0;
  return event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
}
