import { useEffect, useRef } from 'react';
import { isSingleKey } from '../../../base/keyboard/single-keys';

interface RoundKeys {
  onStep: (by: 1 | -1) => void;
  onSkip: () => void;
  onUndo: () => void;
}

/** J and K go to the next and the previous piece, S skips, Z takes back what was sent last. */
export function useRoundKeys(keys: RoundKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      const { onStep, onSkip, onUndo } = latest.current;
      const command = {
        j: () => {
          onStep(1);
        },
        k: () => {
          onStep(-1);
        },
        s: onSkip,
        z: onUndo,
      }[event.key];
      if (command === undefined) return;
      event.preventDefault();
      command();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
