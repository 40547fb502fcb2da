import { sectionOf } from '../../headings';
import { opensItem } from '../../marks';
import { isCjk, noteNumbers } from '../../text';
import { fold } from '../../traced';
import type { DrawnBox, DrawnLine } from '../drawn-document';
import type { Habits } from './habits';
import type { PrintedLine } from './printed-lines';

/** How an item begins: a code, or a mark of a list. What begins so is never the rest of the line above. */
const CODE = /^\s*[TPOKSA]\s?\.?\s?\d{1,2}(?:\.\d{1,2}){0,2}(?![\d.])/;
/** Behind the end of a sentence, the term that a remark of its own explains. */
const TERM = /^\s*[^：:。，、；]{1,16}[：:]/;
const NOTE = /^\s*【\s*[註注]\s*([0-9０-９一二三四五六七八九十]+)\s*】/;

/** Lines of one cell, or of the text between tables, and where they may end. */
export interface Column {
  page: number;
  lines: readonly PrintedLine[];
  /** Where a line has to break. */
  right: number;
}

/** What a column leaves open for the next: the number of the last note, and whether its last line was full. */
export class Paragraphs {
  readonly lines: DrawnLine[] = [];
  private last: { line: PrintedLine; right: number } | undefined;
  private note = 0;

  /** @param headings headings stand among the lines, as they do outside of tables */
  constructor(
    private readonly habits: Habits,
    private readonly headings: boolean,
  ) {}

  add({ page, lines, right }: Column): void {
    for (const line of lines) {
      const before = this.lines.at(-1);
      const box: DrawnBox = {
        page,
        x: line.x0,
        y: line.y - line.size,
        width: line.x1 - line.x0,
        height: line.size * 1.2,
      };
      const full = this.last !== undefined && isFull(this.last.line, this.last.right, line);
      if (before === undefined || !full || this.opens(line.text, before.text)) {
        this.lines.push({ text: line.text.trimStart(), depth: 0, item: false, at: [box] });
      } else {
        const tight = this.last !== undefined && this.last.line.x1 + line.size * 0.6 >= right - 1;
        before.text = this.habits.join(before.text, line.text, tight);
        before.at?.push(box);
      }
      this.noteOpened(line.text, full);
      this.last = { line, right };
    }
  }

  /** A note that follows the last one in number opens; any other mark is cited at the start of a line by chance. */
  private opens(text: string, before: string): boolean {
    const mark = NOTE.exec(text);
    if (mark === null) {
      const outside = this.headings && (isHeading(text) || (/。\s*$/.test(before) && TERM.test(text)));
      return outside || CODE.test(text) || opensItem(fold(text));
    }
    return this.note > 0 && noteNumbers(mark[1] ?? '')[0] === this.note + 1;
  }

  private noteOpened(text: string, full: boolean): void {
    const [number] = noteNumbers(NOTE.exec(text)?.[1] ?? '');
    if (number !== undefined && (!full || number === this.note + 1)) this.note = number;
  }

  finish(): DrawnLine[] {
    return this.lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
  }
}

/** A short word that heads a part elsewhere, such as «知識», ends a sentence as well. */
const isHeading = (text: string): boolean => text.trim().length >= 4 && sectionOf(text) !== undefined;

/** Whether the next line's first word had no room behind this one. */
function isFull(line: PrintedLine, right: number, next: PrintedLine): boolean {
  const text = next.text.trimStart();
  // Some programs do not break behind a full-width comma that stands among Latin words.
  const word = /^[^\s\p{Script=Han}]*/u.exec(text)?.[0].length ?? 1;
  const perCharacter = (next.x1 - next.x0) / Math.max(1, text.trimEnd().length);
  // A sign that may not end a line, or not begin one, takes its neighbour along.
  const needed = isCjk(text.charAt(0)) ? next.size * 2.1 : Math.max(next.size, perCharacter * word * 1.1);
  return line.x1 + needed >= right - 1;
}
