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
  const { source } = ledger;
  const lines: CellLine[] = [];
  const entities = new Map<string, string>();
  const stack: string[] = [];
  let parts: Traced[] = [];
  let item = false;
  let block = false;
  let from = start;
  let open = false;

  const takeText = (to: number): void => {
    if (to <= from) return;
    parts.push(withoutLongSpaces(ledger, traced(source, from, to)));
  };
  const flush = (): void => {
    const text = concat(parts);
    parts = [];
    if (isBlank(text)) {
      ledger.dropped(text, 'space');
      return;
    }
    const depth = stack.filter((name) => LIST.has(name)).length;
    lines.push({ text, depth, item, block });
    item = false;
    block = false;
  };

  for (let i = start; i < end;) {
    const c = source.charAt(i);
    if (c === '&') {
      ENTITY.lastIndex = i;
      const match = ENTITY.exec(source);
      if (match !== null && i + match[0].length <= end) {
        takeText(i);
        const value = entity(match[0], entities);
        from = i + match[0].length;
        if (value !== match[0]) {
          ledger.extent(i, from);
          parts.push({ text: value, at: new Array<number>(value.length).fill(i) });
        } else parts.push(traced(source, i, from));
        i = from;
        continue;
      }
    }
    if (c !== '<') {
      i += 1;
      continue;
    }
    if (source.startsWith('<!--', i)) {
      const close = source.indexOf('-->', i);
      const stop = close < 0 || close + 3 > end ? end : close + 3;
      takeText(i);
      ledger.droppedRange(i, stop, 'markup');
      i = from = stop;
      continue;
    }
    const tag = tagAt(source, i, end);
    if (tag === undefined) {
      i += 1;
      continue;
    }
    takeText(i);
    if (tag.end < 0) {
      // The tag never ends: the file is cut here, or the rest is text after all.
      open = true;
      from = i;
      i = end;
      continue;
    }
    ledger.droppedRange(i, tag.end, 'markup');
    from = tag.end;
    if (HIDDEN.has(tag.name) && !tag.closing) {
      const close = source.slice(tag.end, end).toLowerCase().indexOf(`</${tag.name}`);
      const stop = close < 0 ? end : tag.end + close;
      ledger.droppedRange(tag.end, stop, 'markup');
      i = from = stop;
      continue;
    }
    if (BLOCK.has(tag.name)) flush();
    if (tag.closing) {
      const opened = stack.lastIndexOf(tag.name);
      if (opened >= 0) stack.length = opened;
    } else if (!VOID.has(tag.name)) {
      // A new paragraph or list item closes the one before it.
      if ((tag.name === 'p' || tag.name === 'li') && stack.at(-1) === tag.name) stack.pop();
      stack.push(tag.name);
      if (stack.length > maxNesting) {
        throw errorAt(
          'html.nesting',
          ledger.place(i),
          `HTML 標籤巢狀超過 ${maxNesting} 層。`,
          `HTML elements are nested more than ${maxNesting} deep.`,
        );
      }
    }
    if (BLOCK.has(tag.name) && !tag.closing) {
      item = tag.name === 'li';
      block = !item && !LIST.has(tag.name);
    }
    i = tag.end;
  }
  takeText(end);
  flush();
  return { lines, open: open || stack.some((name) => BLOCK.has(name)) };
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
