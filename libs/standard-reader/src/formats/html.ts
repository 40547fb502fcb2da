import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { opensItem } from '../marks';
import { ReaderError } from '../reader-error';
import { fold } from '../traced';
import { DrawingBudget } from './drawing-budget';
import type { DrawnAside, DrawnBlock, DrawnCell, DrawnDocument, DrawnLine } from './drawn-document';
import { numeralText, type NumeralStyle } from './numerals';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlLimits {
  maxBytes: number;
  maxNesting: number;
  /** Most columns a table may claim by its spans. */
  maxColumns: number;
}

export const HTML_LIMITS: HtmlLimits = { maxBytes: 4_000_000, maxNesting: 100, maxColumns: 200 };

const BLOCK = new Set(
  'p div h1 h2 h3 h4 h5 h6 section article header footer main aside nav address blockquote pre center form fieldset figure figcaption dl dt dd hr li ul ol body html'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'title', 'meta', 'link']);
const BULLETS = ['● ', '○ ', '■ '];

/**
 * Draws a web page: its tables with their spans as a grid, lists with the marks that a browser would show.
 * @throws {ReaderError} `file.too-large`, `file.encoding`, `html.nesting`
 */
export function drawHtml(bytes: Uint8Array, limits: HtmlLimits = HTML_LIMITS): DrawnDocument {
  if (bytes.length > limits.maxBytes) {
    const mb = (n: number): string => (n / 1_000_000).toFixed(1);
    throw new ReaderError('file.too-large', {
      'zh-TW': `網頁有 ${mb(bytes.length)} MB，上限是 ${mb(limits.maxBytes)} MB。`,
      en: `The page has ${mb(bytes.length)} MB, the limit is ${mb(limits.maxBytes)} MB.`,
    });
  }
  const text = decoded(bytes);
  refuseDeepNesting(text, limits.maxNesting);
  const drawer = new Drawer(limits);
  drawer.walk(parse(text).childNodes, { depth: 0, lists: 0 });
  return { format: 'html', blocks: drawer.finish(), setAside: drawer.asides };
}

/** By byte order mark, by what the page says of itself, or as UTF-8. */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
          ? 'utf-8'
          : undefined;
  const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const encoding = marked ?? said ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReaderError('file.encoding', {
      'zh-TW': `網頁的內容不合它標示的編碼（${encoding.slice(0, 40)}）。`,
      en: `The page is not in the encoding that it names (${encoding.slice(0, 40)}).`,
    });
  }
}

/** Elements without an end, or whose end may be left out: they do not nest by being opened again. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup colgroup thead tbody tfoot tr td th rb rt rtc rp html head body'.split(
    ' ',
  ),
);

/** Counted before parsing, since a parser's effort grows with the depth, whatever the elements are called. */
function refuseDeepNesting(text: string, most: number): void {
  let depth = 0;
  for (const match of text.matchAll(/<(\/?)([a-z][^\s/>]{0,40})/gi)) {
    if (FLAT.has((match[2] ?? '').toLowerCase())) continue;
    depth += match[1] === '/' ? -1 : 1;
    // What is never closed is forgiven, many times over.
    if (depth > most * 20) throw nesting(most);
    if (depth < 0) depth = 0;
  }
}

const nesting = (most: number): ReaderError =>
  new ReaderError('html.nesting', {
    'zh-TW': `HTML 標籤巢狀超過 ${most} 層。`,
    en: `HTML elements are nested more than ${most} deep.`,
  });

interface Where {
  depth: number;
  lists: number;
}

class Drawer {
  readonly asides: DrawnAside[] = [];
  private readonly blocks: DrawnBlock[] = [];
  private line = '';
  private mark = '';

  constructor(
    private readonly limits: HtmlLimits,
    private readonly budget = new DrawingBudget(),
  ) {}

  finish(): DrawnBlock[] {
    this.turn();
    return this.blocks;
  }

  private turn(): void {
    const text = this.line.replace(/\s+/g, ' ').trim();
    this.line = '';
    if (text === '') return;
    this.blocks.push({ kind: 'line', line: { text: this.mark + text, depth: 0, item: false } });
    this.mark = '';
  }

  walk(nodes: readonly Node[], where: Where): void {
    if (where.depth > this.limits.maxNesting) throw nesting(this.limits.maxNesting);
    for (const node of nodes) {
      if (defaultTreeAdapter.isTextNode(node)) this.line += node.value;
      else if (defaultTreeAdapter.isElementNode(node))
        this.element(node, { ...where, depth: where.depth + 1 });
    }
  }

  private element(element: Element, where: Where): void {
    const name = element.tagName;
    if (HIDDEN.has(name)) return;
    if (hidden(element)) {
      this.asides.push({ text: textOf(element), reason: 'hidden' });
      return;
    }
    if (name === 'del' || name === 's' || name === 'strike') {
      this.asides.push({ text: textOf(element), reason: 'deleted' });
      return;
    }
    if (name === 'br') {
      this.turn();
      return;
    }
    if (name === 'table') {
      this.turn();
      for (const child of element.childNodes) {
        if (!defaultTreeAdapter.isElementNode(child) || child.tagName !== 'caption') continue;
        this.walk(child.childNodes, where);
        this.turn();
      }
      this.blocks.push({ kind: 'gap' });
      for (const row of this.rows(element, where)) this.blocks.push(row);
      this.blocks.push({ kind: 'gap' });
      return;
    }
    if (name === 'ol' || name === 'ul') {
      this.list(element, where);
      return;
    }
    const block = BLOCK.has(name);
    if (block) this.turn();
    this.walk(element.childNodes, where);
    if (block) this.turn();
  }

  private list(element: Element, where: Where): void {
    this.turn();
    let n = Number(attribute(element, 'start') ?? 1) || 1;
    const plain = /list-style(?:-type)?\s*:\s*none/i.test(attribute(element, 'style') ?? '');
    for (const child of element.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) {
        this.walk([child], where);
        continue;
      }
      if (child.tagName === 'li') {
        n = Number(attribute(child, 'value') ?? n) || n;
        const printed = opensItem(fold(textOf(child)));
        // A mark that is printed already is not shown twice.
        if (!plain && !printed)
          this.mark =
            element.tagName === 'ol' ? ordinal(element, n) : (BULLETS[Math.min(where.lists, 2)] ?? '● ');
        n += 1;
      }
      this.element(child, { depth: where.depth + 1, lists: where.lists + 1 });
      this.turn();
      this.mark = '';
    }
  }

  /** A grid of cells: what a cell spans beyond itself is empty. */
  private rows(table: Element, where: Where): DrawnBlock[] {
    const rows: DrawnCell[][] = [];
    const taken: number[] = [];
    for (const row of rowsOf(table)) {
      const cells: DrawnCell[] = [];
      const skip = (): void => {
        while ((taken[cells.length] ?? 0) > 0 && cells.length < this.limits.maxColumns) {
          taken[cells.length] = (taken[cells.length] ?? 1) - 1;
          cells.push({ lines: [] });
        }
      };
      for (const cell of row.childNodes) {
        if (!defaultTreeAdapter.isElementNode(cell)) continue;
        if (cell.tagName !== 'td' && cell.tagName !== 'th') continue;
        skip();
        const across = span(cell, 'colspan', this.limits.maxColumns - cells.length);
        const down = span(cell, 'rowspan', 1000);
        const lines = this.cellLines(cell, where);
        for (let i = 0; i < across; i += 1) {
          taken[cells.length] = down - 1;
          cells.push({ lines: i === 0 ? lines : [] });
        }
      }
      skip();
      this.budget.takeCells(cells.length);
      rows.push(cells);
    }
    return rows.map((cells) => ({ kind: 'row', cells }));
  }

  private cellLines(cell: Element, where: Where): DrawnLine[] {
    const inner = new Drawer(this.limits, this.budget);
    inner.walk(cell.childNodes, { depth: where.depth + 1, lists: 0 });
    const blocks = inner.finish();
    this.asides.push(...inner.asides);
    return blocks.flatMap((block): DrawnLine[] => {
      if (block.kind === 'line') return [block.line];
      return block.kind === 'row' ? block.cells.flatMap(({ lines }) => lines) : [];
    });
  }
}

const ORDINALS: readonly [RegExp, NumeralStyle][] = [
  [/^(?:a|lower-(?:alpha|latin))$/, 'lower-letter'],
  [/^(?:A|upper-(?:alpha|latin))$/, 'upper-letter'],
  [/^(?:i|lower-roman)$/, 'lower-roman'],
  [/^(?:I|upper-roman)$/, 'upper-roman'],
  [/^(?:cjk-ideographic|(?:trad|simp)-chinese-informal)$/, 'han'],
  [/^cjk-heavenly-stem$/, 'heavenly'],
  [/^cjk-earthly-branch$/, 'zodiac'],
];

/** The number of an item as a browser shows it: «1. », «B. », «一、». */
function ordinal(list: Element, n: number): string {
  const styled = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribute(list, 'style') ?? '')?.[1];
  const type = styled ?? attribute(list, 'type') ?? '1';
  const style = ORDINALS.find(([pattern]) => pattern.test(type))?.[1] ?? 'decimal';
  const han = style === 'han' || style === 'heavenly' || style === 'zodiac';
  return numeralText(n, style) + (han ? '、' : '. ');
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

const hidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');

const span = (cell: Element, name: string, most: number): number =>
  Math.max(1, Math.min(most, Number(attribute(cell, name) ?? 1) || 1));

function textOf(node: Element): string {
  return node.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      return defaultTreeAdapter.isElementNode(child) ? textOf(child) : '';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((child): Element[] => {
    if (!defaultTreeAdapter.isElementNode(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}
