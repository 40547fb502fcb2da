/** Missing where the page did not come by a safe connection, and in old browsers. */
const manager = (): Partial<StorageManager> | null => ('storage' in navigator ? navigator.storage : null);

let asked = false;

/**
 * Asks the browser, once a visit, not to clear away what it keeps for this site when it runs out of room. Asked when
 * there is something to keep and not before: some browsers put the question to the person.
 */
export function askToKeep(): void {
  if (asked) return;
  asked = true;
  void manager()
    ?.persist?.()
    .catch(() => undefined);
}

/** Whether the browser promised; null where it cannot be asked. */
export const isPromised = async (): Promise<boolean | null> =>
  (await manager()
    ?.persisted?.()
    .catch(() => null)) ?? null;
