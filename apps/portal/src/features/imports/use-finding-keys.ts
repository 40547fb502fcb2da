import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { singleKeysOn } from '../../base/keyboard/single-keys';

/** Keys for the whole page, as long as nobody is typing and no dialog is open. */
export function useFindingKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('textarea, select, [role="dialog"], input:not([type="radio"])') != null) return;
      if (event.key.length === 1 && !singleKeysOn()) return;
      // Enter on a button or a link presses it.
      if (event.key === 'Enter' && target?.closest('button, a') != null) return;
      const action = latest.current[event.key.length === 1 ? event.key.toUpperCase() : event.key];
      if (action === undefined) return;
      event.preventDefault();
      // Drawn before the next key comes: 1 and Enter may follow each other faster than the page is drawn.
      flushSync(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
