import type { Reading, ReaderOptions, ReadingResult } from './reading';
import { Ledger } from './account';
import { reportCitations } from './citations';
import { CodeMemory } from './codes';
import { reportRecodings } from './recodings';
import { decode } from './decode';
import { refuseHalfFile } from './half-documents';
import { Findings, type Context } from './findings';
import { reportIdentities } from './identity';
import { cellText } from './html-cells';
import { readUnitDocument } from './unit-document';
import { readOccupationDocument } from './occupation-document';
import { otherText } from './other-text';
import { ReaderError } from './reader-error';
import { sectionOf } from './headings';
import { joinBrokenRows } from './broken-rows';
import { reportSanity } from './sanity';
import { refuseSeveral } from './several-standards';
import { tableModel, type Block } from './table-model';
import { findTable } from './main-table';
import { reportOddities } from './oddities';
import { NOTHING, squeeze, traced } from './traced';

const DEFAULTS = {
  maxBytes: 4_000_000,
  maxCells: 20_000,
  maxCellLength: 20_000,
  maxLines: 20_000,
  maxItems: 5_000,
  maxNesting: 100,
};

/**
 * Reads a competency standard from the text of its document.
 *
 * @param bytes the file; UTF-8, or UTF-16 with a byte order mark
 * @throws {ReaderError} and nothing else, when it cannot be read
 */
export function readStandard(bytes: Uint8Array, options: ReaderOptions = {}): ReadingResult {
  const limits = { ...DEFAULTS, ...options };
  const { text, encoding } = decode(bytes, limits.maxBytes);
  return readSource(text, encoding, limits);
}

/** The same from text at hand, such as another format laid out in the text form. @throws {ReaderError} */
export function readSource(
  source: string,
  encoding: ReadingResult['encoding'],
  options: ReaderOptions = {},
): ReadingResult {
  const limits = { ...DEFAULTS, ...options };
  const ledger = new Ledger(source);
  const ctx: Context = { ledger, findings: new Findings(), cited: [], recoded: [] };
  const blocks = joinBrokenRows(tableModel(ledger, limits));
  refuseHalfFile(ctx, blocks);
  refuseSeveral(ctx, blocks);
  const memory = new CodeMemory(limits.maxItems);
  const body = isOccupation(blocks)
    ? readOccupationDocument(ctx, blocks, memory)
    : readUnitOrRefuse(ctx, blocks, memory);
  keepHomeless(ctx, body);
  reportRecodings(ctx);
  reportCitations(ctx, body);
  reportIdentities(ctx, body);
  reportOddities(ctx, body);
  reportSanity(ctx, body);
  return {
    reading: { ...body, findings: ctx.findings.result() },
    account: ledger.result(),
    encoding,
    source,
  };
}

/** A table of T codes makes a 職能基準; so do the labels above it, even where the table itself is missing. */
function isOccupation(blocks: readonly Block[]): boolean {
  if (findTable(blocks) !== undefined) return true;
  return blocks.some(
    (block) =>
      block.kind === 'row' &&
      block.cells.some((cell) => /^職能基準(?:代碼|編號|名稱)/.test(squeeze(cellText(cell).text))),
  );
}

function readUnitOrRefuse(
  ctx: Context,
  blocks: readonly Block[],
  memory: CodeMemory,
): Omit<Reading, 'findings'> {
  const labels = blocks.flatMap((block) => {
    const [label] = block.kind === 'row' ? block.cells : [];
    return label === undefined ? [] : [sectionOf(cellText(label).text)];
  });
  const known = new Set(labels.filter((kind) => kind !== undefined));
  if (known.size >= 2) return readUnitDocument(ctx, blocks, memory);
  throw new ReaderError('document.unknown', {
    'zh-TW': '這不是職能單元，也不是職能基準：找不到代碼、工作任務或行為指標的標題。',
    en: 'This is neither a unit of competency nor an occupational standard: no heading of code, tasks or indicators is found.',
  });
}

/** Whatever no part of the reader has taken is kept aside and asked about: nothing is lost in silence. */
function keepHomeless(ctx: Context, body: Omit<Reading, 'findings'>): void {
  for (const { start, end } of ctx.ledger.unaccounted()) {
    const other = otherText(ctx, NOTHING, [traced(ctx.ledger.source, start, end)]);
    body.other = [...(body.other ?? []), other];
  }
  // What is left are spaces between parts that were taken.
  ctx.ledger.unaccounted();
}
