import type { PDFPageProxy } from 'pdfjs-dist';
import { apply, IDENTITY, multiply, type Glyph, type Matrix, type Rule, type Turn } from './geometry';
import { entries, isObject, matrix, number, numbers } from './operator-arguments';

export interface PageContent {
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rule[];
  /** How many operators draw it. */
  operators: number;
}

/** The numbers of the operators, as the library names them. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** Numbers in the library's own path buffers. */
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };
const PATH_ARGUMENTS = new Map([
  [PATH.moveTo, 2],
  [PATH.lineTo, 2],
  [PATH.curveTo, 6],
  [PATH.quadraticCurveTo, 4],
  [PATH.closePath, 0],
]);

/** A filled shape this thin is a ruling line; word processors draw their borders so. */
const THICKEST_RULE = 3;
const SHORTEST_RULE = 3;

interface Font {
  fontMatrix: Matrix;
  vertical: boolean;
}

interface State {
  ctm: Matrix;
  text: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
  font: Font;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

function fontOf(value: unknown): Font {
  const font = isObject(value) ? value : {};
  return {
    fontMatrix: matrix(font['fontMatrix']) ?? [0.001, 0, 0, 0.001, 0, 0],
    vertical: font['vertical'] === true,
  };
}

/**
 * Glyphs and ruling lines of a page, from its drawing operators: every glyph with its own place, so that a cell's
 * border is never crossed, as it is by text that was gathered into lines before the borders are known.
 */
export async function pageContent(page: PDFPageProxy, ops: OperatorNumbers): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList();
  const drawing = new Drawing(matrix(viewport.transform) ?? IDENTITY, (name) =>
    fontOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined),
  );
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
  list.fnArray.forEach((code, i) => {
    const args: unknown = list.argsArray[i];
    drawing.run(names.get(code) ?? '', Array.isArray(args) ? args : [], names);
  });
  page.cleanup();
  return {
    ...{ width: viewport.width, height: viewport.height },
    ...{ glyphs: drawing.glyphs, rules: drawing.rules, operators: list.fnArray.length },
  };
}

class Drawing {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  private state: State;
  private readonly stack: State[] = [];
  private readonly outer: Matrix[] = [];
  private lineWidth = 1;

  constructor(
    private readonly base: Matrix,
    private readonly findFont: (name: string) => Font,
  ) {
    this.state = this.fresh();
  }

  private fresh(): State {
    return {
      ctm: this.base,
      text: IDENTITY,
      lineX: 0,
      lineY: 0,
      x: 0,
      y: 0,
      font: fontOf(undefined),
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
    };
  }

  run(name: string, args: readonly unknown[], names: ReadonlyMap<number, string>): void {
    switch (name) {
      case 'save':
        this.save();
        return;
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        this.state = this.stack.pop() ?? this.state;
        return;
      case 'transform':
        this.transform(args);
        return;
      case 'paintFormXObjectBegin':
        this.save();
        this.transform(args[0]);
        return;
      case 'beginAnnotation':
        this.save();
        this.state = { ...this.fresh() };
        this.transform(args[2]);
        this.transform(args[3]);
        return;
      case 'setLineWidth':
        this.lineWidth = number(args[0]);
        return;
      case 'setGState':
        this.setGraphicsState(args[0]);
        return;
      case 'constructPath':
        this.path(names.get(number(args[0])) ?? '', args[1]);
        return;
      default:
        this.runText(name, args);
    }
  }

  /** The operators of text; any other draws nothing that is read. */
  private runText(name: string, args: readonly unknown[]): void {
    const { state } = this;
    switch (name) {
      case 'beginText':
        this.setTextMatrix(IDENTITY);
        return;
      case 'setTextMatrix':
        this.setTextMatrix(matrix(args[0]) ?? matrix(args) ?? IDENTITY);
        return;
      case 'setLeadingMoveText':
        state.leading = -number(args[1]);
        this.moveText(number(args[0]), number(args[1]));
        return;
      case 'moveText':
        this.moveText(number(args[0]), number(args[1]));
        return;
      case 'nextLine':
        this.moveText(0, -state.leading);
        return;
      case 'setFont':
        this.setFont(args[0], args[1]);
        return;
      case 'setCharSpacing':
        state.charSpacing = number(args[0]);
        return;
      case 'setWordSpacing':
        state.wordSpacing = number(args[0]);
        return;
      case 'setHScale':
        state.scale = number(args[0], 100) / 100;
        return;
      case 'setLeading':
        state.leading = number(args[0]);
        return;
      case 'setTextRise':
        state.rise = number(args[0]);
        return;
      case 'showText':
      case 'showSpacedText':
        this.showText(args[0]);
        return;
      default:
    }
  }

  private setTextMatrix(text: Matrix): void {
    const { state } = this;
    state.text = text;
    state.x = state.lineX = state.y = state.lineY = 0;
  }

  private save(): void {
    this.stack.push({ ...this.state });
  }

  private transform(by: unknown): void {
    const inner = matrix(by);
    if (inner !== undefined) this.state.ctm = multiply(this.state.ctm, inner);
  }

  private moveText(x: number, y: number): void {
    const { state } = this;
    state.x = state.lineX += x;
    state.y = state.lineY += y;
  }

  private setFont(name: unknown, size: unknown): void {
    if (typeof name === 'string') this.state.font = this.findFont(name);
    this.state.fontSize = number(size);
  }

  private setGraphicsState(changes: unknown): void {
    for (const change of entries(changes)) {
      const [key, value] = entries(change);
      if (key === 'LW') this.lineWidth = number(value);
      if (key === 'Font' && Array.isArray(value)) {
        const [font, size] = entries(value);
        this.setFont(font, size);
      }
    }
  }

  private showText(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { state } = this;
    const whole = multiply(state.ctm, state.text);
    const down = Math.hypot(whole[2], whole[3]);
    const upright = Math.abs(whole[1]) > Math.abs(whole[0]);
    const perUnit = state.fontSize * state.font.fontMatrix[0];
    for (const entry of glyphs) {
      const glyph: unknown = entry;
      if (typeof glyph === 'number') {
        const shift = (-glyph * state.fontSize) / 1000;
        if (state.font.vertical) state.y += shift;
        else state.x += shift * state.scale;
        continue;
      }
      if (!isObject(glyph)) continue;
      const spacing = state.charSpacing + (glyph['isSpace'] === true ? state.wordSpacing : 0);
      const advance = number(glyph['width']) * perUnit;
      const at = apply(whole, state.x, state.y + state.rise);
      const end = apply(whole, state.x + advance * state.scale, state.y + state.rise);
      const text = typeof glyph['unicode'] === 'string' ? glyph['unicode'] : '';
      const size = Math.abs(state.fontSize) * down;
      if (text !== '' && size > 0) {
        this.glyphs.push({
          text,
          x: Math.min(at.x, end.x),
          y: upright ? Math.max(at.y, end.y) : at.y,
          width: Math.abs(upright ? end.y - at.y : end.x - at.x),
          size,
          upright: upright || state.font.vertical,
          turn: turnOf(whole),
        });
      }
      if (state.font.vertical) state.y -= Math.abs(state.fontSize) + spacing;
      else state.x += (advance + spacing) * state.scale;
    }
  }

  private path(painted: string, buffers: unknown): void {
    const [first] = entries(buffers);
    const buffer = numbers(first);
    if (buffer.length === 0) return;
    const strokes = /stroke/i.test(painted);
    const fills = /fill/i.test(painted);
    if (!strokes && !fills) return;
    for (const outline of outlines(buffer, this.state.ctm)) {
      if (strokes) this.strokeRules(outline);
      if (fills) this.fillRule(outline);
    }
  }

  private strokeRules(outline: readonly Point[]): void {
    outline.forEach((to, i) => {
      const from = outline[i - 1];
      if (from !== undefined) this.rule(from.x, from.y, to.x, to.y, 1);
    });
  }

  private fillRule(outline: readonly Point[]): void {
    const xs = outline.map(({ x }) => x);
    const ys = outline.map(({ y }) => y);
    if (outline.length > 6) return;
    this.rule(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), THICKEST_RULE);
  }

  private rule(x0: number, y0: number, x1: number, y1: number, thickest: number): void {
    const width = Math.abs(x1 - x0);
    const height = Math.abs(y1 - y0);
    if (height <= thickest && width >= SHORTEST_RULE && width > height) {
      this.rules.push({ across: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    } else if (width <= thickest && height >= SHORTEST_RULE && height > width) {
      this.rules.push({ across: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
    }
  }
}

/** How much a line may lean and still run along the page. */
const LEAN = 8;

function turnOf(m: Matrix): Turn | undefined {
  const degrees = (Math.atan2(m[1], m[0]) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  if (Math.abs(degrees - quarter * 90) > LEAN) return undefined;
  const turns: readonly Turn[] = [0, 1, 2, 3];
  return turns[(quarter + 4) % 4];
}

interface Point {
  x: number;
  y: number;
}

/** The corners of each part of a path; a curve counts by its ends, which no ruling line has. */
function outlines(buffer: readonly number[], ctm: Matrix): Point[][] {
  const found: Point[][] = [];
  let current: Point[] = [];
  for (let i = 0; i < buffer.length;) {
    const op = buffer[i] ?? -1;
    const size = PATH_ARGUMENTS.get(op);
    if (size === undefined) break;
    const end = i + size;
    if (op === PATH.moveTo) {
      if (current.length > 1) found.push(current);
      current = [];
    }
    const [first] = current;
    if (op === PATH.closePath) {
      if (first !== undefined) current.push(first);
    } else current.push(apply(ctm, buffer[end - 1] ?? 0, buffer[end] ?? 0));
    i = end + 1;
  }
  if (current.length > 1) found.push(current);
  return found;
}
