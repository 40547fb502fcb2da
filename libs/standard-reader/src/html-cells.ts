import { parseFragment } from 'parse5';
import type { Ledger } from './account';
import { errorAt } from './reader-error';
import { concat, fold, isBlank, slice, traced, type Traced } from './traced';

/** A line of a cell: what stands between two block tags. */
export interface CellLine {
  text: Traced;
  /** How many lists it lies in. */
  depth: number;
  /** It opens an `<li>`. */
  item: boolean;
  /** It opens some other block, such as `<p>` or `<div>`, or follows a `<br>`. */
  block: boolean;
}

export interface CellContent {
  lines: CellLine[];
  /** The cell ends inside a tag or inside an element that must be closed. */
  open: boolean;
}

const BLOCK = new Set(
  'p li ol ul div br table tbody thead tr td th h1 h2 h3 h4 h5 h6 hr blockquote pre dl dt dd section article center'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'b strong i em u s del ins span font sub sup small big mark a code label abbr img wbr nobr tt strike'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'img', 'wbr']);
const LIST = new Set(['ol', 'ul']);
/** Elements whose text is not text of the document. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template']);
/** A tag longer than this is text that happens to begin with «<». */
const LONGEST_TAG = 1000;

interface Tag {
  name: string;
  closing: boolean;
  end: number;
}

/** Reads one tag at «<»; undefined when it is text, such as in «a < b» or «List<T>». */
function tagAt(source: string, start: number, end: number): Tag | undefined {
  const head = /^<(\/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>]|$)/.exec(
    source.slice(start, Math.min(end, start + 24)),
  );
  if (head === null) return undefined;
  const name = (head[2] ?? '').toLowerCase();
  if (!BLOCK.has(name) && !INLINE.has(name) && !HIDDEN.has(name)) return undefined;
  let quoted = '';
  const limit = Math.min(end, start + LONGEST_TAG);
  for (let i = start + head[0].length; i < limit; i += 1) {
    const c = source.charAt(i);
    if (quoted !== '') {
      if (c === quoted) quoted = '';
    } else if (c === '<') return undefined;
    else if (c === '"' || c === "'") quoted = c;
    else if (c === '>') return { name, closing: head[1] === '/', end: i + 1 };
  }
  return { name, closing: head[1] === '/', end: -1 };
}

/** What an entity stands for; itself when it is none. */
function entity(text: string, known: Map<string, string>): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const [node] = parseFragment(text).childNodes;
  const value = node !== undefined && 'value' in node ? node.value : text;
  known.set(text, value);
  return value;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/** Long runs of white space say no more than one space, and would make every later search slow. */
function withoutLongSpaces(ledger: Ledger, t: Traced): Traced {
  const parts: Traced[] = [];
  let from = 0;
  for (const run of t.text.matchAll(/\s{40,}/g)) {
    parts.push(slice(t, from, run.index + 1));
    from = run.index + run[0].length;
    ledger.dropped(slice(t, run.index + 1, from), 'space');
  }
  return from === 0 ? t : concat([...parts, slice(t, from)]);
}

/** Splits the HTML of a cell into lines of traced text; tags go to the account as markup. */
export function readCell(ledger: Ledger, start: number, end: number, maxNesting: number): CellContent {
  return new CellReader(ledger, start, end, maxNesting).read();
}

class CellReader {
  private readonly source: string;
  private readonly lines: CellLine[] = [];
  private readonly entities = new Map<string, string>();
  /** Elements that are open, the innermost last. */
  private readonly stack: string[] = [];
  /** Of the line that is being read. */
  private parts: Traced[] = [];
  private item = false;
  private block = false;
  /** What stands before it has been taken. */
  private from: number;
  private open = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly start: number,
    private readonly end: number,
    private readonly maxNesting: number,
  ) {
    this.source = ledger.source;
    this.from = start;
  }

  read(): CellContent {
    for (let at = this.start; at < this.end;) at = this.step(at);
    this.takeText(this.end);
    this.endLine();
    return { lines: this.lines, open: this.open || this.stack.some((name) => BLOCK.has(name)) };
  }

  /** @returns where to go on */
  private step(at: number): number {
    const c = this.source.charAt(at);
    if (c === '&') return this.takeEntity(at);
    if (c !== '<') return at + 1;
    if (this.source.startsWith('<!--', at)) return this.takeComment(at);
    const tag = tagAt(this.source, at, this.end);
    return tag === undefined ? at + 1 : this.takeTag(at, tag);
  }

  private takeText(to: number): void {
    if (to <= this.from) return;
    this.parts.push(withoutLongSpaces(this.ledger, traced(this.source, this.from, to)));
  }

  private endLine(): void {
    const text = concat(this.parts);
    this.parts = [];
    if (isBlank(text)) {
      this.ledger.dropped(text, 'space');
      return;
    }
    const depth = this.stack.filter((name) => LIST.has(name)).length;
    this.lines.push({ text, depth, item: this.item, block: this.block });
    this.item = false;
    this.block = false;
  }

  private takeEntity(at: number): number {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(this.source);
    if (match === null || at + match[0].length > this.end) return at + 1;
    this.takeText(at);
    const value = entity(match[0], this.entities);
    this.from = at + match[0].length;
    if (value !== match[0]) {
      this.ledger.extent(at, this.from);
      this.parts.push({ text: value, at: new Array<number>(value.length).fill(at) });
    } else this.parts.push(traced(this.source, at, this.from));
    return this.from;
  }

  private takeComment(at: number): number {
    const close = this.source.indexOf('-->', at);
    this.takeText(at);
    return this.dropMarkup(at, close < 0 || close + 3 > this.end ? this.end : close + 3);
  }

  private takeTag(at: number, tag: Tag): number {
    this.takeText(at);
    if (tag.end < 0) {
      // The tag never ends: the file is cut here, or the rest is text after all.
      this.open = true;
      this.from = at;
      return this.end;
    }
    this.dropMarkup(at, tag.end);
    if (HIDDEN.has(tag.name) && !tag.closing) return this.passOver(tag);
    if (BLOCK.has(tag.name)) this.endLine();
    if (tag.closing) this.closeElement(tag.name);
    else if (!VOID.has(tag.name)) this.openElement(tag.name, at);
    if (BLOCK.has(tag.name) && !tag.closing) {
      this.item = tag.name === 'li';
      this.block = !this.item && !LIST.has(tag.name);
    }
    return tag.end;
  }

  /** An element whose text is not text of the document. */
  private passOver(tag: Tag): number {
    const close = this.source.slice(tag.end, this.end).toLowerCase().indexOf(`</${tag.name}`);
    return this.dropMarkup(tag.end, close < 0 ? this.end : tag.end + close);
  }

  private dropMarkup(from: number, to: number): number {
    this.ledger.droppedRange(from, to, 'markup');
    this.from = to;
    return to;
  }

  private closeElement(name: string): void {
    const opened = this.stack.lastIndexOf(name);
    if (opened >= 0) this.stack.length = opened;
  }

  private openElement(name: string, at: number): void {
    // A new paragraph or list item closes the one before it.
    if ((name === 'p' || name === 'li') && this.stack.at(-1) === name) this.stack.pop();
    this.stack.push(name);
    if (this.stack.length <= this.maxNesting) return;
    throw errorAt(
      'html.nesting',
      this.ledger.place(at),
      `HTML 標籤巢狀超過 ${this.maxNesting} 層。`,
      `HTML elements are nested more than ${this.maxNesting} deep.`,
    );
  }
}

/** The text of a cell in one piece, for labels and single values. */
export function cellText(content: CellContent): Traced {
  return concat(content.lines.map((line) => line.text));
}

/** How a cell begins, folded; a long first line is cut short, and a second line makes it longer than any code. */
export function cellHead(content: CellContent): string {
  const [first, second] = content.lines;
  const head = fold(first?.text.text.slice(0, 60) ?? '').trim();
  return second === undefined ? head : `${head} …`;
}
