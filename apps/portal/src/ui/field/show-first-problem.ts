const controls = 'input:not([type="hidden"]):not(:disabled), select, textarea, button, [tabindex="0"]';

/** The first field that is marked wrong, or that a message stands under; of a group the control to begin with. */
function firstWrong(form: Element): HTMLElement | null {
  for (const field of form.querySelectorAll<HTMLElement>('[aria-invalid="true"], [aria-describedby]')) {
    const told = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '');
    const wrong =
      field.getAttribute('aria-invalid') === 'true' ||
      told.some((id) => form.querySelector(`[role="alert"][id="${CSS.escape(id)}"]`) !== null);
    if (wrong) return field.matches(controls) ? field : (field.querySelector<HTMLElement>(controls) ?? field);
  }
  return null;
}

/**
 * Brings what is wrong into view and the cursor to its field: in a long form the button that was pressed is far below
 * it, and would seem to do nothing. Answers whether there was a field to go to.
 *
 * @param shown what was brought into view before and need not be again
 */
function show(form: Element, shown: Element | null = null): boolean {
  const field = firstWrong(form);
  const alert = field ?? form.querySelector('[role="alert"]');
  if (alert !== shown) alert?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  return field !== null;
}

/** The same, once the messages of a form that looks at itself are drawn. */
export function showFirstProblem(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (form !== null) show(form);
  });
}

/**
 * A field that could not make anything of what was typed still holds what was there before: nothing is saved over that.
 * Brings the cursor to the first such field.
 * @returns whether there was one
 */
export function goToUnread(scope: ParentNode = document): boolean {
  const field = scope.querySelector<HTMLElement>('[data-unread]');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  return field !== null;
}

/** Where a button saves: its form, or the dialog or sheet that has none. */
const scopeOf = (button: Element): Element | null =>
  button.closest('form') === null ? button.closest('[role="dialog"]') : null;

/**
 * Stands once over the page: after a save that failed, at once or when the server has answered, the cursor goes to the
 * first wrong field, in every form; a form with a field that could not be read is not sent. Who meanwhile types or presses elsewhere is left alone.
 *
 * Answers how to take it away again.
 */
export function followProblems(target: Window): () => void {
  let tried: Element | null = null;
  let alerted: Element | null = null;
  const check = () => {
    if (tried === null) return;
    if (show(tried, alerted)) stop();
    else alerted = tried.querySelector('[role="alert"]');
  };
  const observer = new MutationObserver(check);
  const stop = () => {
    tried = null;
    alerted = null;
    observer.disconnect();
  };
  const begin = (form: Element) => {
    stop();
    tried = form;
    observer.observe(form, {
      ...{ subtree: true, childList: true },
      attributeFilter: ['aria-invalid', 'aria-describedby'],
    });
    requestAnimationFrame(check);
  };
  const submitted = (event: Event) => {
    if (event.target instanceof Element) begin(event.target);
  };
  const pressed = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const scope = button === null ? null : scopeOf(button);
    if (scope !== null) begin(scope);
  };
  const held = (event: Event) => {
    if (!(event.target instanceof Element) || !goToUnread(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  target.addEventListener('submit', held, true);
  const events = [
    ['submit', submitted],
    ['click', pressed],
    ['input', stop],
    ['pointerdown', stop],
    ['keydown', stop],
  ] as const;
  for (const [name, listener] of events) target.addEventListener(name, listener);
  return () => {
    stop();
    target.removeEventListener('submit', held, true);
    for (const [name, listener] of events) target.removeEventListener(name, listener);
  };
}
