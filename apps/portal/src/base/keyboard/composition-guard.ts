/** Safari reports the Enter that closes a composition after its end; this code, long deprecated, is its only sign. */
const byInputMethod = 229;

function belongsToInputMethod(event: KeyboardEvent): boolean {
  const code: unknown = Reflect.get(event, 'keyCode');
  return event.isComposing || code === byInputMethod;
}

/**
 * Keys pressed while an input method composes choose characters; they are commands to nobody else. They are stopped
 * before any listener of the page hears them, so that Escape closes no dialog, Enter sends no form and a digit judges
 * nothing, in components of ours and of others alike. What the input method does with the key is not touched.
 *
 * Stands first on the window. Answers how to take it away again.
 */
export function guardComposition(target: Window): () => void {
  let entered = false;
  const key = (event: KeyboardEvent) => {
    if (!belongsToInputMethod(event)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.key !== 'Enter') return;
    entered = true;
    setTimeout(() => {
      entered = false;
    });
  };
  const submit = (event: SubmitEvent) => {
    // Implied by that Enter, in the same turn of the browser; a button that is pressed comes in a turn of its own.
    if (!entered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const first = { capture: true };
  target.addEventListener('keydown', key, first);
  target.addEventListener('keyup', key, first);
  target.addEventListener('keypress', key, first);
  target.addEventListener('submit', submit, first);
  return () => {
    target.removeEventListener('keydown', key, first);
    target.removeEventListener('keyup', key, first);
    target.removeEventListener('keypress', key, first);
    target.removeEventListener('submit', submit, first);
  };
}
