/** off: nothing asks for it · held: the screen stays on · refused: the browser cannot, or will not at this moment. */
export type Awake = 'off' | 'held' | 'refused';

/**
 * Keeps the screen on until the function that comes back is called. The system takes the lock when the page is hidden;
 * it is asked for again when the page is looked at.
 */
export function keepAwake(onChange: (awake: Awake) => void): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const held = await navigator.wakeLock.request('screen');
      if (over) {
        await held.release();
        return;
      }
      lock = held;
      held.addEventListener('release', () => {
        if (!over) onChange('refused');
      });
      onChange('held');
    } catch {
      if (!over) onChange('refused');
    }
  };
  const looked = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  // Typed as always there; older browsers have none.
  if ('wakeLock' in navigator) {
    void ask();
    document.addEventListener('visibilitychange', looked);
  } else onChange('refused');
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', looked);
    void lock?.release().catch(() => undefined);
    onChange('off');
  };
}
