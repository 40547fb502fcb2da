import { useCallback, useState } from 'react';

/** For the form around a recorder: what is saved while a recording runs, or waits to be used, would be without it. */
export function useHeldRecording() {
  const [state, setState] = useState<'none' | 'held' | 'reminded'>('none');
  return {
    held: state !== 'none',
    /** Saving was tried while it was held. */
    reminded: state === 'reminded',
    onHeld: useCallback((held: boolean) => {
      setState(held ? 'held' : 'none');
    }, []),
    remind: useCallback(() => {
      setState((before) => (before === 'none' ? before : 'reminded'));
    }, []),
  };
}

export type HeldRecording = ReturnType<typeof useHeldRecording>;
