import { quote, type Context } from './findings';
import { PAGE_NUMBER, sectionOf, type SectionKind } from './headings';
import { cellText, type CellLine } from './html-cells';
import { markerOf } from './lists';
import { isEmptyCell, type Block, type Cell } from './table-model';
import { startsWithNote } from './text';
import { concat, firstVisible, fold, isBlank, squeeze, type Traced } from './traced';

/** A line of a section, with what tells how it goes on from the one before. */
export interface SectionLine extends CellLine {
  /** First line after a page end, or of a cell: it may go on with the text above. */
  afterCut: boolean;
  /** It stands on a line of its own, outside a table cell. */
  ownLine: boolean;
  indent: number;
}

export interface Section {
  kind: SectionKind | 'other';
  heading: string;
  label: Traced;
  lines: SectionLine[];
  offset: number;
}

/** Kinds that a line of its own may open; the words of the others occur as plain lines too. */
const LINE_HEADINGS = new Set<SectionKind>([
  'attitudes',
  'guide',
  'notes',
  'updates',
  'requirements',
  'knowledge',
  'skills',
]);

/** Cuts labelled rows and lines into the parts of a document. */
export function splitSections(ctx: Context, blocks: readonly Block[]): Section[] {
  const splitter = new Splitter(ctx);
  blocks.forEach((block, i) => {
    if (block.kind === 'gap') splitter.gap();
    else if (block.kind === 'row') splitter.row(block.cells);
    else splitter.line(block.cell, block.indent, blocks.slice(i + 1, i + 4));
  });
  return splitter.result();
}

class Splitter {
  private readonly sections: Section[] = [];
  private afterGap = false;

  constructor(private readonly ctx: Context) {}

  result(): Section[] {
    return this.sections;
  }

  gap(): void {
    this.afterGap = true;
  }

  row(cells: readonly Cell[]): void {
    const [labelCell, ...content] = cells;
    if (labelCell !== undefined && !isEmptyCell(labelCell)) {
      const label = cellText(labelCell);
      const [first] = content.flatMap((cell) => cell.lines);
      this.open(label, sectionOf(label.text) ?? this.byContent(label, first));
    } else this.reportContinued(content);
    content.forEach((cell) => this.add(cell, false, 0));
    this.afterGap = false;
  }

  line(cell: Cell, indent: number, next: readonly Block[]): void {
    const text = cellText(cell);
    if (PAGE_NUMBER.test(fold(text.text))) {
      this.ctx.ledger.dropped(text, 'page number');
      this.gap();
      return;
    }
    const kind = markerOf(text.text) === undefined ? sectionOf(text.text) : undefined;
    if (kind !== undefined && LINE_HEADINGS.has(kind)) this.open(text, kind);
    else if (this.looksLikeHeading(text.text, next)) this.open(text, undefined);
    else this.add(cell, true, indent);
    this.afterGap = false;
  }

  /** A row without a label goes on with the section above, over a page end. */
  private reportContinued(content: readonly Cell[]): void {
    const current = this.sections.at(-1);
    const text = concat(content.map((cell) => cellText(cell)));
    if (current === undefined || isBlank(text)) return;
    const about = quote(current.heading, 40);
    this.ctx.findings.add(this.ctx.ledger.place(firstVisible(text)), {
      grade: 'repaired',
      code: 'section.continued',
      subject: current.heading,
      seen: quote(text.text),
      proposed: current.heading,
      zh: `「${about}」被換頁切開，這一列接在後面。`,
      en: `«${about}» was cut by a page end; this row goes on with it.`,
    });
  }

  /** Notes are known by their marks, whatever stands above them. */
  private byContent(label: Traced, first: CellLine | undefined): SectionKind | undefined {
    if (first === undefined || !startsWithNote(first.text.text)) return undefined;
    this.ctx.findings.add(this.ctx.ledger.place(firstVisible(label)), {
      grade: 'repaired',
      code: 'heading.by-content',
      subject: squeeze(label.text),
      seen: quote(label.text),
      proposed: '說明與補充事項',
      zh: `標題「${quote(label.text, 40)}」不認得，內容是【註】，視為說明與補充事項。`,
      en: `The heading «${quote(label.text, 40)}» is not known; what follows are notes and is read as such.`,
    });
    return 'notes';
  }

  /** An unmarked short line of its own after a gap, with more to come, where the text above had ended. */
  private looksLikeHeading(text: string, next: readonly Block[]): boolean {
    const current = this.sections.at(-1);
    const last = current?.lines.at(-1);
    if (!this.afterGap || current === undefined) return false;
    if (squeeze(text).length > 24 || markerOf(text) !== undefined || startsWithNote(text)) return false;
    if (/[。；;，,]\s*$|[：:].|^[A-Z]\s*\d/.test(text) || /\d{4}/.test(text)) return false;
    if (next.every((block) => block.kind === 'gap')) return false;
    if (last === undefined) return true;
    const marked = markerOf(last.text.text) !== undefined;
    return marked || !last.ownLine || /[。.）)」』]\s*$/.test(last.text.text);
  }

  private open(label: Traced, kind: SectionKind | undefined): void {
    const { ledger, findings } = this.ctx;
    const current = this.sections.at(-1);
    if (current !== undefined && kind !== undefined && current.kind === kind) {
      ledger.dropped(label, 'repeated label');
      return;
    }
    const together = current === undefined ? undefined : sectionOf(current.label.text + label.text);
    const joins = together !== undefined && (current?.kind === 'other' || together === current?.kind);
    if (current !== undefined && joins && (kind === undefined || kind === together)) {
      const seen = `${quote(current.label.text)} ⏎ ${quote(label.text)}`;
      current.label = concat([current.label, label]);
      current.heading = squeeze(current.label.text);
      current.kind = together;
      ledger.dropped(current.label, 'label');
      findings.add(ledger.place(firstVisible(label)), {
        grade: 'repaired',
        code: 'label.joined',
        subject: current.heading,
        seen,
        proposed: current.heading,
        zh: '標題被換頁切開，已接回。',
        en: 'A heading was cut by a page end and has been joined.',
      });
      return;
    }
    if (kind !== undefined) ledger.dropped(label, 'label');
    this.sections.push({
      kind: kind ?? 'other',
      heading: squeeze(label.text),
      label,
      lines: [],
      offset: firstVisible(label),
    });
  }

  private add(cell: Cell, ownLine: boolean, indent: number): void {
    if (isEmptyCell(cell)) return;
    let current = this.sections.at(-1);
    if (current === undefined) {
      current = { kind: 'other', heading: '', label: { text: '', at: [] }, lines: [], offset: cell.start };
      this.sections.push(current);
    }
    const { lines } = current;
    cell.lines.forEach((line, i) => {
      lines.push({ ...line, afterCut: i === 0 && lines.length > 0, ownLine, indent });
    });
  }
}
