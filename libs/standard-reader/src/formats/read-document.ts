import type { DocumentFormat } from '@attest/domain';
import type { ReaderOptions, ReadingResult } from '../reading';
import { readSource, readStandard } from '../read-standard';
import { ReaderError } from '../reader-error';
import { asideFindings } from './aside-findings';
import { formatOf } from './detect';
import type { DrawnDocument, DrawnPage } from './drawn-document';
import { layOut, type DrawnPlace } from './lay-out';
import { drawDocx } from './docx';
import { drawHtml } from './html';
import { drawOdt } from './odt';
import { drawPdf } from './pdf/draw-pdf';

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
 * Reads a competency standard from its document in any of the formats: text, HTML, PDF, DOCX, ODT, XLSX, CSV. All are
 * laid out in the text form and read by the one reader, so `source`, `account` and places speak of that form.
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
  const drawn = await draw(format, bytes, limits);
  if (drawn === undefined) return { ...readStandard(bytes, options), format };
  const { text, places } = layOut(drawn);
  const result = readSource(text, 'utf-8', options);
  const asides = asideFindings(drawn.setAside ?? []);
  return {
    ...result,
    reading: { ...result.reading, findings: [...asides, ...result.reading.findings] },
    format,
    ...(drawn.pages === undefined ? {} : { places, pages: drawn.pages }),
  };
}

async function draw(
  format: DocumentFormat,
  bytes: Uint8Array,
  limits: typeof DEFAULTS,
): Promise<DrawnDocument | undefined> {
  switch (format) {
    case 'pdf':
      return drawPdf(bytes, limits);
    case 'docx':
      return drawDocx(bytes);
    case 'odt':
      return drawOdt(bytes);
    case 'html':
      return drawHtml(bytes);
    default:
      return undefined;
  }
}
