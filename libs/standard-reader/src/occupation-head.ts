import type { Classification, LineageEntry, OtherText } from './reading';
import { emitText } from './emit';
import { quote, type Context } from './findings';
import { PAGE_NUMBER } from './headings';
import { cellText } from './html-cells';
import { isLineageHeader, readLineage } from './lineage';
import { otherText } from './other-text';
import { isEmptyCell, type Block, type Cell, type RowBlock } from './table-model';
import { readLevel } from './levels';
import { concat, CUT, fold, squeeze, type Traced } from './traced';

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

function rowsUntilGap(blocks: readonly Block[], from: number): RowBlock[] {
  const rows: RowBlock[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind !== 'row') break;
    rows.push(block);
  }
  return rows;
}

class HeadReader {
  private readonly head: OccupationHead = { level: null, classification: [], lineage: [], other: [] };
  private readonly values = new Map<string, Traced[]>();
  private readonly classCodes = new Map<string, Traced>();
  private readonly classNames: { label: string; text: Traced }[] = [];
  private last: Traced[] | undefined;

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
    } else this.head.other.push(otherText(this.ctx, { text: '', at: [] }, [text]));
  }

  lineage(header: RowBlock, rows: readonly RowBlock[]): void {
    this.head.lineage.push(...readLineage(this.ctx, header, rows));
  }

  /** A row holds labels, each with its value in the next cell that is filled and no label itself. */
  row(block: RowBlock): void {
    const cells = block.cells.filter((cell) => !isEmptyCell(cell)).map((cell) => cellText(cell));
    let field: Field | undefined;
    let label = '';
    const strange: Traced[] = [];
    cells.forEach((text, i) => {
      // The cell after the label of a name is the name, even where it reads like another label.
      const next =
        field === 'name' || field === 'class' || field === 'description' ? undefined : fieldOf(text.text);
      if (next !== undefined) {
        this.ctx.ledger.dropped(text, 'label');
        field = next;
        label = squeeze(text.text);
      } else if (field !== undefined) {
        this.value(field, label, text);
        field = undefined;
      } else if (i === 0 && cells.length === 1 && isEmptyCell(block.cells[0]) && this.last !== undefined) {
        this.last.push(CUT, text);
      } else strange.push(text);
    });
    const [first, ...rest] = strange;
    if (first !== undefined) this.head.other.push(otherText(this.ctx, first, rest));
  }

  private value(field: Field, label: string, text: Traced): void {
    if (field === 'class') this.classNames.push({ label, text });
    else if (field === 'classCode') this.classCodes.set(label.replace(/(?:代碼|編號|代號)$/, ''), text);
    else {
      const key = field === 'group' ? 'name' : field;
      const known = this.values.get(key);
      if (known === undefined) {
        this.last = [text];
        this.values.set(key, this.last);
      } else this.head.other.push(otherText(this.ctx, { text: '', at: [] }, [text]));
    }
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
    for (const { label, text: name } of this.classNames) {
      const codeText = this.classCodes.get(label) ?? this.classCodes.get(label.replace(/別$/, ''));
      this.classCodes.delete(label);
      head.classification.push({
        label,
        name: emitText(ctx, name, `standard/classification/${label}/name`, label).text,
        code:
          codeText === undefined
            ? ''
            : emitText(ctx, codeText, `standard/classification/${label}/code`, label).text,
      });
    }
    for (const [label, codeText] of this.classCodes) {
      head.classification.push({
        label,
        name: '',
        code: emitText(ctx, codeText, `standard/classification/${label}/code`, label).text,
      });
    }
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
