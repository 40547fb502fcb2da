import { canonical, cutAtCodes, type CodeMemory, type FoundCode } from './codes';
import { mapColumns, rowShift, type ColumnKind } from './columns';
import { quote, type Context } from './findings';
import { cellText } from './html-cells';
import { PAGE_NUMBER } from './headings';
import { readLevel } from './levels';
import { partedRow } from './lost-separators';
import { CODED, hasCode, isHeader, isTitleCell } from './main-table';
import { errorAt } from './reader-error';
import { isEmptyCell, type Block, type Cell, type RowBlock } from './table-model';
import { concat, CUT, firstVisible, fold, squeeze, type Traced } from './traced';

/** A duty (T1) or element (T1.1) while its title is being put together. */
export interface TitleDraft {
  code: string;
  printed: string;
  codeText: Traced;
  parts: Traced[];
  offset: number;
  /** Its title, printed again at the head of a page or in every row. */
  again: Traced[];
  /** Printed before under the same code with another title. */
  twin?: TitleDraft;
}

export interface ElementDraft extends TitleDraft {
  duty: DutyDraft;
}

export interface DutyDraft extends TitleDraft {
  elements: ElementDraft[];
}

export interface TaskRow {
  cells: Cell[];
  offset: number;
  /** First row after a page end. */
  pageStart: boolean;
  duty: DutyDraft;
  /** Elements that the row stands for: those it opens, or those of the row that it goes on. */
  elements: ElementDraft[];
  opensDuty: boolean;
  opensElement: boolean;
  level?: number;
}

export interface TaskTable {
  columns: ColumnKind[];
  rows: TaskRow[];
  duties: DutyDraft[];
  /** Cells of columns that hold nothing known. */
  strange: { title: string; cell: Cell }[];
}

export function readTaskTable(ctx: Context, blocks: readonly Block[], memory: CodeMemory): TaskTable {
  const { ledger } = ctx;
  const rows = blocks.filter((b): b is RowBlock => b.kind === 'row');
  const first = rows[0];
  const header = first !== undefined && !hasCode(first, CODED) ? first : undefined;
  const titles = header?.cells.map((cell) => squeeze(cellText(cell).text)) ?? [];
  const isRepeat = (row: RowBlock): boolean => {
    if (row === header) return true;
    if (hasCode(row, CODED)) return false;
    if (isHeader(row) || (row.cells.length === header?.cells.length && row.cells.every(isTitleCell)))
      return true;
    const filled = row.cells.map((cell, i) => [squeeze(cellText(cell).text), titles[i]]);
    return filled.filter(([text, title]) => text !== '' && text === title).length >= 3;
  };
  const body = rows.filter((row) => !isRepeat(row));
  const width = Math.max(titles.length, ...body.map((row) => row.cells.length));
  const parted = new Map(body.map((row) => [row, partedRow(row, width)]));
  const columns = mapColumns(
    [...parted.values()].map(({ row }) => row.cells),
    titles,
  );
  const reader = new RowReader(ctx, columns, titles, memory);
  let pageStart = false;
  for (const block of blocks) {
    if (block.kind === 'gap') pageStart = true;
    else if (block.kind === 'line') reader.strayLine(block.cell, block.start);
    else if (isRepeat(block)) {
      block.cells.forEach((cell) =>
        ledger.dropped(cellText(cell), block === header ? 'column title' : 'repeated header'),
      );
      noteChangedHeader(ctx, block, titles);
      pageStart = block !== header;
    } else {
      const { row, at } = parted.get(block) ?? { row: block, at: [] };
      for (const text of at) reportParted(ctx, text);
      reader.row(row, pageStart);
      pageStart = false;
    }
  }
  return { columns, ...reader.result() };
}

function reportParted(ctx: Context, text: Traced): void {
  const seen = quote(text.text, 60);
  ctx.findings.add(ctx.ledger.place(firstVisible(text)), {
    grade: 'repaired',
    code: 'row.separator-lost',
    subject: seen,
    seen,
    proposed: seen,
    zh: `「${seen}」和左邊一欄的內容同在一格，已依代碼分到自己的欄位。`,
    en: `“${seen}” stood in the cell of the column at its left; by its code it was put into its own.`,
  });
}

function noteChangedHeader(ctx: Context, row: RowBlock, titles: readonly string[]): void {
  const changed = row.cells
    .map((cell) => squeeze(cellText(cell).text))
    .filter((text, i) => titles.length > 0 && text !== '' && text !== titles[i]);
  if (changed.length === 0) return;
  ctx.findings.add(ctx.ledger.place(row.start), {
    grade: 'kept',
    code: 'table.header-changed',
    about: changed.join(','),
    seen: changed.join('、'),
    proposed: titles.join('、'),
    zh: '這一頁的欄位名稱和第一頁不同；欄位依其中的代碼辨認。',
    en: 'The column titles of this page differ from those of the first; columns are told by the codes in them.',
  });
}

class RowReader {
  private readonly rows: TaskRow[] = [];
  private readonly duties: DutyDraft[] = [];
  private readonly strange: TaskTable['strange'] = [];
  private readonly lastTitle = new Map<number, TitleDraft>();
  private duty: DutyDraft | undefined;
  private elements: ElementDraft[] = [];

  constructor(
    private readonly ctx: Context,
    private readonly columns: readonly ColumnKind[],
    private readonly titles: readonly string[],
    private readonly memory: CodeMemory,
  ) {}

  result(): Omit<TaskTable, 'columns'> {
    return { rows: this.rows, duties: this.duties, strange: this.strange };
  }

  /** A line without cells in the middle of the table: a page number, or text that belongs nowhere. */
  strayLine(cell: Cell, start: number): void {
    const text = cellText(cell);
    if (PAGE_NUMBER.test(fold(text.text))) {
      this.ctx.ledger.dropped(text, 'page number');
      return;
    }
    this.strange.push({ title: '', cell: { ...cell, start } });
  }

  row(block: RowBlock, pageStart: boolean): void {
    const cells = this.aligned(block);
    const newDuties: boolean[] = [];
    const opened: ElementDraft[] = [];
    const goesOnElement: boolean[] = [];
    cells.forEach((cell, column) => {
      if (this.columns[column] !== 'T' || isEmptyCell(cell)) return;
      for (const line of cell.lines) {
        for (const part of cutAtCodes(line.text, 'T', this.memory)) {
          if (part.code === undefined) {
            goesOnElement.push(this.lastTitle.get(column) === this.elements.at(-1));
            this.goOn(column, part.body, cell);
          } else if (part.code.numbers.length === 1) {
            newDuties.push(this.openDuty(column, part.code, part.printed, part.body));
          } else {
            const element = this.openElement(column, part.code, part.printed, part.body);
            if (element !== undefined) opened.push(element);
          }
        }
      }
    });
    const opensDuty = newDuties.includes(true);
    if (opensDuty) this.elements = [];
    const last = this.rows.at(-1);
    // A cell with several elements, cut by the page end between them: both halves are one row.
    if (opened.length > 0 && pageStart && !opensDuty && goesOnElement.includes(true) && last !== undefined) {
      last.elements.push(...opened);
      this.elements = last.elements;
    } else if (opened.length > 0) this.elements = opened;
    if (this.duty === undefined) {
      throw errorAt(
        'table.no-duty',
        this.ctx.ledger.place(block.start),
        '表格的第一列沒有職責代碼（T1），檔案可能缺了前面的部分。',
        'The first row of the table has no duty code (T1): the beginning of the file may be missing.',
      );
    }
    this.rows.push({
      cells,
      offset: block.start,
      pageStart,
      duty: this.duty,
      elements: this.elements,
      opensDuty,
      opensElement: opened.length > 0,
      level: this.level(cells),
    });
    cells.forEach((cell, column) => {
      const kind = this.columns[column] ?? 'unknown';
      if ((kind === 'unknown' || kind === 'empty') && !isEmptyCell(cell)) {
        this.strange.push({ title: this.titles[column] ?? '', cell });
      }
    });
  }

  /** Puts the cells of a slipped row back under their columns. */
  private aligned(block: RowBlock): Cell[] {
    const shift = rowShift(block.cells, this.columns);
    if (shift === 0) return block.cells;
    const empty: Cell = { start: block.start, end: block.start, lines: [], open: false };
    const cells =
      shift > 0 ? [...new Array<Cell>(shift).fill(empty), ...block.cells] : block.cells.slice(-shift);
    this.ctx.findings.add(this.ctx.ledger.place(block.start), {
      grade: 'repaired',
      code: 'row.shifted',
      seen: quote(block.cells.map((cell) => cellText(cell).text).join(' | ')),
      proposed: `${shift > 0 ? '+' : ''}${shift}`,
      zh: `這一列的儲存格和欄位錯開 ${Math.abs(shift)} 格，已依代碼對回。`,
      en: `The cells of this row stood ${Math.abs(shift)} off their columns; they were put back by their codes.`,
    });
    return cells;
  }

  private goOn(column: number, text: Traced, cell: Cell): void {
    const title = this.lastTitle.get(column) ?? this.elements.at(-1) ?? this.duty;
    if (title === undefined) this.strange.push({ title: this.titles[column] ?? '', cell });
    else title.parts.push(CUT, text);
  }

  private openDuty(column: number, code: FoundCode, printed: Traced, body: Traced): boolean {
    const name = canonical('T', code.numbers);
    const known = this.duties.findLast((duty) => duty.code === name);
    if (known !== undefined && sameTitle(known, body)) {
      // Printed again at the head of a page or in every row: nothing new unless its title differs.
      this.ctx.ledger.dropped(printed, 'repeated cell');
      known.again.push(body);
      const back = this.duty !== known;
      this.duty = known;
      return back;
    }
    const duty: DutyDraft = { ...draft(name, code, printed, body), elements: [], twin: known };
    this.duties.push(duty);
    this.duty = duty;
    this.lastTitle.set(column, duty);
    return true;
  }

  private openElement(
    column: number,
    code: FoundCode,
    printed: Traced,
    body: Traced,
  ): ElementDraft | undefined {
    const name = canonical('T', code.numbers);
    const current = this.elements.find((element) => element.code === name);
    if (current !== undefined && sameTitle(current, body)) {
      this.ctx.ledger.dropped(printed, 'repeated cell');
      current.again.push(body);
      return current;
    }
    const dutyCode = canonical('T', code.numbers.slice(0, 1));
    let { duty } = this;
    if (duty === undefined) {
      duty = {
        ...draft(dutyCode, { ...code, printed: '' }, { text: '', at: [] }, { text: '', at: [] }),
        elements: [],
      };
      duty.offset = firstVisible(printed);
      this.duties.push(duty);
      this.duty = duty;
    }
    const twin = duty.elements.findLast((other) => other.code === name);
    const element: ElementDraft = { ...draft(name, code, printed, body), duty, twin };
    duty.elements.push(element);
    this.lastTitle.set(column, element);
    return element;
  }

  private level(cells: readonly Cell[]): number | undefined {
    const column = this.columns.indexOf('L');
    const cell = column < 0 ? undefined : cells[column];
    if (cell === undefined || isEmptyCell(cell)) return undefined;
    return readLevel(this.ctx, cellText(cell));
  }
}

/** Printed again with the title that it has, with its beginning, or with none. */
function sameTitle(known: TitleDraft, again: Traced): boolean {
  const title = squeeze(concat(known.parts).text);
  return title.startsWith(squeeze(again.text)) || squeeze(again.text).startsWith(title);
}

const draft = (name: string, code: FoundCode, printed: Traced, body: Traced): TitleDraft => ({
  code: name,
  printed: code.printed,
  codeText: printed,
  parts: [body],
  offset: firstVisible(printed),
  again: [],
});
