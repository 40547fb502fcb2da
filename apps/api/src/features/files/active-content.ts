import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** Elements that run, load or send something, or bring in another page. */
const active = new Set([
  ...['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'form', 'base', 'link'],
  // Drawings may hold scripts of their own, in more ways than are worth telling apart.
  ...['svg', 'math'],
]);

/** Addresses that a saved page of plain text and pictures has; `javascript:` and whole pages in `data:` are none. */
const plainAddress = /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpe?g|gif|webp);|[^:]*$|[^:]*[/?#])/i;

/** Whether opening the page in a browser could do more than show it. */
export function isActivePage(html: string): boolean {
  const waiting: Tree.Node[] = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node && isActive(node)) return true;
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return false;
}

const isActive = ({ tagName, attrs }: Tree.Element): boolean =>
  active.has(tagName) ||
  attrs.some(
    ({ name, value }) =>
      name.startsWith('on') ||
      name === 'srcdoc' ||
      (tagName === 'meta' && name === 'http-equiv' && /refresh/i.test(value)) ||
      // Browsers overlook control characters and spaces within a scheme.
      (['href', 'src', 'action', 'formaction', 'xlink:href', 'background', 'poster'].includes(name) &&
        !plainAddress.test(value.replace(/[\s\p{Cc}]/gu, ''))),
  );
