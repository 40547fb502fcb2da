import { quote, type Context } from './findings';
import { guideSectionOf, isWholeTitle, PAGE_NUMBER, sectionOf, type SectionKind } from './headings';
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

type ByContent = 'notes' | 'guide' | 'tasks';

const READ_AS: Record<ByContent, string> = {
  notes: '說明與補充事項',
  guide: '評量設計參考',
  tasks: '工作任務與行為指標',
};

/** What lines are by themselves: notes begin with their mark, tasks are «一、…» with «1. …» below. */
function kindOf(lines: readonly SectionLine[]): ByContent | undefined {
  const [first, second] = lines;
  if (first === undefined) return undefined;
  if (startsWithNote(first.text.text)) return 'notes';
  if (isGuide(lines)) return 'guide';
  const heads = markerOf(first.text.text)?.kind === 'chinese';
  return heads && second !== undefined && markerOf(second.text.text)?.kind === 'number' ? 'tasks' : undefined;
}

const isGuide = (lines: readonly SectionLine[]): boolean =>
  lines.filter((line) => {
    const heading = markerOf(line.text.text)?.kind === 'chinese';
    return heading && guideSectionOf(line.text.text.slice(0, 40)) !== 'other';
  }).length >= 2;

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
    this.sections.forEach((section) => this.byContent(section));
    return this.sections;
  }

  gap(): void {
    this.afterGap = true;
  }

  row(cells: readonly Cell[]): void {
    const [labelCell, ...content] = cells;
    if (labelCell !== undefined && !isEmptyCell(labelCell)) {
      const label = cellText(labelCell);
      this.open(label, sectionOf(label.text));
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
      en: `“${about}” was cut by a page end; this row goes on with it.`,
    });
  }

  /** Notes are known by their marks, and an assessment guide by its own headings, whatever stands above them. */
  private byContent(section: Section): void {
    const [first] = section.lines;
    if (section.kind !== 'other' || first === undefined) return;
    const kind = kindOf(section.lines);
    if (kind === undefined || this.sections.some((other) => other.kind === kind)) return;
    section.kind = kind;
    this.ctx.ledger.dropped(section.label, 'label');
    const read = READ_AS[kind];
    const about = quote(section.label.text, 40);
    this.ctx.findings.add(this.ctx.ledger.place(section.offset), {
      grade: 'repaired',
      code: 'heading.by-content',
      subject: section.heading,
      seen: quote(section.label.text),
      proposed: read,
      zh: `標題「${about}」不認得，依內容視為${read}。`,
      en: `The heading “${about}” is not known; by what stands under it, it is read as ${read}.`,
    });
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
    const together = current === undefined ? '' : current.label.text + label.text;
    if (current !== undefined && isWholeTitle(together) && !isWholeTitle(current.label.text)) {
      const seen = `${quote(current.label.text)} ⏎ ${quote(label.text)}`;
      current.label = concat([current.label, label]);
      current.heading = squeeze(current.label.text);
      current.kind = sectionOf(together) ?? current.kind;
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
    if (current !== undefined && kind !== undefined && current.kind === kind) {
      ledger.dropped(label, 'repeated label');
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
