/**
 * Brings the first message of what is missing into view and the cursor to its field, once the messages are drawn: in a
 * long form the button that was pressed is far below it, and would seem to do nothing.
 */
export function showFirstProblem(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const [first] = form?.querySelectorAll<HTMLElement>('[role="alert"]') ?? [];
    first?.scrollIntoView({ block: 'center' });
    if (first === undefined || first.id === '') return;
    form
      ?.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(first.id)}"]`)
      ?.focus({ preventScroll: true });
  });
}
