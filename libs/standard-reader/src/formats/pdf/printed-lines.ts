import { isCjk } from '../../text';
import { isMarkAlone } from '../../marks';
import { fold } from '../../traced';
import type { Glyph } from './geometry';

/** One line as printed, within one cell or outside of all tables. */
export interface PrintedLine {
  text: string;
  x0: number;
  x1: number;
  /** Its base line. */
  y: number;
  size: number;
  /** The same in parts, where wide gaps stand between them: columns of a table without borders. */
  runs: PrintedRun[];
}

export interface PrintedRun {
  text: string;
  x0: number;
  x1: number;
}

/** Base lines closer than this share of the type's height are one line: raised and lowered signs stand in it. */
const SAME_LINE = 0.45;
/** A gap this wide, as a share of the type's height, is a space that the file does not spell out. */
const GAP = 0.22;
const GAP_BETWEEN_HAN = 1.2;
/** A gap this wide is no space between words. */
const GAP_BETWEEN_COLUMNS = 0.9;
/** The same glyph this close to itself, as a share of its own height, was painted twice, for a bold look. */
const PAINTED_TWICE = 0.12;
/** Type this many times as large as other type stands in no line with it: it is printed across the page. */
export const FAR_LARGER = 3;

/** Forms that some programs write for Han characters and letters that exist: radicals, ligatures. */
const STAND_INS = /[\u2e80-\u2fdf\ufb00-\ufb06]/g;

const settled = (text: string): string =>
  text.replace(STAND_INS, (c) => c.normalize('NFKC')).replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ');

/** Gathers glyphs into lines, from the top; lines that run up the page come after the others. */
export function printedLines(glyphs: readonly Glyph[]): PrintedLine[] {
  const level = glyphs.filter((glyph) => !glyph.upright);
  const upright = glyphs.filter((glyph) => glyph.upright).map(turned);
  return [...linesOf(level), ...linesOf(upright)];
}

/** What runs up the page is read as if the page were turned. */
const turned = (glyph: Glyph): Glyph => ({ ...glyph, x: -glyph.y, y: glyph.x, upright: false });

const ofOneKind = (a: number, b: number): boolean => Math.max(a, b) < Math.min(a, b) * FAR_LARGER;

function linesOf(glyphs: readonly Glyph[]): PrintedLine[] {
  const lines: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = lines.findLast(({ size }) => ofOneKind(size, glyph.size));
    if (last !== undefined && glyph.y - last.y <= SAME_LINE * Math.max(last.size, glyph.size)) {
      last.glyphs.push(glyph);
      // The line stands where most of it stands, not where a raised sign does.
      if (glyph.size > last.size) Object.assign(last, { y: glyph.y, size: glyph.size });
    } else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return lines.map(spelled).filter(({ text }) => text.trim() !== '');
}

function spelled({ y, size, glyphs }: { y: number; size: number; glyphs: Glyph[] }): PrintedLine {
  const ordered = [...glyphs].sort((a, b) => a.x - b.x);
  const runs: PrintedRun[] = [];
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of ordered) {
    const own = settled(glyph.text);
    const inked = own.trim() !== '';
    let between = '';
    if (last !== undefined) {
      const close =
        Math.abs(glyph.x - last.x) <= PAINTED_TWICE * Math.min(glyph.size, last.size) &&
        Math.abs(glyph.y - last.y) <= 1;
      if (close && last.text === glyph.text && inked) continue;
      const gap = glyph.x - (last.x + last.width);
      const han = isCjk(text.at(-1) ?? '') && isCjk(own.charAt(0));
      const spaced = /\s$/.test(text) || /^\s/.test(own);
      if (!spaced && gap > (han ? GAP_BETWEEN_HAN : GAP) * size) between = ' ';
    }
    text += between + own;
    const run = runs.at(-1);
    const far = run !== undefined && inked && glyph.x - run.x1 > GAP_BETWEEN_COLUMNS * size;
    // The mark of a list stands apart from its item, and is no column.
    if (run === undefined || (far && !(runs.length === 1 && isMarkAlone(fold(run.text))))) {
      if (inked) runs.push({ text: own, x0: glyph.x, x1: glyph.x + glyph.width });
    } else {
      run.text += between + own;
      if (inked) run.x1 = glyph.x + glyph.width;
    }
    last = glyph;
  }
  return { text, x0: runs[0]?.x0 ?? 0, x1: runs.at(-1)?.x1 ?? 0, y, size, runs };
}
