import type { Classification, LineageEntry, OtherText } from './reading';
import { codeLines, isClassCode, pairedClasses, type ClassCells } from './classification';
import { emitText } from './emit';
import { quote, type Context } from './findings';
import { isHeadLabel, PAGE_NUMBER } from './headings';
import { cellText } from './html-cells';
import { isLineageHeader, readLineage } from './lineage';
import { otherText } from './other-text';
import { isEmptyCell, type Block, type Cell, type RowBlock } from './table-model';
import { readLevel } from './levels';
import { concat, CUT, fold, NOTHING, squeeze, type Traced } from './traced';

export interface OccupationHead {
  title?: { text: string; offset: number };
  code?: string;
  name?: string;
  level: number | null;
  classification: Classification[];
  description?: string;
  lineage: LineageEntry[];
  other: OtherText[];
}

type Field = 'code' | 'name' | 'description' | 'level' | 'class' | 'classCode' | 'group';

const FIELDS: [Field, RegExp][] = [
  ['classCode', /^(?:職類別|職業別|行業別|職類|職業|行業)(?:代碼|編號|代號)$/],
  ['class', /^(?:職類別|職業別|行業別)$/],
  ['code', /^(?:職能基準|基準|職能)?(?:代碼|編號|代號|編碼)$/],
  ['group', /^(?:職能基準|基準|職能)?名稱(?:[(]擇一填寫[)])?$|^(?:所屬)?類別$/],
  ['name', /^(?:職類|職業)(?:名稱)?$/],
  ['description', /^(?:工作|職務|任務)?(?:描述|說明|概述|內容|簡介)$/],
  ['level', /^(?:職能)?(?:基準)?(?:級別|等級)$/],
];

const CODE_LABEL = /(?:代碼|編號|代號)$/;
/** 行業別代碼, 行業代碼 and 行業別 are of one class. */
const classOf = (label: string): string => label.replace(CODE_LABEL, '').replace(/別$/, '');

/** A label whose value is still to come. */
interface OpenLabel {
  field: Field;
  label: string;
  column: number;
}

const fieldOf = (text: string): Field | undefined =>
  FIELDS.find(([, pattern]) => pattern.test(squeeze(text)))?.[0];

/** Reads what stands above the main table: title, version table, and the table of codes, names and level. */
export function readOccupationHead(ctx: Context, blocks: readonly Block[]): OccupationHead {
  const reader = new HeadReader(ctx);
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block === undefined || block.kind === 'gap') continue;
    if (block.kind === 'line') reader.line(block.cell);
    else if (isLineageHeader(block)) {
      const rows = rowsUntilGap(blocks, i + 1);
      reader.lineage(block, rows);
      i += rows.length;
    } else reader.row(block);
  }
  return reader.finish();
}

/** The rows of a version table; it may stand in one table with the labels below it. */
function rowsUntilGap(blocks: readonly Block[], from: number): RowBlock[] {
  const rows: RowBlock[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'row' || opensWithLabel(block)) break;
    rows.push(block);
  }
  return rows;
}

function opensWithLabel({ cells }: RowBlock): boolean {
  const first = cells.find((cell) => !isEmptyCell(cell));
  const text = first === undefined ? '' : cellText(first).text;
  return fieldOf(text) !== undefined || isHeadLabel(text);
}

class HeadReader {
  private readonly head: OccupationHead = { level: null, classification: [], lineage: [], other: [] };
  private readonly values = new Map<string, Traced[]>();
  private readonly classes: ClassCells[] = [];
  private last: Traced[] | undefined;
  /** The class of the row above, which a row without labels goes on with. */
  private lastClass: ClassCells | undefined;

  constructor(private readonly ctx: Context) {}

  line(cell: Cell): void {
    const text = cellText(cell);
    if (PAGE_NUMBER.test(fold(text.text))) {
      this.ctx.ledger.dropped(text, 'page number');
      return;
    }
    if (this.head.title === undefined && this.values.size === 0) {
      const { text: title, offset } = emitText(this.ctx, text, 'standard/title', '');
      this.head.title = { text: title, offset };
    } else this.head.other.push(otherText(this.ctx, NOTHING, [text]));
  }

  lineage(header: RowBlock, rows: readonly RowBlock[]): void {
    this.head.lineage.push(...readLineage(this.ctx, header, rows));
  }

  /** A row holds labels, each with its value in the next cell that is filled and no label itself. */
  row(block: RowBlock): void {
    const before = this.lastClass;
    this.lastClass = undefined;
    const filled = block.cells.flatMap((cell, column) => (isEmptyCell(cell) ? [] : [{ cell, column }]));
    let open: OpenLabel | undefined;
    const strange: Traced[] = [];
    filled.forEach(({ cell, column }, i) => {
      const text = cellText(cell);
      const next = this.labelAt(text, column, open);
      if (next !== undefined) {
        this.ctx.ledger.dropped(text, 'label');
        open = { field: next, label: squeeze(text.text), column };
      } else if (open !== undefined) {
        this.value(open, cell);
        open = undefined;
      } else if (before !== undefined) this.goOnClass(before, cell);
      else if (i === 0 && filled.length === 1 && isEmptyCell(block.cells[0]) && this.last !== undefined) {
        this.last.push(CUT, text);
      } else strange.push(text);
    });
    const [first, ...rest] = strange;
    if (first !== undefined) this.head.other.push(otherText(this.ctx, first, rest));
  }

  /**
   * The cell right after the label of a name is the name, even where it reads like another label. With a blank cell
   * between them, or where it is the label of the same class's code, the name is blank.
   */
  private labelAt(text: Traced, column: number, open: OpenLabel | undefined): Field | undefined {
    const next = fieldOf(text.text);
    if (open === undefined || next === undefined) return next;
    const named = open.field === 'name' || open.field === 'class' || open.field === 'description';
    const ofOpen = next === 'classCode' && classOf(squeeze(text.text)) === classOf(open.label);
    return named && !ofOpen && column === open.column + 1 ? undefined : next;
  }

  private value({ field, label }: OpenLabel, cell: Cell): void {
    if (field === 'class' || field === 'classCode') {
      this.lastClass = this.classFor(field, label);
      if (field === 'class') this.lastClass.names.push(...cell.lines.map(({ text }) => text));
      else this.lastClass.codes.push(...codeLines(this.ctx, cell));
      return;
    }
    const text = cellText(cell);
    const key = field === 'group' ? 'name' : field;
    if (this.values.has(key)) this.head.other.push(otherText(this.ctx, NOTHING, [text]));
    else {
      this.last = [text];
      this.values.set(key, this.last);
    }
  }

  /** A label begins another value of its class; the label of a code belongs to the name above it. */
  private classFor(field: Field, label: string): ClassCells {
    const name = label.replace(CODE_LABEL, '');
    const known = this.classes.findLast((one) => classOf(one.label) === classOf(name));
    const isOfRow = known !== undefined && known === this.lastClass;
    if (field === 'classCode' && (isOfRow || known?.codes.length === 0)) return known;
    const made: ClassCells = { label: name, names: [], codes: [] };
    this.classes.push(made);
    return made;
  }

  /** A row whose label stands in a taller cell above: further values, and their codes. */
  private goOnClass(before: ClassCells, cell: Cell): void {
    this.lastClass = before;
    if (isClassCode(cellText(cell).text)) before.codes.push(...codeLines(this.ctx, cell));
    else before.names.push(...cell.lines.map(({ text }) => text));
  }

  finish(): OccupationHead {
    const { head, ctx } = this;
    const text = (key: string): string | undefined => {
      const parts = this.values.get(key);
      return parts === undefined ? undefined : emitText(ctx, concat(parts), `standard/${key}`, '').text;
    };
    const code = text('code');
    if (code !== undefined) head.code = fold(code).replace(/\s/g, '');
    head.name = text('name');
    head.description = text('description');
    const level = this.values.get('level');
    if (level !== undefined) head.level = readLevel(ctx, concat(level));
    for (const cells of this.classes) head.classification.push(...pairedClasses(ctx, cells));
    return head;
  }
}

/** Compares the title line with the name in the table. */
export function nameOf(ctx: Context, head: OccupationHead): string | undefined {
  const { title, name } = head;
  const fromTitle = title?.text.replace(/\s*職能基準\s*$/, '');
  if (name === undefined) return fromTitle;
  if (title !== undefined && fromTitle !== undefined && squeeze(fromTitle) !== squeeze(name)) {
    ctx.findings.add(ctx.ledger.place(title.offset), {
      grade: 'decide',
      code: 'standard.two-names',
      seen: `${quote(title.text)}／${quote(name)}`,
      proposed: name,
      zh: `標題是「${quote(title.text, 40)}」，表格裡的名稱是「${quote(name, 40)}」。`,
      en: `The title is “${quote(title.text, 40)}”, the name in the table is “${quote(name, 40)}”.`,
      choices: [
        {
          id: 'table',
          label: { 'zh-TW': `用表格裡的「${name}」`, en: `Use “${name}” of the table` },
          effects: [],
        },
        {
          id: 'title',
          label: { 'zh-TW': `用標題的「${fromTitle}」`, en: `Use “${fromTitle}” of the title` },
          effects: [{ op: 'set-name', name: fromTitle }],
        },
      ],
    });
  }
  return name;
}
