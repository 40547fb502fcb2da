import { shownSymbol } from '../marks';
import { ReaderError } from '../reader-error';
import { DocxNumbering } from './docx-numbering';
import { styleLists, listPlace, type ListPlace } from './docx-styles';
import { DrawingBudget } from './drawing-budget';
import type { DrawnAside, DrawnBlock, DrawnCell, DrawnDocument, DrawnLine } from './drawn-document';
import { FootNotes, markedNote, underHeading } from './foot-notes';
import { PackageFile } from './package-file';
import { childOf, elementsOf, parseXml, textWithin, type XmlElement } from './xml-tree';

const MAX_COLUMNS = 200;

/**
 * Draws a Word document. Tracked deletions, hidden text and comments are set aside; nothing outside of the file is
 * fetched and nothing in it is run.
 * @throws {ReaderError} of the package and its XML; `docx.no-body`
 */
export async function drawDocx(bytes: Uint8Array): Promise<DrawnDocument> {
  const file = await PackageFile.open(bytes);
  const partOf = async (name: string): Promise<XmlElement | undefined> => {
    const content = await file.read(name);
    return content === undefined ? undefined : parseXml(content, name);
  };
  const body = childOf(await partOf('word/document.xml'), 'w:body');
  if (body === undefined) {
    throw new ReaderError('docx.no-body', {
      'zh-TW': '這份 Word 文件裡沒有內文。',
      en: 'This Word document has no body.',
    });
  }
  const drawer = new Drawer(
    new DocxNumbering(await partOf('word/numbering.xml')),
    styleLists(await partOf('word/styles.xml')),
    new FootNotes(textWithin(body)),
  );
  const blocks = drawer.blocks(body);
  const notes: DrawnBlock[] = [];
  for (const [part, kind] of [
    [await partOf('word/footnotes.xml'), 'footnote'],
    [await partOf('word/endnotes.xml'), 'endnote'],
  ] as const) {
    // The first two notes of each part are the lines that set notes off.
    const own =
      part === undefined
        ? []
        : elementsOf(part).filter(({ attributes }) => attributes['w:type'] === undefined);
    for (const element of own) notes.push(...drawer.note(kind, element));
  }
  blocks.push(...underHeading(notes));
  for (const name of file.names().filter((each) => /^word\/(?:header|footer)\d*\.xml$/.test(each))) {
    const text = textOf(await partOf(name)).trim();
    if (text !== '') drawer.asides.push({ text, reason: 'running header' });
  }
  const comments = textOf(await partOf('word/comments.xml')).trim();
  if (comments !== '') drawer.asides.push({ text: comments, reason: 'comment' });
  return { format: 'docx', blocks, setAside: drawer.asides };
}

const textOf = (element: XmlElement | undefined): string =>
  element === undefined ? '' : textWithin(element);
const on = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');

/** The same content in two forms: the newer one counts, and where it has no text, the older. */
function chosenForm(element: XmlElement): XmlElement | undefined {
  const forms = elementsOf(element);
  return forms.find((form) => textWithin(form).trim() !== '') ?? forms[0];
}

/** Whether the end of a paragraph is deleted with tracked changes: what follows goes on with it. */
function hasDeletedMark(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

/** Paragraphs as they stand once the deletion of their ends is taken as done; the first one's properties count. */
function withDeletedMarks(elements: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = [];
  let open: XmlElement | undefined;
  for (const element of elements) {
    if (open === undefined || element.name !== 'w:p') {
      joined.push(element);
      open = undefined;
    } else {
      const rest = element.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
      // A paragraph of which nothing is left gives its place, and its number, to the next.
      const isGone = childOf(open, 'w:r') === undefined && childOf(open, 'w:ins') === undefined;
      const head = isGone ? element.children.filter((child) => !rest.includes(child)) : [];
      const before = isGone
        ? open.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr')
        : open.children;
      joined[joined.length - 1] = { ...open, children: [...head, ...before, ...rest] };
    }
    const last = joined.at(-1);
    open = element.name === 'w:p' && hasDeletedMark(element) ? last : undefined;
  }
  return joined;
}

class Drawer {
  readonly asides: DrawnAside[] = [];
  private readonly budget = new DrawingBudget();

  constructor(
    private readonly numbering: DocxNumbering,
    private readonly styles: ReadonlyMap<string, ListPlace>,
    private readonly footNotes: FootNotes,
  ) {}

  /** A foot note behind the mark that stands where it is cited; one that nothing cites has none. */
  note(kind: 'footnote' | 'endnote', element: XmlElement): DrawnBlock[] {
    const id = `${kind} ${element.attributes['w:id'] ?? ''}`;
    const blocks = this.blocks(element);
    return this.footNotes.isCited(id) ? markedNote(this.footNotes.mark(id), blocks) : blocks;
  }

  /** Paragraphs and tables, through whatever wraps them. */
  blocks(container: XmlElement): DrawnBlock[] {
    return withDeletedMarks(elementsOf(container)).flatMap((element): DrawnBlock[] => {
      switch (element.name) {
        case 'w:p':
          return this.paragraph(element);
        case 'w:tbl':
          return [{ kind: 'gap' }, ...this.rows(element), { kind: 'gap' }];
        case 'w:del':
        case 'w:moveFrom':
          this.setAside(element, 'deleted');
          return [];
        case 'w:sectPr':
        case 'w:sdtPr':
          return [];
        case 'mc:AlternateContent': {
          const chosen = chosenForm(element);
          return chosen === undefined ? [] : this.blocks(chosen);
        }
        default:
          return this.blocks(element);
      }
    });
  }

  private rows(table: XmlElement): DrawnBlock[] {
    return this.within(table, 'w:tr').map((row) => {
      const cells: DrawnCell[] = [];
      const skip = (count: number): void => {
        for (let i = 0; i < count && cells.length < MAX_COLUMNS; i += 1) cells.push({ lines: [] });
      };
      const before = childOf(childOf(row, 'w:trPr'), 'w:gridBefore');
      skip(Number(before?.attributes['w:val'] ?? 0));
      for (const cell of this.within(row, 'w:tc')) {
        const properties = childOf(cell, 'w:tcPr');
        // Where the cell above goes on there is nothing; what stands there all the same is text like any other.
        cells.push({ lines: this.cellLines(cell) });
        skip(Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) - 1);
      }
      this.budget.takeCells(cells.length);
      return { kind: 'row', cells };
    });
  }

  /** Children of a name, through wrappers such as content controls and tracked rows. */
  private within(element: XmlElement, name: string): XmlElement[] {
    return elementsOf(element).flatMap((child) => {
      if (child.name === name) return [child];
      if (child.name === 'w:del' || child.name === 'w:moveFrom') {
        this.setAside(child, 'deleted');
        return [];
      }
      return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'].includes(child.name)
        ? this.within(child, name)
        : [];
    });
  }

  /** Everything in a cell as lines; a table within it line by line. */
  private cellLines(cell: XmlElement): DrawnLine[] {
    return this.blocks(cell).flatMap((block): DrawnLine[] => {
      if (block.kind === 'line') return [block.line];
      return block.kind === 'row' ? block.cells.flatMap(({ lines }) => lines) : [];
    });
  }

  private paragraph(paragraph: XmlElement): DrawnBlock[] {
    const properties = childOf(paragraph, 'w:pPr');
    const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
    const place = listPlace(properties) ?? this.styles.get(style);
    const text = new LineText();
    this.runs(paragraph, text);
    const empty = text.pieces.every((piece) => piece === null || piece.trim() === '');
    let mark = place === undefined || empty ? '' : this.numbering.next(place.numId, place.depth);
    return text.pieces.flatMap((piece): DrawnBlock[] => {
      if (piece === null) return [{ kind: 'gap' }];
      if (piece.trim() === '') return [];
      const line = plainLine(mark + piece);
      mark = '';
      return [{ kind: 'line', line }];
    });
  }

  private runs(container: XmlElement, text: LineText): void {
    for (const element of elementsOf(container)) this.inline(element, text);
  }

  private inline(element: XmlElement, text: LineText): void {
    switch (element.name) {
      case 'w:t':
      case 'm:t':
      case 'w:delText':
        text.add(textWithin(element));
        return;
      case 'w:tab':
      case 'w:ptab':
        text.add(' ');
        return;
      case 'w:noBreakHyphen':
        text.add('-');
        return;
      case 'w:br':
      case 'w:cr':
        if (element.attributes['w:type'] === 'page') text.gap();
        else text.turn();
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        text.add(this.noteMark(element));
        return;
      case 'w:sym':
        text.add(symbol(element.attributes['w:char'] ?? ''));
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.setAside(element, 'deleted');
        return;
      case 'w:r':
        if (on(childOf(childOf(element, 'w:rPr'), 'w:vanish'))) this.setAside(element, 'hidden');
        else this.runs(element, text);
        return;
      case 'mc:AlternateContent': {
        const chosen = chosenForm(element);
        if (chosen !== undefined) this.runs(chosen, text);
        return;
      }
      // How a character is read, printed small above it: within the sentence it would break every word.
      case 'w:rt':
        this.setAside(element, 'reading');
        return;
      // Codes of fields, and properties: no text of the document.
      case 'w:instrText':
      case 'w:fldChar':
      case 'w:pPr':
      case 'w:rPr':
        return;
      case 'w:txbxContent':
        this.textBox(element, text);
        return;
      default:
        this.runs(element, text);
    }
  }

  private noteMark({ name, attributes }: XmlElement): string {
    const kind = name.slice(2, -'Reference'.length);
    return this.footNotes.mark(`${kind} ${attributes['w:id'] ?? ''}`);
  }

  /** Its lines, each on a line of its own. */
  private textBox(element: XmlElement, text: LineText): void {
    for (const block of this.blocks(element)) {
      text.turn();
      if (block.kind === 'line') text.add(block.line.text);
      if (block.kind === 'row')
        text.add(block.cells.flatMap(({ lines }) => lines.map((line) => line.text)).join(' '));
    }
    text.turn();
  }

  private setAside(element: XmlElement, reason: string): void {
    const text = textWithin(element).trim();
    if (text !== '') this.asides.push({ text, reason });
  }
}

/** A character named by its number; those of symbol fonts as they are shown. */
const symbol = (code: string): string =>
  /^[0-9a-f]{4,5}$/i.test(code) && !/^d[89a-f]..$/i.test(code)
    ? shownSymbol(String.fromCodePoint(parseInt(code, 16)))
    : '';

const plainLine = (text: string): DrawnLine => ({ text, depth: 0, item: false });

/** The lines of a paragraph as they are put together; null where a page ends. */
class LineText {
  readonly pieces: (string | null)[] = [''];

  add(text: string): void {
    this.pieces[this.pieces.length - 1] = (this.pieces.at(-1) ?? '') + text;
  }

  turn(): void {
    this.pieces.push('');
  }

  gap(): void {
    this.pieces.push(null, '');
  }
}
