import { childOf, childrenOf, type XmlElement } from '@attest/standard-reader';

/** A style is based on another, and that on another; more than these is a circle. */
const MOST_STEPS = 20;

const value = (element: XmlElement | undefined): string => element?.attributes['w:val'] ?? '';

/** 1 to 6 for what says that it is a heading of that depth; 0 for body text. */
export function outlineLevel(properties: XmlElement | undefined): number {
  const given = value(childOf(properties, 'w:outlineLvl'));
  const level = Number(given);
  return given !== '' && Number.isInteger(level) && level >= 0 && level < 9 ? Math.min(6, level + 1) : 0;
}

/** The levels of headings that come with a style: its own, or those of the style it is based on. */
export function styleLevels(styles: XmlElement | undefined): Map<string, number> {
  const all = new Map(
    childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const found = new Map<string, number>();
  for (const id of all.keys()) {
    let at = all.get(id);
    for (let step = 0; at !== undefined && step < MOST_STEPS; step += 1) {
      const level = namedLevel(value(childOf(at, 'w:name'))) || outlineLevel(childOf(at, 'w:pPr'));
      if (level > 0) {
        found.set(id, level);
        break;
      }
      at = all.get(value(childOf(at, 'w:basedOn')));
    }
  }
  return found;
}

/** Word keeps the names of its own styles in English, whatever language it speaks. */
function namedLevel(name: string): number {
  if (/^title$/i.test(name)) return 1;
  const level = Number(/^heading (\d)$/i.exec(name)?.[1] ?? 0);
  return Math.min(6, level);
}
