import { noteMarks, noteNumbers } from '../text';
import type { DrawnBlock } from './drawn-document';

/** What stands above the foot notes of a document that has them apart from its text. */
const HEADING = '註腳';

/** Numbers the foot notes of a document after its own notes, and keeps where each is cited. */
export class FootNotes {
  private readonly numbers = new Map<string, number>();
  private readonly after: number;

  /** @param text all of the document, in which its own notes may be numbered */
  constructor(text: string) {
    this.after = Math.max(0, ...noteMarks(text).flatMap((mark) => noteNumbers(mark[1] ?? '')));
  }

  /** The mark of a foot note, in the text where it is cited and in front of the note itself. */
  mark(id: string): string {
    const number = this.numbers.get(id) ?? this.after + this.numbers.size + 1;
    this.numbers.set(id, number);
    return `【註${number}】`;
  }

  isCited(id: string): boolean {
    return this.numbers.has(id);
  }
}

/** A foot note below the text, behind its mark. */
export function markedNote(mark: string, blocks: readonly DrawnBlock[]): DrawnBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'line') return [...blocks];
  return [{ kind: 'line', line: { ...first.line, text: mark + first.line.text.trimStart() } }, ...rest];
}

export const underHeading = (notes: readonly DrawnBlock[]): DrawnBlock[] =>
  notes.length === 0
    ? []
    : [{ kind: 'gap' }, { kind: 'line', line: { text: HEADING, depth: 0, item: false } }, ...notes];
