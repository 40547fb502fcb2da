import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The list and the level that a paragraph stands in. */
export interface ListPlace {
  numId: string;
  depth: number;
}

export function listPlace(properties: XmlElement | undefined): ListPlace | undefined {
  const numbering = childOf(properties, 'w:numPr');
  const numId = childOf(numbering, 'w:numId')?.attributes['w:val'];
  if (numId === undefined) return undefined;
  return { numId, depth: Number(childOf(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0) };
}

/** A style is based on another, and that on another; more than these is a circle. */
const MOST_STEPS = 20;

/** Lists that come with a paragraph style, its own or that of the style it is based on. */
export function styleLists(styles: XmlElement | undefined): Map<string, ListPlace> {
  const all = new Map(
    childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const found = new Map<string, ListPlace>();
  for (const [id, style] of all) {
    let at: XmlElement | undefined = style;
    for (let step = 0; at !== undefined && step < MOST_STEPS; step += 1) {
      const place = listPlace(childOf(at, 'w:pPr'));
      if (place !== undefined) {
        found.set(id, place);
        break;
      }
      at = all.get(childOf(at, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
  }
  return found;
}
