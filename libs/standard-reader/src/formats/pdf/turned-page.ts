import type { DrawnBox } from '../drawn-document';
import type { Glyph, Rule, Turn } from './geometry';

interface Page {
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rule[];
}

/** Fewer glyphs than these say nothing of how a page lies. */
const FEWEST = 20;
const MOST_OF_THEM = 0.7;

/** How far a page lies turned: nearly all that stands on it runs that way. */
export function turnOf(glyphs: readonly Glyph[]): Turn {
  const inked = glyphs.filter(({ text, turn }) => text.trim() !== '' && turn !== undefined);
  if (inked.length < FEWEST) return 0;
  const turns = ([1, 2, 3] as const).find(
    (turn) => inked.filter((glyph) => glyph.turn === turn).length >= inked.length * MOST_OF_THEM,
  );
  return turns ?? 0;
}

/** The page as it is to be read: turned back, with everything on it. */
export function turnedBack<P extends Page>(page: P, turn: Turn): P {
  if (turn === 0) return page;
  const { width, height } = page;
  const across = turn !== 2;
  return {
    ...page,
    width: across ? height : width,
    height: across ? width : height,
    glyphs: page.glyphs.map((glyph) => turnedGlyph(glyph, turn, width, height)),
    rules: page.rules.map((rule) => turnedRule(rule, turn, width, height)),
  };
}

function turnedGlyph(glyph: Glyph, turn: Turn, width: number, height: number): Glyph {
  const { x, y } = glyph;
  const own: Turn | undefined =
    glyph.turn === undefined ? undefined : (((glyph.turn - turn + 4) % 4) as Turn);
  const upright = own === 1 || own === 3;
  // A glyph that runs the page's way begins where its reading does; any other keeps its place roughly.
  if (turn === 1) return { ...glyph, x: y - (own === 0 ? glyph.width : 0), y: width - x, turn: own, upright };
  if (turn === 3) return { ...glyph, x: height - y, y: x, turn: own, upright };
  return { ...glyph, x: width - x - glyph.width, y: height - y, turn: own, upright };
}

function turnedRule(rule: Rule, turn: Turn, width: number, height: number): Rule {
  const { across, at, from, to } = rule;
  if (turn === 2) {
    const [own, other] = across ? [height, width] : [width, height];
    return { across, at: own - at, from: other - to, to: other - from };
  }
  if (turn === 1) {
    return across
      ? { across: false, at, from: width - to, to: width - from }
      : { across: true, at: width - at, from, to };
  }
  return across
    ? { across: false, at: height - at, from, to }
    : { across: true, at, from: height - to, to: height - from };
}

/** A box on the turned page, where it is on the page as it is shown. */
export function boxAsShown(box: DrawnBox, turn: Turn, shown: { width: number; height: number }): DrawnBox {
  const { page, x, y, width, height } = box;
  if (turn === 1) return { page, x: shown.width - y - height, y: x, width: height, height: width };
  if (turn === 3) return { page, x: y, y: shown.height - x - width, width: height, height: width };
  if (turn === 2) return { page, x: shown.width - x - width, y: shown.height - y - height, width, height };
  return box;
}
