import { canonical, cutAtCodes, type CodeLetter, type CodeMemory, type FoundCode } from './codes';
import type { Context } from './findings';
import type { CellLine } from './html-cells';
import { isEmptyCell, type Cell } from './table-model';
import { ItemBuilder, markerOf } from './lists';
import { cutAtLetters, numberLostCodes } from './lost-codes';
import type { ElementDraft, TaskRow, TaskTable } from './task-rows';
import { concat, CUT, firstVisible, slice, type Traced } from './traced';

export type ItemLetter = 'O' | 'P' | 'K' | 'S';

/** An item of a column while it is being put together. */
export interface ItemDraft {
  /** Column that it stands in. */
  column: ItemLetter;
  /** What its code says it is; undefined when it has none. */
  letter?: CodeLetter;
  numbers: number[];
  /** Its letter is printed and its number is not. */
  lost?: boolean;
  printed: string;
  codeText: Traced;
  offset: number;
  row: TaskRow;
  /** Elements of all rows that it is printed beside. */
  elements: ElementDraft[];
  /** For outputs and indicators. */
  parts: Traced[];
  /** For knowledge and skills. */
  builder?: ItemBuilder;
}

/** Text before the first code of a cell that opens an element of its own: joined, but doubtful. */
export interface DoubtfulJoin {
  item: ItemDraft;
  row: TaskRow;
  text: Traced;
}

export interface TaskItems {
  items: ItemDraft[];
  doubtful: DoubtfulJoin[];
  /** Text in a column before any item. */
  homeless: { row: TaskRow; text: Traced }[];
}

const STRAY: Record<ItemLetter, string> = { O: 'P', P: 'O', K: 'S', S: 'K' };

/** Reads the items of the O, P, K and S columns, each column from top to bottom over all pages. */
export function readTaskItems(ctx: Context, table: TaskTable, memory: CodeMemory): TaskItems {
  const result: TaskItems = { items: [], doubtful: [], homeless: [] };
  table.columns.forEach((kind, column) => {
    if (kind !== 'O' && kind !== 'P' && kind !== 'K' && kind !== 'S') return;
    const reader = new ColumnReader(kind, memory, result);
    for (const row of table.rows) {
      const cell = row.cells[column];
      if (cell !== undefined && !isEmptyCell(cell)) reader.cell(row, cell);
    }
  });
  numberLostCodes(result.items);
  return result;
}

class ColumnReader {
  private last: ItemDraft | undefined;

  constructor(
    private readonly kind: ItemLetter,
    private readonly memory: CodeMemory,
    private readonly result: TaskItems,
  ) {}

  cell(row: TaskRow, cell: Cell): void {
    cell.lines.forEach((line, index) => {
      // A code cut by the page end is put together before it is looked for.
      const parts = cutAtCodes(line.text, this.kind, this.memory, STRAY[this.kind]);
      parts.forEach((part, nth) => {
        if (part.code !== undefined) this.openAll(row, part.code, part.printed, part.body);
        else if (nth === 0 && index === 0) this.goOnAcross(row, part.body);
        else this.goOnWithin(row, part.body, line);
      });
    });
  }

  /** An item, and those behind it of which only the letter is printed. */
  private openAll(row: TaskRow, code: FoundCode, codeText: Traced, body: Traced): void {
    const [own = body, ...lost] = cutAtLetters(body, this.kind);
    this.open(row, code, codeText, own);
    for (const text of lost) {
      const length = /^\S\s*/.exec(text.text)?.[0].length ?? 1;
      const printed = slice(text, 0, length);
      this.push(row, slice(text, length), {
        ...{ letter: this.kind, numbers: [], printed: this.kind, lost: true },
        ...{ codeText: printed, offset: firstVisible(printed) },
      });
    }
  }

  private open(row: TaskRow, code: FoundCode, codeText: Traced, body: Traced): void {
    this.push(row, body, {
      letter: code.letter,
      numbers: code.numbers,
      printed: code.printed,
      codeText,
      offset: firstVisible(codeText),
    });
  }

  private push(
    row: TaskRow,
    body: Traced,
    code: Pick<ItemDraft, 'letter' | 'numbers' | 'printed' | 'codeText' | 'offset' | 'lost'>,
  ): void {
    const listed = this.kind === 'K' || this.kind === 'S';
    const item: ItemDraft = {
      ...code,
      column: this.kind,
      row,
      elements: [...row.elements],
      parts: listed ? [] : [body],
      ...(listed ? { builder: new ItemBuilder(body) } : {}),
    };
    this.result.items.push(item);
    this.last = item;
  }

  /** The first text of a cell without a code goes on with the item above, whatever cut it off. */
  private goOnAcross(row: TaskRow, text: Traced): void {
    const { last } = this;
    const own = row.opensElement && !row.pageStart;
    if (this.kind === 'O' && (row.opensElement || last === undefined)) {
      this.pushUncoded(row, text);
      return;
    }
    if (last === undefined) {
      this.result.homeless.push({ row, text });
      return;
    }
    if (own || row.opensDuty) this.result.doubtful.push({ item: last, row, text });
    if (last.builder === undefined) last.parts.push(CUT, text);
    else last.builder.goOn(text);
  }

  private pushUncoded(row: TaskRow, body: Traced): void {
    this.push(row, body, {
      numbers: [],
      printed: '',
      codeText: { text: '', at: [] },
      offset: firstVisible(body),
    });
  }

  /** A further line of the same cell: a list item, or the rest of the text. */
  private goOnWithin(row: TaskRow, text: Traced, line: CellLine): void {
    const { last } = this;
    if (last === undefined) {
      this.result.homeless.push({ row, text });
      return;
    }
    const marked = markerOf(text.text) !== undefined;
    const listed = last.builder !== undefined && (marked || line.item || last.builder.tail.endsWith(':'));
    // A paragraph of its own without a code, among others that have one: it may have lost it.
    if (line.block && !listed && !marked) this.result.doubtful.push({ item: last, row, text });
    if (last.builder === undefined) last.parts.push(CUT, text);
    else if (listed) last.builder.addFlat(text, line.depth);
    else last.builder.goOn(text);
  }
}

export const itemCode = (item: ItemDraft): string =>
  item.letter === undefined ? '' : canonical(item.letter, item.numbers);

export const itemText = (item: ItemDraft): Traced => concat(item.parts);
