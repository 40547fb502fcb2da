import { useCallback, useState } from 'react';
import { type Change } from '../../base/change/change';
import { useSessionState } from '../session/use-session';
import { useDeviceDraft } from './use-device-draft';
import { fitsLike } from './read-back';
import { isWriting, writingId, type Writing } from './writing';

/**
 * `useState` for what somebody writes: kept on this device for this person, organisation and subject, so that another
 * indicator, a link, a reload or the end of the session cost nothing. It is there again when the same form is opened,
 * and listed under "kept on this device" until then.
 *
 * @param subject what is written about, the same whenever it is: `outcome of <enrolment>`
 * @param initial what stands there while nothing was written; going back to it forgets the draft
 * @param base the state that an edit changes, where others may change it too: words for an older one are not put over
 *   a newer one when the form is opened again, and stay listed
 * @returns the value, how it is set, what to call when it was sent or given up, and the idempotency key of what stands
 *   there: the same in every window that shows these words, so that what is created of them is created once
 */
export function usePersistedState<T>(
  subject: string,
  initial: T | (() => T),
  base = '',
): readonly [
  value: T,
  set: (next: Whole<T> | Change<T>) => void,
  forget: () => void,
  key: () => string | undefined,
] {
  const session = useSessionState();
  const member = session.status === 'signed-in' ? session.member.id : '';
  const [from, setFrom] = useState(base);
  const start = isFunction(initial) ? initial() : initial;
  const draft = useDeviceDraft<Writing<T> | null>(writingId(member, `${subject} ${from}`.trim()), nothing, {
    accept: (value) => (value === null || isWritingLike(start, value) ? value : undefined),
    whenTaken: 'follow',
  });
  // Who is in the middle of writing goes on where they began, and is told; else the form follows.
  if (draft.value === null && from !== base) setFrom(base);

  const { change: keep, discard, peek } = draft;
  const forget = useCallback(() => void discard().catch(() => undefined), [discard]);
  const value = draft.value === null ? start : draft.value.written;
  const set = (change: Whole<T> | Change<T>) => {
    const now = peek();
    const next = isChange<T>(change) ? change(now === null ? start : now.written) : change;
    if (JSON.stringify(next) === JSON.stringify(start)) forget();
    else keep(() => writing(next));
  };
  return [value, set, forget, useCallback(() => peek()?.key, [peek])];
}

/** A field is replaced by what is typed; of what has parts, one part is changed, and the others stay as they are by then. */
type Whole<T> = T extends object ? never : T;

const nothing = () => null;

const writing = <T>(written: T): Writing<T> => ({
  written,
  path: window.location.pathname + window.location.search,
  page: document.title,
  key: crypto.randomUUID(),
});

/** What is written is data, never a function. */
const isFunction = <T, F extends (...args: never[]) => T>(value: T | F): value is F =>
  typeof value === 'function';

const isChange = <T>(change: Whole<T> | Change<T>): change is Change<T> => typeof change === 'function';

const isWritingLike = <T>(start: T, value: unknown): value is Writing<T> =>
  isWriting(value) && fitsLike(start, value.written);
