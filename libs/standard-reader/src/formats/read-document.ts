import type { DocumentFormat } from '@attest/domain';
import type { Finding, ReaderOptions, ReadingResult } from '../reading';
import { quote } from '../findings';
import { readSource, readStandard } from '../read-standard';
import { ReaderError } from '../reader-error';
import { formatOf } from './detect';
import type { DrawnAside, DrawnDocument, DrawnPage } from './drawn-document';
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

const REASONS: Readonly<Record<string, { zh: string; en: string }>> = {
  'page number': { zh: '頁碼', en: 'page numbers' },
  'running header': { zh: '每頁重複的頁首或頁尾', en: 'headers and footers that pages repeat' },
  deleted: { zh: '追蹤修訂中已刪除的文字', en: 'text that tracked changes have deleted' },
  comment: { zh: '註解', en: 'comments' },
  hidden: { zh: '隱藏文字', en: 'hidden text' },
};

/** What was set aside is said, reason by reason; a page without text is asked about, for it may be a picture. */
function asideFindings(asides: readonly DrawnAside[]): Finding[] {
  const at = { line: 1, column: 1 };
  const empty = asides.filter(({ reason }) => reason === 'page without text');
  const pages = empty.map(({ page }) => page ?? 0);
  const reasons = [...new Set(asides.map(({ reason }) => reason))].filter(
    (reason) => reason !== 'page without text',
  );
  const said = reasons.map((reason): Finding => {
    const own = asides.filter((aside) => aside.reason === reason);
    const name = REASONS[reason] ?? { zh: reason, en: reason };
    const texts = [...new Set(own.map(({ text }) => text))];
    return {
      grade: 'kept',
      code: 'document.set-aside',
      key: `document.set-aside:${reason}`,
      subject: reason,
      at,
      seen: quote(texts.join('｜'), 200),
      proposed: '',
      message: {
        'zh-TW': `${name.zh}不算內文，共 ${own.length} 處。`,
        en: `${own.length} × ${name.en}: not part of the text.`,
      },
    };
  });
  if (pages.length === 0) return said;
  return [
    ...said,
    {
      grade: 'decide',
      code: 'page.without-text',
      key: 'page.without-text',
      subject: pages.join(','),
      at,
      seen: pages.join('、'),
      proposed: '',
      message: {
        'zh-TW': `第 ${pages.join('、')} 頁可能是空白頁，也可能是圖片。圖片裡的內容沒有讀到。`,
        en: `Page ${pages.join(', ')} may be blank, or a picture. Nothing was read from a picture.`,
      },
      choices: [
        {
          id: 'nothing-lost',
          label: {
            'zh-TW': '已看過，那裡沒有標準的內容',
            en: 'Looked at: nothing of the standard stands there',
          },
          effects: [],
        },
      ],
    },
  ];
}
