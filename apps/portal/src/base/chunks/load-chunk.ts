import { isChunkError, whyChunkFailed } from './chunk-error';

/** Milliseconds until a part is asked for again, where no event says that the network is back. */
const pause = 3000;

/** Resolves when it is worth trying again: at once when the network comes back, else after the pause. */
export const untilRetry = (): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pause);
    window.addEventListener('online', go);
  });

/**
 * Loads a part of the portal. Without a network it waits for one, however long; what stands around it says so.
 * Rejects when the server was updated meanwhile, and with whatever the part itself throws.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (!isChunkError(error) || (await whyChunkFailed()) === 'updated') throw error;
      await untilRetry();
    }
  }
}
