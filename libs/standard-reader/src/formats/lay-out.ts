import { DrawingBudget } from './drawing-budget';
import type { DrawnBlock, DrawnBox, DrawnCell, DrawnDocument, DrawnLine } from './drawn-document';

/** A stretch of the laid out text and where it is printed. Offsets are UTF-16 units, end not included. */
export interface DrawnPlace {
  start: number;
  end: number;
  boxes: DrawnBox[];
}

export interface LaidOut {
  text: string;
  /** In order; only of lines that know where they stand. */
  places: DrawnPlace[];
}

/** What the reader would take for markup is written as an entity; everything else stands as it is. */
const escaped = (text: string): string =>
  text
    .replace(/[\t\n\r\v\f\u2028\u2029]/g, ' ')
    .replace(/&(?=#|[A-Za-z])/g, '&amp;')
    .replace(/<(?=[A-Za-z/!])/g, '&lt;');

class Writer {
  readonly parts: string[] = [];
  readonly places: DrawnPlace[] = [];
  private readonly budget = new DrawingBudget();
  private length = 0;

  put(text: string): void {
    this.budget.takeCharacters(text.length);
    this.parts.push(text);
    this.length += text.length;
  }

  putLine({ text, at }: DrawnLine): void {
    const start = this.length;
    this.put(escaped(text));
    if (at !== undefined && at.length > 0) this.places.push({ start, end: this.length, boxes: at });
  }
}

/**
 * Writes a document in the text form: one line a row, cells set apart by tabs, paragraphs and lists as HTML.
 * @throws {ReaderError} `document.too-much`
 */
export function layOut(document: DrawnDocument): LaidOut {
  const writer = new Writer();
  for (const block of document.blocks) {
    putBlock(writer, block);
    writer.put('\n');
  }
  return { text: writer.parts.join(''), places: writer.places };
}

function putBlock(writer: Writer, block: DrawnBlock): void {
  if (block.kind === 'line') writer.putLine(block.line);
  else if (block.kind === 'row') {
    block.cells.forEach((cell, index) => {
      if (index > 0) writer.put('\t');
      putCell(writer, cell);
    });
  }
}

function putCell(writer: Writer, { lines }: DrawnCell): void {
  const [only] = lines;
  if (lines.length <= 1 && only?.item !== true) {
    if (only !== undefined) writer.putLine(only);
    return;
  }
  let depth = 0;
  for (const line of lines) {
    for (; depth < line.depth; depth += 1) writer.put('<ul>');
    for (; depth > line.depth; depth -= 1) writer.put('</ul>');
    const tag = line.item ? 'li' : 'p';
    writer.put(`<${tag}>`);
    writer.putLine(line);
    writer.put(`</${tag}>`);
  }
  writer.put('</ul>'.repeat(depth));
}
