/** A second press that comes this soon after the answer was meant for the same button as the first. Milliseconds. */
const afterAnswer = 1000;

/** One change of the record, on its way or just answered. */
interface Press<A> {
  content: string;
  answer: Promise<A>;
}

export interface Change<A> {
  /** What is changed: method and path. */
  place: string;
  /** Everything that makes two requests to a place the same. */
  content: string;
  /** Given where the intention outlives the page; else it is made here. */
  key?: string | undefined;
  send: (key: string) => Promise<A>;
}

/**
 * One press, one key, one record. The key is made before anything is waited for, and:
 *
 * - the same change begun again while the first is on its way, or within a moment of its answer, joins the first;
 * - after an attempt of which nobody knows how it ended, the next one to the same place carries the same key, whatever
 *   became of its form meanwhile: had the first arrived, the server answers it again or says that it has arrived.
 *
 * Only the last change to a place is remembered, so that on, off, on are three.
 *
 * @param isOpen whether a failure leaves it open what the server did
 */
export function createDeduplicator<A>(
  newKey: () => string,
  isOpen: (error: unknown) => boolean,
): (change: Change<A>) => Promise<A> {
  const last = new Map<string, Press<A>>();
  const open = new Map<string, string>();

  return ({ place, content, key: given, send }) => {
    const before = last.get(place);
    if (before?.content === content) return before.answer;
    const key = given ?? open.get(place) ?? newKey();
    const press: Press<A> = { content, answer: send(key) };
    last.set(place, press);
    const forget = () => {
      if (last.get(place) === press) last.delete(place);
    };
    press.answer.then(
      () => {
        open.delete(place);
        setTimeout(forget, afterAnswer);
      },
      (error: unknown) => {
        forget();
        if (isOpen(error)) open.set(place, key);
        else open.delete(place);
      },
    );
    return press.answer;
  };
}
