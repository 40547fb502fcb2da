import { useEffect } from 'react';
import { isSingleKey } from '../../../base/keyboard/single-keys';

interface StepKeys {
  /** In the order of the outline as it is filtered. */
  ids: readonly string[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
  enabled: boolean;
}

/** J and K go to the next and the previous indicator from anywhere on the page, as in the queue of the day. */
export function useStepKeys({ ids, chosen, onChoose, enabled }: StepKeys): void {
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined) return;
      const at = ids.findIndex((id) => id === chosen);
      const next = ids[at === -1 ? 0 : at + step];
      if (next === undefined) return;
      event.preventDefault();
      onChoose(next);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [chosen, enabled, ids, onChoose]);
}
