import { TextDecoder, TextEncoder } from 'node:util';
import { findLabelsQuickly } from './labels.mjs';

// What jsdom leaves out and the components ask for at start. A spec of pure code may run in Node without a window.
if (typeof window !== 'undefined') {
  window.matchMedia ??= (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  // A router asks for one each time the address changes, and reads no more of it than this.
  globalThis.Request ??= function (url, { method = 'GET', signal } = {}) {
    Object.assign(this, { url: String(url), method, signal });
  };
  globalThis.TextEncoder ??= TextEncoder;
  globalThis.TextDecoder ??= TextDecoder;
  Element.prototype.scrollIntoView ??= () => {};
  findLabelsQuickly();
}
