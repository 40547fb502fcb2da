import { ReaderError } from '../reader-error';
import type { DrawnAside, DrawnBlock, DrawnCell, DrawnDocument, DrawnLine } from './drawn-document';
import { DrawingBudget } from './drawing-budget';
import { FootNotes, markedNote, underHeading } from './foot-notes';
import { OdtLists } from './odt-lists';
import { PackageFile } from './package-file';
import { childOf, elementsOf, parseXml, textWithin, type XmlElement } from './xml-tree';

/** Most columns of a table; a file may claim a million and have none of them. */
const MAX_COLUMNS = 200;
const MAX_REPEATED_ROWS = 1000;

/**
 * Draws an OpenDocument text. Tracked deletions and comments are set aside.
 * @throws {ReaderError} of the package and its XML; `odt.no-body`
 */
export async function drawOdt(bytes: Uint8Array): Promise<DrawnDocument> {
  const file = await PackageFile.open(bytes);
  const part = async (name: string): Promise<XmlElement | undefined> => {
    const content = await file.read(name);
    return content === undefined ? undefined : parseXml(content, name);
  };
  const content = await part('content.xml');
  const styles = await part('styles.xml');
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (body === undefined) {
    throw new ReaderError('odt.no-body', {
      'zh-TW': '這份 OpenDocument 文件裡沒有內文。',
      en: 'This OpenDocument file has no text body.',
    });
  }
  const drawer = new Drawer(
    new OdtLists([childOf(styles, 'office:styles'), childOf(content, 'office:automatic-styles')]),
    new FootNotes(textWithin(body)),
  );
  const blocks = drawer.blocks(body, []);
  blocks.push(...underHeading(drawer.notes()));
  for (const page of elementsOf(
    childOf(styles, 'office:master-styles') ?? { name: '', attributes: {}, children: [] },
  )) {
    for (const running of elementsOf(page)) {
      const text = textWithin(running).trim();
      if (text !== '' && /^style:(?:header|footer)/.test(running.name)) {
        drawer.asides.push({ text, reason: 'running header' });
      }
    }
  }
  return { format: 'odt', blocks, setAside: drawer.asides };
}

/** Text without who wrote it and when. */
const wordsOf = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return /^(?:office:change-info|dc:|meta:)/.test(child.name) ? '' : wordsOf(child);
    })
    .join('');

const repeated = (element: XmlElement, of: string, most: number): number =>
  Math.min(most, Math.max(1, Number(element.attributes[`table:number-${of}-repeated`] ?? 1) || 1));

class Drawer {
  readonly asides: DrawnAside[] = [];
  private readonly budget = new DrawingBudget();
  private readonly noted: XmlElement[] = [];
  private cited = 0;

  constructor(
    private readonly lists: OdtLists,
    private readonly footNotes: FootNotes,
  ) {}

  /** @param list the names of the list styles that the content lies in, the innermost last */
  blocks(container: XmlElement, list: readonly string[]): DrawnBlock[] {
    let item: { mark: string } | undefined;
    if (container.name === 'text:list-item') item = { mark: this.lists.next(list) };
    return elementsOf(container).flatMap((element): DrawnBlock[] => {
      switch (element.name) {
        case 'text:p':
        case 'text:h': {
          const lines = this.paragraph(element, item?.mark ?? '');
          if (lines.length > 0) item = undefined;
          return lines.map((line) => ({ kind: 'line', line }));
        }
        case 'text:list':
          return this.blocks(element, [...list, element.attributes['text:style-name'] ?? list.at(-1) ?? '']);
        case 'table:table':
          return [{ kind: 'gap' }, ...this.rows(element), { kind: 'gap' }];
        case 'text:tracked-changes':
          this.setAside(element, 'deleted');
          return [];
        case 'office:annotation':
          this.setAside(element, 'comment');
          return [];
        case 'text:sequence-decls':
        case 'office:forms':
          return [];
        default:
          return this.blocks(element, list);
      }
    });
  }

  /** Foot notes and end notes, which stand below the text; a note within another is one more. */
  notes(): DrawnBlock[] {
    const blocks: DrawnBlock[] = [];
    let count = 0;
    for (let note = this.noted.shift(); note !== undefined; note = this.noted.shift()) {
      count += 1;
      const own = this.blocks(childOf(note, 'text:note-body') ?? note, []);
      blocks.push(...markedNote(this.footNotes.mark(String(count)), own));
    }
    return blocks;
  }

  private rows(table: XmlElement): DrawnBlock[] {
    return elementsOf(table).flatMap((element): DrawnBlock[] => {
      if (element.name !== 'table:table-row') {
        return /^table:table-(?:header-rows|rows|row-group)$/.test(element.name) ? this.rows(element) : [];
      }
      const cells = elementsOf(element).flatMap((cell): DrawnCell[] => {
        if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') return [];
        const own = { lines: this.cellLines(cell) };
        return Array.from({ length: repeated(cell, 'columns', MAX_COLUMNS) }, () => own);
      });
      const row: DrawnBlock = { kind: 'row', cells: cells.slice(0, MAX_COLUMNS) };
      const times = cells.some(({ lines }) => lines.length > 0)
        ? repeated(element, 'rows', MAX_REPEATED_ROWS)
        : 1;
      this.budget.takeCells(times * row.cells.length);
      return Array.from({ length: times }, () => row);
    });
  }

  private cellLines(cell: XmlElement): DrawnLine[] {
    return this.blocks(cell, []).flatMap((block): DrawnLine[] => {
      if (block.kind === 'line') return [block.line];
      return block.kind === 'row' ? block.cells.flatMap(({ lines }) => lines) : [];
    });
  }

  private paragraph(paragraph: XmlElement, mark: string): DrawnLine[] {
    const pieces = [''];
    this.inline(paragraph, pieces);
    return pieces
      .filter((piece) => piece.trim() !== '')
      .map((piece, i) => ({ text: i === 0 ? mark + piece : piece, depth: 0, item: false }));
  }

  private inline(container: XmlElement, pieces: string[]): void {
    const add = (text: string): void => {
      pieces[pieces.length - 1] = (pieces.at(-1) ?? '') + text;
    };
    for (const child of container.children) {
      if (typeof child === 'string') {
        // White space of the file itself is one space at most.
        add(child.replace(/\s+/g, ' '));
        continue;
      }
      switch (child.name) {
        case 'text:s':
          add(' '.repeat(Math.min(100, Math.max(1, Number(child.attributes['text:c'] ?? 1) || 1))));
          break;
        case 'text:tab':
          add(' ');
          break;
        case 'text:line-break':
          pieces.push('');
          break;
        case 'office:annotation':
          this.setAside(child, 'comment');
          break;
        case 'text:note':
          this.noted.push(child);
          this.cited += 1;
          add(this.footNotes.mark(String(this.cited)));
          break;
        case 'draw:text-box':
        case 'draw:custom-shape':
          this.box(child, pieces);
          break;
        default:
          this.inline(child, pieces);
      }
    }
  }

  /** What stands in a box has lines of its own. */
  private box(element: XmlElement, pieces: string[]): void {
    for (const block of this.blocks(element, [])) {
      if (block.kind === 'line') pieces.push(block.line.text);
      if (block.kind === 'row')
        pieces.push(block.cells.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '));
    }
    pieces.push('');
  }

  private setAside(element: XmlElement, reason: string): void {
    const text = wordsOf(element).trim();
    if (text !== '') this.asides.push({ text, reason });
  }
}
