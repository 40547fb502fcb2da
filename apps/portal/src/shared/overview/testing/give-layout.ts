import { act } from '@testing-library/react';

/** jsdom lays nothing out; this gives every element the size of a window on a desk, and room to scroll in. */
export function giveLayout(): void {
  const sizes = { clientWidth: 1000, clientHeight: 500, scrollWidth: 20_000, scrollHeight: 40_000 };
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, ...given: unknown[]) {
    const [to] = given;
    if (typeof to !== 'object' || to === null) return;
    if ('top' in to) this.scrollTop = Number(to.top);
    if ('left' in to) this.scrollLeft = Number(to.left);
    // A browser says so after the call, never within it; React is told that what follows belongs to the test.
    queueMicrotask(() => {
      act(() => {
        this.dispatchEvent(new Event('scroll'));
      });
    });
  };
}
