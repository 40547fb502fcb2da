import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { docxFile, odtFile, originalDocx, originalOdt } from '../testing/office-writers';
import { originalHtml, type OriginalBlock, type OriginalCell } from '../testing/original-document';
import { originalPdf } from '../testing/pdf-writer';
import { ReaderError } from '../reader-error';
import { drawDocx } from './docx';
import type { DrawnDocument } from './drawn-document';
import { drawHtml } from './html';
import { layOut } from './lay-out';
import { drawOdt } from './odt';
import { drawPdf } from './pdf/draw-pdf';
import { readDocument } from './read-document';

const LIMITS = { maxPages: 300, maxGlyphs: 400_000 };

/** Words such as standards are made of, signs that mean something to a reader, and markup that must not. */
const piece = fc.constantFrom(
  ...'工作 任務 行為指標 知識 、 。 ： （ ） IT Novell 2.0 K01 P1.1.1 T2 ■ ● 1. (2) 一、 【註1】 <p> &amp; &lt; a<b - 5S 第1頁 職能內涵'.split(
    ' ',
  ),
);
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' '));
const cell: fc.Arbitrary<OriginalCell> = fc.record({ lines: fc.array(text, { maxLength: 4 }) });

/** Tables of two to five columns, some of their cells tall or wide. */
const table: fc.Arbitrary<OriginalBlock> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([columns, rows]) =>
    fc
      .tuple(
        fc.array(cell, { minLength: columns * rows, maxLength: columns * rows }),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([cells, tall, wide]): OriginalBlock => {
        const grid = Array.from({ length: rows }, (_, row) =>
          cells.slice(row * columns, (row + 1) * columns),
        );
        // The first column is one tall cell; the last row has one cell across what is left.
        const withTall = grid.map((row, i) =>
          !tall
            ? row
            : i === 0
              ? [{ ...row[0], lines: row[0]?.lines ?? [], rows }, ...row.slice(1)]
              : row.slice(1),
        );
        const last = withTall.at(-1) ?? [];
        const across = last.length > 1 && wide && (!tall || rows > 1);
        if (across) withTall[rows - 1] = [{ lines: last[0]?.lines ?? [], columns: last.length }];
        return {
          kind: 'table',
          widths: Array<number>(columns).fill(1 / columns),
          headings: 0,
          rows: withTall,
        };
      }),
  );
const document = fc.array(
  fc.oneof(
    table,
    text.map((line): OriginalBlock => ({ kind: 'line', text: line })),
  ),
  { minLength: 1, maxLength: 4 },
);

/** How often each character stands in a text, white space left out. */
function tally(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const c of texts.join('').replace(/\s/g, '')) counts[c] = (counts[c] ?? 0) + 1;
  return counts;
}

const printed = (blocks: readonly OriginalBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap(({ lines }) => lines)) : [block.text],
  );

/** Every line as drawn, and what was set aside. */
function drawnTexts({ blocks, setAside = [] }: DrawnDocument): string[] {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'line') return [block.line.text];
    return block.kind === 'row' ? block.cells.flatMap((own) => own.lines.map((line) => line.text)) : [];
  });
  return [...lines, ...setAside.map((aside) => aside.text)];
}

const utf8 = (source: string): Uint8Array => new TextEncoder().encode(source);

/** The word with two equal letters side by side is printed at the height of the watermark, which is six times as large. */
const aLineUnderLargeType: OriginalBlock[] = [
  ...[7, 2, 3].map((lines): OriginalBlock => {
    const filled = { lines: Array<string>(lines).fill('工作') };
    return { kind: 'table', widths: [0.5, 0.5], headings: 0, rows: [[{ lines: [] }, filled]] };
  }),
  { kind: 'line', text: 'Novell 工作' },
];

describe('no character of a document is lost', () => {
  const hasText = (blocks: readonly OriginalBlock[]): boolean => printed(blocks).join('').trim() !== '';

  it.each<[string, (blocks: OriginalBlock[]) => DrawnDocument | Promise<DrawnDocument>]>([
    ['Word', (blocks) => drawDocx(originalDocx(blocks))],
    ['OpenDocument', (blocks) => drawOdt(originalOdt(blocks))],
    ['web page', (blocks) => drawHtml(utf8(originalHtml(blocks, { orientation: 'portrait' })))],
  ])('%s', async (_, draw) => {
    await fc.assert(
      fc.asyncProperty(document.filter(hasText), async (blocks) => {
        expect(tally(drawnTexts(await draw(blocks)))).toEqual(tally(printed(blocks)));
      }),
      { numRuns: 300 },
    );
  });

  it('PDF', async () => {
    await fc.assert(
      fc.asyncProperty(
        document.filter(hasText),
        fc.constantFrom('portrait', 'landscape'),
        fc.constantFrom(undefined, 'down', 'up'),
        fc.constantFrom(undefined, true, false),
        async (blocks, orientation, turned, aslant) => {
          const watermark = aslant === undefined ? undefined : { text: '草稿', aslant };
          const more = {
            ...(turned === undefined ? {} : { turned }),
            ...(watermark === undefined ? {} : { watermark }),
          };
          const drawn = await drawPdf(originalPdf(blocks, { orientation, ...more }), LIMITS);
          const marks = Array.from({ length: drawn.pages?.length ?? 0 }, () => watermark?.text ?? '');
          const numbers = Array.from({ length: drawn.pages?.length ?? 0 }, (__, i) => `- ${i + 1} -`);
          expect(tally(drawnTexts(drawn))).toEqual(tally([...printed(blocks), ...numbers, ...marks]));
        },
      ),
      { numRuns: 120, examples: [[aLineUnderLargeType, 'landscape', undefined, false]] },
    );
  });

  it('what is laid out reads back as it was drawn', () => {
    fc.assert(
      fc.property(document.filter(hasText), (blocks) => {
        const drawn = drawHtml(utf8(originalHtml(blocks, { orientation: 'portrait' })));
        const { text: laid } = layOut(drawn);
        const again = laid
          .replace(/<\/?(?:p|ul|li)>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&amp;/g, '&');
        expect(tally([again])).toEqual(tally(drawnTexts(drawn)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever the bytes, only the reader’s own errors', () => {
  const readsOrRefuses = async (bytes: Uint8Array): Promise<void> => {
    try {
      await readDocument(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(ReaderError);
    }
  };
  const fixture = (name: string): Uint8Array =>
    readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
  /** Bytes changed, taken out and put in, at a few places. */
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.uint8Array({ maxLength: 20 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const edited = (
    bytes: Uint8Array,
    changes: readonly { at: number; cut: number; put: Uint8Array }[],
  ): Uint8Array => {
    let result = Buffer.from(bytes);
    for (const { at, cut, put } of changes) {
      const from = Math.floor(at * result.length);
      result = Buffer.concat([result.subarray(0, from), put, result.subarray(from + cut)]);
    }
    return result;
  };

  it.each([
    ['IIS5R0727.portrait.docx', 150],
    ['IIS5R0727.portrait.odt', 150],
    ['IIS5R0727.portrait.pdf', 60],
  ])(
    '%s with bytes changed',
    async (name, numRuns) => {
      const bytes = fixture(name);
      await fc.assert(
        fc.asyncProperty(edits, (changes) => readsOrRefuses(edited(bytes, changes))),
        { numRuns },
      );
    },
    120_000,
  );

  it.each<[string, (xml: string) => Uint8Array]>([
    ['Word', docxFile],
    ['OpenDocument', odtFile],
    ['web page', (xml) => utf8(`<html><body>${xml}`)],
  ])('%s with markup of any kind', async (_, file) => {
    const tag = fc.constantFrom(
      ...'w:p w:tbl w:tr w:tc w:r w:t w:br w:gridSpan w:vMerge w:del text:p text:list text:list-item table:table table:table-row table:table-cell table:covered-table-cell td tr table li ul p'.split(
        ' ',
      ),
    );
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        text.map((line) => line.replace(/[<&]/g, '')),
        fc
          .tuple(
            tag,
            fc.constantFrom(
              '',
              ' w:val="9999999"',
              ' colspan="999999" rowspan="-1"',
              ' table:number-columns-repeated="1e9"',
            ),
            tie('tree'),
          )
          .map(([name, attributes, inside]) => `<${name}${attributes}>${inside}</${name}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, (xml) => readsOrRefuses(file(xml))),
      { numRuns: 300 },
    );
  });

  it('bytes at random behind every head', async () => {
    const heads = [
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      'PK\u0003\u0004word/document.xml',
      '<html>',
      '<!doctype html>',
      '',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) =>
        readsOrRefuses(Buffer.concat([Buffer.from(head, 'latin1'), rest])),
      ),
      { numRuns: 300 },
    );
  });
});
