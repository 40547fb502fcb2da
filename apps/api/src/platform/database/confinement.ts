import { AsyncLocalStorage } from 'node:async_hooks';

const organisation = new AsyncLocalStorage<string>();

/** Runs work that may open transactions of this organisation alone: a job, whatever its handler does. */
export const confineTo = <T>(organisationId: string, work: () => Promise<T>): Promise<T> =>
  organisation.run(organisationId, work);

/** @throws Error where work is confined to another organisation */
export function confined(organisationId: string | null): void {
  const only = organisation.getStore();
  if (only !== undefined && only !== organisationId) {
    throw new Error('A job opens transactions of its own organisation alone.');
  }
}

/**
 * Runs what confined work has to do or to tell that is no organisation's: whose turn it is with a file, what listeners
 * make of it.
 */
export const outside = <T>(work: () => T): T => organisation.exit(work);
