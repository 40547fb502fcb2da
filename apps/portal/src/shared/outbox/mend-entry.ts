import { takeBack } from './device-db';
import { draftIdOf, formPath } from './draft-id';
import type { KeptItem } from './kept-items';

/**
 * Makes a form of a refused entry again, and answers where it is opened; null when a later draft stands in that form,
 * which would be lost.
 */
export async function mendEntry(item: KeptItem, memberId: string): Promise<string | null> {
  const { id, kind, enrolmentId, method } = item;
  const draftId = draftIdOf(kind, memberId, kind === 'record' ? `${enrolmentId}:${method}` : enrolmentId);
  return (await takeBack(id, draftId)) === undefined ? null : formPath(item);
}
