import {
  type ReadingBlock,
  type ReadingCell,
  type ReadingText,
  type ReadPages,
  readingLimits,
} from '@attest/domain';
import {
  childOf,
  childrenOf,
  DocxNumbering,
  elementsOf,
  listPlace,
  type ListPlace,
  type PackageFile,
  parseXml,
  ReaderError,
  shownSymbol,
  styleLists,
  textWithin,
  type XmlElement,
} from '@attest/standard-reader';
import { outlineLevel, styleLevels } from './docx-styles';
import { type Look, ParagraphWords } from './paragraph-words';
import { tooMuch } from './too-much';
import { EmbeddedPictures } from './embedded-pictures';

/** A long report has some hundred thousand. */
const XML = { maxNesting: 200, maxElements: 1_000_000 };

/**
 * A Word document as pages of words, tables and pictures. Nothing in it is run and nothing is fetched: macros, fields,
 * and what it links to are passed over, as are tracked deletions, hidden text and comments.
 * @throws {ReaderError} of the package and its XML
 */
export async function readDocx(file: PackageFile): Promise<ReadPages> {
  const partOf = async (name: string): Promise<XmlElement | undefined> => {
    const content = await file.read(name);
    return content === undefined ? undefined : parseXml(content, name, XML);
  };
  const body = childOf(await partOf('word/document.xml'), 'w:body');
  if (body === undefined)
    throw new ReaderError('docx.no-body', { 'zh-TW': '沒有內文。', en: 'There is no body.' });
  const styles = await partOf('word/styles.xml');
  const pictures = EmbeddedPictures.of(file, await partOf('word/_rels/document.xml.rels'));
  const reader = new DocxReader(
    new DocxNumbering(await partOf('word/numbering.xml')),
    styleLists(styles),
    styleLevels(styles),
    pictures,
  );
  await reader.body(body);
  for (const [name, kind] of [
    ['word/footnotes.xml', 'w:footnote'],
    ['word/endnotes.xml', 'w:endnote'],
  ] as const)
    await reader.notes(await partOf(name), kind);
  return reader.done();
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag']);
/** What stood there before tracked changes, and what says how things look. */
const passedOver = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:sdtPr', 'w:pPr', 'w:rPr', 'w:tblPr']);

const on = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '');
const value = (element: XmlElement | undefined): string => element?.attributes['w:val'] ?? '';

/** More is shown than this file may have: the rest is left out. */
class Full extends Error {}

class DocxReader {
  private readonly pages: ReadingBlock[][] = [[]];
  private characters = 0;
  private blocks = 0;
  private cut = false;
  private readonly noteNumbers = new Map<string, number>();

  constructor(
    private readonly numbering: DocxNumbering,
    private readonly lists: ReadonlyMap<string, ListPlace>,
    private readonly levels: ReadonlyMap<string, number>,
    private readonly pictures: EmbeddedPictures,
  ) {}

  body(body: XmlElement): Promise<void> {
    return this.asFarAsFits(async () => {
      await this.blocksOf(body, this.pages.at(-1) ?? [], 0);
    });
  }

  /** Those that the text calls, in the order in which it does, behind it. */
  notes(part: XmlElement | undefined, kind: 'w:footnote' | 'w:endnote'): Promise<void> {
    return this.asFarAsFits(async () => {
      for (const note of childrenOf(part, kind)) {
        const number = this.noteNumbers.get(`${kind} ${note.attributes['w:id'] ?? ''}`);
        if (number === undefined) continue;
        const blocks: ReadingBlock[] = [];
        await this.blocksOf(note, blocks, readingLimits.nesting);
        const [first, ...rest] = blocks;
        this.pages
          .at(-1)
          ?.push(...(first?.kind === 'text' ? [{ ...first, sign: `[${number}]` }, ...rest] : blocks));
      }
    });
  }

  /** @throws {ReaderError} `document.too-much` where not even the first of it fits: an empty page would say that it is empty */
  done(): ReadPages {
    const pages = this.pages.filter((page) => page.length > 0);
    if (pages.length === 0 && this.cut) throw tooMuch();
    return { kind: 'pages', pages, cut: this.cut };
  }

  private async asFarAsFits(work: () => Promise<void>): Promise<void> {
    if (this.cut) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Full)) throw error;
      this.cut = true;
    }
  }

  /** @param nesting how many tables stand around; within one no page ends */
  private async blocksOf(container: XmlElement, into: ReadingBlock[], nesting: number): Promise<void> {
    for (const element of elementsOf(container)) {
      const here = nesting === 0 ? (this.pages.at(-1) ?? into) : into;
      if (element.name === 'w:p') await this.paragraph(element, here, nesting);
      else if (element.name === 'w:tbl') await this.table(element, here, nesting);
      else if (!passedOver.has(element.name)) await this.blocksOf(element, here, nesting);
    }
  }

  private async table(table: XmlElement, into: ReadingBlock[], nesting: number): Promise<void> {
    if (nesting >= readingLimits.nesting) {
      for (const row of within(table, 'w:tr'))
        for (const cell of within(row, 'w:tc')) await this.blocksOf(cell, into, nesting);
      return;
    }
    const rows: ReadingCell[][] = [];
    // What a cell above covers is part of it.
    const above = new Map<number, { row: number; at: number }>();
    into.push({ kind: 'table', rows });
    for (const row of within(table, 'w:tr')) {
      const cells: ReadingCell[] = [];
      let column = 0;
      rows.push(cells);
      for (const cell of within(row, 'w:tc')) {
        const properties = childOf(cell, 'w:tcPr');
        const columns = Math.min(60, Math.max(1, Number(value(childOf(properties, 'w:gridSpan'))) || 1));
        const merge = childOf(properties, 'w:vMerge');
        const from = above.get(column);
        const over = from && rows[from.row]?.[from.at];
        if (merge !== undefined && value(merge) !== 'restart' && from && over) {
          const line = rows[from.row];
          if (line) line[from.at] = { ...over, rows: rows.length - from.row };
        } else {
          const blocks: ReadingBlock[] = [];
          this.take(0);
          cells.push({ columns, rows: 1, blocks });
          if (value(merge) === 'restart') above.set(column, { row: rows.length - 1, at: cells.length - 1 });
          else above.delete(column);
          await this.blocksOf(cell, blocks, nesting + 1);
        }
        column += columns;
      }
    }
  }

  private async paragraph(paragraph: XmlElement, into: ReadingBlock[], nesting: number): Promise<void> {
    const properties = childOf(paragraph, 'w:pPr');
    const style = value(childOf(properties, 'w:pStyle'));
    const words = new ParagraphWords();
    const beside: XmlElement[] = [];
    if (nesting === 0 && on(childOf(properties, 'w:pageBreakBefore'))) words.endPage();
    this.inline(paragraph, {}, words, beside);
    const lines = words.done();
    const place = listPlace(properties) ?? this.lists.get(style);
    const isItem = place !== undefined && lines.some((line) => line !== null);
    let sign = isItem ? this.numbering.next(place.numId, place.depth).trim() : '';
    let at = into;
    for (const runs of lines) {
      if (runs === null) {
        if (nesting > 0) continue;
        if (at.length > 0) this.pages.push([]);
        at = this.pages.at(-1) ?? at;
        continue;
      }
      this.take(runs.reduce((sum, { text }) => sum + text.length, 0));
      at.push({
        kind: 'text',
        level: outlineLevel(properties) || (this.levels.get(style) ?? 0),
        depth: isItem ? place.depth + 1 : 0,
        sign,
        align: alignOf(value(childOf(properties, 'w:jc'))),
        runs,
      });
      sign = '';
    }
    for (const element of beside) await this.aside(element, at);
  }

  /** What stands beside the words of a paragraph: pictures, and boxes with text of their own. */
  private async aside(element: XmlElement, into: ReadingBlock[]): Promise<void> {
    if (element.name === 'w:txbxContent') {
      await this.blocksOf(element, into, readingLimits.nesting);
      return;
    }
    this.take(0);
    into.push(await this.pictures.draw(element));
  }

  private inline(container: XmlElement, look: Look, words: ParagraphWords, beside: XmlElement[]): void {
    for (const element of elementsOf(container)) {
      if (this.plain(element, look, words)) continue;
      switch (element.name) {
        case 'w:r':
          if (!on(childOf(childOf(element, 'w:rPr'), 'w:vanish')))
            this.inline(element, lookOf(childOf(element, 'w:rPr'), look), words, beside);
          break;
        case 'mc:AlternateContent': {
          const forms = elementsOf(element);
          const form = forms.find((one) => textWithin(one).trim() !== '') ?? forms[0];
          if (form !== undefined) this.inline(form, look, words, beside);
          break;
        }
        case 'w:txbxContent':
        case 'a:blip':
        case 'v:imagedata':
          beside.push(element);
          break;
        // Codes of fields, and how a character is read: no text of the document.
        case 'w:instrText':
        case 'w:rt':
          break;
        default:
          if (!passedOver.has(element.name)) this.inline(element, look, words, beside);
      }
    }
  }

  /** @returns whether the element was one that stands for words, a blank or an end */
  private plain(element: XmlElement, look: Look, words: ParagraphWords): boolean {
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        words.add(textWithin(element), look);
        return true;
      case 'w:tab':
      case 'w:ptab':
        words.add(' ', look);
        return true;
      case 'w:noBreakHyphen':
        words.add('-', look);
        return true;
      case 'w:sym':
        words.add(symbol(element.attributes['w:char'] ?? ''), look);
        return true;
      case 'w:lastRenderedPageBreak':
        words.endPage();
        return true;
      case 'w:br':
      case 'w:cr':
        if (element.attributes['w:type'] === 'page') words.endPage();
        else words.turn();
        return true;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        words.add(`[${this.noteNumber(element)}]`, { ...look, raised: true });
        return true;
      default:
        return false;
    }
  }

  private noteNumber({ name, attributes }: XmlElement): number {
    const key = `${name.slice(0, -'Reference'.length)} ${attributes['w:id'] ?? ''}`;
    const number = this.noteNumbers.get(key) ?? this.noteNumbers.size + 1;
    this.noteNumbers.set(key, number);
    return number;
  }

  private take(characters: number): void {
    this.characters += characters;
    this.blocks += 1;
    if (this.characters > readingLimits.characters || this.blocks > readingLimits.blocks) throw new Full();
  }
}

/** Children of a name, through wrappers such as content controls and tracked rows. */
const within = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? within(child, name) : [];
  });

function alignOf(given: string): ReadingText['align'] {
  if (given === 'center') return 'center';
  return given === 'right' || given === 'end' ? 'end' : 'start';
}

function lookOf(properties: XmlElement | undefined, around: Look): Look {
  if (properties === undefined) return around;
  const raise = value(childOf(properties, 'w:vertAlign'));
  return {
    ...around,
    ...(on(childOf(properties, 'w:b')) ? { bold: true } : {}),
    ...(on(childOf(properties, 'w:i')) ? { italic: true } : {}),
    ...(on(childOf(properties, 'w:u')) ? { underlined: true } : {}),
    ...(on(childOf(properties, 'w:strike')) ? { struck: true } : {}),
    ...(raise === 'superscript' ? { raised: true } : {}),
    ...(raise === 'subscript' ? { lowered: true } : {}),
  };
}

/** A character named by its number; those of symbol fonts as they are shown. */
const symbol = (code: string): string =>
  /^[0-9a-f]{4,5}$/i.test(code) && !/^d[89a-f]..$/i.test(code)
    ? shownSymbol(String.fromCodePoint(parseInt(code, 16)))
    : '';
