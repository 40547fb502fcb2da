import { elementsOf, type XmlElement } from './xml-tree';

/** A name without its prefix: some programs write `x:row`, most `row`. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Elements of a name anywhere within, in order; not looked for inside one another. */
export function within(element: XmlElement | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  return elementsOf(element).flatMap((child) => (local(child.name) === name ? [child] : within(child, name)));
}

/** Children of a name. */
export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : elementsOf(element).filter((child) => local(child.name) === name);
