import type { DocumentFormat } from '@attest/domain';
import type { ReaderOptions, ReadingResult } from '../reading';
import { readSource, readStandard } from '../read-standard';
import { ReaderError } from '../reader-error';
import { asideFindings } from './aside-findings';
import { drawCsv } from './csv';
import { formatOf } from './detect';
import type { DrawnDocument, DrawnPage } from './drawn-document';
import { layOut, type DrawnPlace } from './lay-out';
import { drawDocx } from './docx';
import { drawHtml } from './html';
import { drawOdt } from './odt';
import { drawPdf } from './pdf/draw-pdf';
import { templateFindings } from './sheet-template-check';
import type { TemplateDocument } from './sheet-template-layout';
import { readStandardJson } from './standard-json';
import { drawXlsx } from './xlsx';

export interface DocumentResult extends ReadingResult {
  format: DocumentFormat;
  /** Where the stretches of `source` are printed; only where the format has pages. */
  places?: DrawnPlace[];
  pages?: DrawnPage[];
}

export interface DocumentOptions extends ReaderOptions {
  /** Largest file in bytes; 50 MB when not given. Text has a smaller limit of its own, `maxBytes`. */
  maxFileBytes?: number;
  /** Most pages of a PDF; 300 when not given. */
  maxPages?: number;
  /** Most glyphs of a PDF; 400,000 when not given. */
  maxGlyphs?: number;
}

const DEFAULTS = { maxFileBytes: 50 * 1024 * 1024, maxPages: 300, maxGlyphs: 400_000 };

/**
 * Reads a competency standard from its document in any of the formats: text, HTML, PDF, DOCX, ODT, the template as XLSX
 * or CSV. All are laid out in the text form and read by the one reader, so `source`, `account` and places speak of that
 * form. A standard exported as JSON is taken as it says.
 *
 * @throws {ReaderError} and nothing else, when it cannot be read
 */
export async function readDocument(
  bytes: Uint8Array,
  options: DocumentOptions = {},
): Promise<DocumentResult> {
  const limits = { ...DEFAULTS, ...options };
  if (bytes.length > limits.maxFileBytes) {
    const mb = (n: number): string => (n / 1_048_576).toFixed(1);
    throw new ReaderError('file.too-large', {
      'zh-TW': `檔案有 ${mb(bytes.length)} MB，上限是 ${mb(limits.maxFileBytes)} MB。`,
      en: `The file has ${mb(bytes.length)} MB, the limit is ${mb(limits.maxFileBytes)} MB.`,
    });
  }
  const format = formatOf(bytes);
  if (format === 'text') return { ...readStandard(bytes, options), format };
  if (format === 'json') return { ...fromJson(bytes), format };
  const drawn = await draw(format, bytes, limits);
  const { text, places } = layOut(drawn);
  const result = readSource(text, 'utf-8', options);
  const asides = asideFindings(drawn.setAside ?? []);
  // Rows of the template say themselves what they are: whatever was read otherwise is asked about.
  const differences = 'rows' in drawn ? templateFindings(drawn.rows, result.reading) : [];
  return {
    ...result,
    reading: { ...result.reading, findings: [...asides, ...differences, ...result.reading.findings] },
    format,
    ...(drawn.pages === undefined ? {} : { places, pages: drawn.pages }),
  };
}

async function draw(
  format: Exclude<DocumentFormat, 'text' | 'json'>,
  bytes: Uint8Array,
  limits: typeof DEFAULTS,
): Promise<DrawnDocument | TemplateDocument> {
  switch (format) {
    case 'pdf':
      return drawPdf(bytes, limits);
    case 'docx':
      return drawDocx(bytes);
    case 'odt':
      return drawOdt(bytes);
    case 'html':
      return drawHtml(bytes);
    case 'xlsx':
      return drawXlsx(bytes);
    case 'csv':
      return drawCsv(bytes);
  }
}

/** A file of our own form says everything itself: there is nothing to interpret, and nothing to drop. */
function fromJson(bytes: Uint8Array): ReadingResult {
  const reading = readStandardJson(bytes);
  const source = new TextDecoder().decode(bytes);
  const characters = source.length;
  return {
    reading,
    source,
    encoding: 'utf-8',
    account: {
      characters,
      placed: characters,
      dropped: 0,
      reasons: {},
      spans: [{ start: 0, end: characters, kind: 'placed', where: 'standard' }],
    },
  };
}
