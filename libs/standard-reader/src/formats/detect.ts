import type { DocumentFormat } from '@attest/domain';
import { ReaderError } from '../reader-error';
import { isTemplateCsv } from './csv';
import { looksLikeJson } from './standard-json';

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((b, i) => bytes[i] === b);

/** Where an ASCII name stands in the bytes; -1 when it does not. */
const find = (bytes: Uint8Array, name: string, from = 0): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(name, from, 'latin1');

/** A PDF may carry some bytes before its head; readers accept about this many. */
const PDF_HEAD = 1024;
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const OLD_OFFICE: readonly [string, number[]][] = [
  ['Word 97 / Excel 97 (.doc, .xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * The format of a file by its content; a name says nothing reliable.
 * @throws {ReaderError} `file.format` for formats that are known and cannot be read
 */
export function formatOf(bytes: Uint8Array): DocumentFormat {
  const head = find(bytes.subarray(0, PDF_HEAD), '%PDF-');
  if (head >= 0) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return packageFormat(bytes);
  const old = OLD_OFFICE.find(([, first]) => startsWith(bytes, ...first))?.[0];
  if (old !== undefined) {
    throw new ReaderError('file.format', {
      'zh-TW': `這是 ${old} 檔，請另存為 .docx、.odt 或 PDF。`,
      en: `This is a ${old} file: save it as .docx, .odt or PDF.`,
    });
  }
  if (looksLikeJson(bytes)) return 'json';
  if (HTML.test(textHead(bytes))) return 'html';
  return isTemplateCsv(bytes) ? 'csv' : 'text';
}

/** The first characters, in whatever encoding a byte order mark names. */
function textHead(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, 4096));
}

/** Office files are zip packages; their parts are named in the directory at the end. */
function packageFormat(bytes: Uint8Array): DocumentFormat {
  const has = (name: string): boolean => find(bytes, name) >= 0;
  if (has('word/document.xml')) return 'docx';
  if (has('application/vnd.oasis.opendocument.text') && has('content.xml')) return 'odt';
  if (has('xl/workbook.xml')) return 'xlsx';
  throw new ReaderError('file.format', {
    'zh-TW': '這個壓縮檔不是 Word（.docx）、OpenDocument 文字（.odt）或 Excel（.xlsx）檔。',
    en: 'This archive is no Word (.docx), OpenDocument text (.odt) or Excel (.xlsx) file.',
  });
}
