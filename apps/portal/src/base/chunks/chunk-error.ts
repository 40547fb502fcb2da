import { ownBuild, serverBuild } from './build';

/** What browsers say when a part of the portal's code, its words or its styles did not come. */
const sayings = /dynamically imported module|importing a module script failed|unable to preload css/i;

export const isChunkError = (error: unknown): boolean =>
  error instanceof Error && sayings.test(error.message);

/**
 * offline: nobody answers · updated: the server has another build by now, and this part of ours is gone · broken: it
 * has ours, and the part did not come all the same.
 */
export type ChunkFailure = 'offline' | 'updated' | 'broken';

/** Only the server can say that it was updated; a browser reports a lost network in the same words. */
export async function whyChunkFailed(): Promise<ChunkFailure> {
  const theirs = await serverBuild();
  if (theirs === null) return 'offline';
  return theirs === ownBuild() ? 'broken' : 'updated';
}
