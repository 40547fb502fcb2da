import type { AccountSpan, Place, SourceAccount } from './reading';
import { NOWHERE, type Traced } from './traced';

/** The source, its lines, and what became of every character. */
export class Ledger {
  private readonly entry: Uint32Array;
  private readonly names: { kind: AccountSpan['kind']; where: string }[] = [];
  private readonly ids = new Map<string, number>();
  private last: { kind: AccountSpan['kind']; where: string; id: number } = {
    kind: 'placed',
    where: '',
    id: 0,
  };
  private readonly lineStarts: number[] = [0];
  /** Ends of stretches that stand for one character, such as `&amp;`. */
  private readonly extents = new Map<number, number>();

  constructor(readonly source: string) {
    this.entry = new Uint32Array(source.length);
    for (const match of source.matchAll(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/g)) {
      this.lineStarts.push(match.index + match[0].length);
    }
  }

  /** Line and column of an offset, both from 1. */
  place(offset: number): Place {
    const wanted = Math.max(0, offset);
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (this.lineStarts[low] ?? 0) + 1 };
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Starts and ends of the lines, line feeds not included. */
  lines(): { start: number; end: number }[] {
    return this.lineStarts.map((start, i) => {
      let end = this.lineStarts[i + 1] ?? this.source.length;
      if (i + 1 < this.lineStarts.length) {
        end -= this.source.slice(end - 2, end) === '\r\n' ? 2 : 1;
      }
      return { start, end };
    });
  }

  extent(start: number, end: number): void {
    this.extents.set(start, end);
  }

  placed(t: Traced, where: string): void {
    this.mark(t, 'placed', where);
  }

  dropped(t: Traced, reason: string): void {
    this.mark(t, 'dropped', reason);
  }

  droppedRange(start: number, end: number, reason: string): void {
    const id = this.id('dropped', reason);
    for (let i = start; i < end; i += 1) if (this.entry[i] === 0) this.entry[i] = id;
  }

  /** Stretches that nobody has accounted for, white space left out. */
  unaccounted(): { start: number; end: number }[] {
    const stretches: { start: number; end: number }[] = [];
    for (let i = 0; i < this.entry.length; i += 1) {
      if (this.entry[i] !== 0) continue;
      const start = i;
      while (i < this.entry.length && this.entry[i] === 0) i += 1;
      const text = this.source.slice(start, i);
      if (/\S/.test(text)) stretches.push({ start, end: i });
      else this.droppedRange(start, i, /[\r\n\f\v]/.test(text) ? 'line break' : 'space');
    }
    return stretches;
  }

  result(): SourceAccount {
    const spans: AccountSpan[] = [];
    const reasons: Record<string, number> = {};
    let placed = 0;
    let dropped = 0;
    for (let i = 0; i < this.entry.length;) {
      const id = this.entry[i] ?? 0;
      let end = i + 1;
      while (end < this.entry.length && this.entry[end] === id) end += 1;
      const name = this.names[id - 1];
      if (name === undefined) throw new Error(`character ${i} of the source is not accounted for`);
      spans.push({ start: i, end, ...name });
      if (name.kind === 'placed') placed += end - i;
      else {
        dropped += end - i;
        reasons[name.where] = (reasons[name.where] ?? 0) + end - i;
      }
      i = end;
    }
    return { characters: this.source.length, placed, dropped, reasons, spans };
  }

  /** Accounts for one offset; for texts that are taken character by character. */
  placedAt(offset: number | undefined, where: string): void {
    if (offset !== undefined) this.markAt(offset, this.id('placed', where));
  }

  private mark(t: Traced, kind: AccountSpan['kind'], where: string): void {
    const id = this.id(kind, where);
    for (const offset of t.at) this.markAt(offset, id);
  }

  private markAt(offset: number, id: number): void {
    if (offset === NOWHERE || this.entry[offset] !== 0) return;
    const end = this.extents.get(offset) ?? offset + 1;
    for (let i = offset; i < end; i += 1) this.entry[i] = id;
  }

  private id(kind: AccountSpan['kind'], where: string): number {
    if (this.last.id > 0 && kind === this.last.kind && where === this.last.where) return this.last.id;
    const name = `${kind} ${where}`;
    let id = this.ids.get(name);
    if (id === undefined) {
      this.names.push({ kind, where });
      id = this.names.length;
      this.ids.set(name, id);
    }
    this.last = { kind, where, id };
    return id;
  }
}
