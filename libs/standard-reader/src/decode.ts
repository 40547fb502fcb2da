import type { ReadingResult } from './reading';
import { ReaderError } from './reader-error';

export interface Decoded {
  text: string;
  encoding: ReadingResult['encoding'];
}

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((b, i) => bytes[i] === b);

const tryDecode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Turns bytes into text, or says which kind of file it is instead. */
export function decode(bytes: Uint8Array, maxBytes: number): Decoded {
  if (bytes.length === 0) {
    throw new ReaderError('file.empty', { 'zh-TW': '檔案是空的。', en: 'The file is empty.' });
  }
  if (bytes.length > maxBytes) {
    const mb = (n: number): string => (n / 1_000_000).toFixed(1);
    throw new ReaderError('file.too-large', {
      'zh-TW': `檔案有 ${mb(bytes.length)} MB，上限是 ${mb(maxBytes)} MB；職能基準的文字檔通常不到 0.1 MB。`,
      en: `The file has ${mb(bytes.length)} MB, the limit is ${mb(maxBytes)} MB; the text of a standard usually has less than 0.1 MB.`,
    });
  }
  if (startsWith(bytes, 0xff, 0xfe)) return utf16('utf-16le', bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return utf16('utf-16be', bytes);
  refuseOtherFormats(bytes);
  const body = startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
  const nul = body.indexOf(0);
  if (nul >= 0) throw notText(nul);
  const text = tryDecode('utf-8', body);
  if (text === undefined) throw wrongEncoding(body);
  return checked(text, 'utf-8');
}

function utf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  const text = bytes.length % 2 === 0 ? tryDecode(encoding, bytes.subarray(2)) : undefined;
  if (text === undefined) {
    throw new ReaderError('file.encoding', {
      'zh-TW': `檔案標示為 ${encoding.toUpperCase()}，內容卻不完整或不合此編碼。`,
      en: `The file is marked as ${encoding.toUpperCase()}, but its content is cut or not in that encoding.`,
    });
  }
  return checked(text, encoding);
}

function checked(text: string, encoding: Decoded['encoding']): Decoded {
  if (text.trim() === '') {
    throw new ReaderError('file.empty', {
      'zh-TW': '檔案裡只有空白。',
      en: 'There is nothing but white space in the file.',
    });
  }
  const nul = text.indexOf('\u0000');
  if (nul >= 0) throw notText(nul);
  return { text, encoding };
}

const notText = (offset: number): ReaderError =>
  new ReaderError('file.not-text', {
    'zh-TW': `這不是文字檔：第 ${offset + 1} 個位元組是空字元。`,
    en: `This is not a text file: byte ${offset + 1} is zero.`,
  });

/** Formats that people are likely to bring instead, by their first bytes. */
function refuseOtherFormats(bytes: Uint8Array): void {
  const known: [string, number[]][] = [
    ['PDF', [0x25, 0x50, 0x44, 0x46]],
    ['Word / Excel / ZIP', [0x50, 0x4b, 0x03, 0x04]],
    ['Word 97', [0xd0, 0xcf, 0x11, 0xe0]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47]],
    ['JPEG', [0xff, 0xd8, 0xff]],
    ['gzip', [0x1f, 0x8b]],
  ];
  const format = known.find(([, head]) => startsWith(bytes, ...head))?.[0];
  if (format === undefined) return;
  throw new ReaderError('file.not-text', {
    'zh-TW': `這是 ${format} 檔，不是文字檔。請提供由文件取出的文字（UTF-8）。`,
    en: `This is a ${format} file, not a text file. Bring the text drawn from the document (UTF-8).`,
  });
}

function wrongEncoding(bytes: Uint8Array): ReaderError {
  // A sample says enough to guess, and keeps the guess cheap. Its end may cut a character in two.
  const sample = bytes.subarray(0, 20_000);
  const big5 = tryDecode('big5', sample) ?? tryDecode('big5', sample.subarray(0, -1));
  const han = big5?.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const looksBig5 = big5 !== undefined && han > big5.length / 4;
  const offset = firstInvalid(bytes);
  const hint = looksBig5
    ? { zh: '看起來是 Big5，請另存為 UTF-8。', en: 'It looks like Big5: save it as UTF-8.' }
    : { zh: '請另存為 UTF-8。', en: 'Save it as UTF-8.' };
  return new ReaderError('file.encoding', {
    'zh-TW': `檔案不是 UTF-8：第 ${offset + 1} 個位元組不合編碼。${hint.zh}`,
    en: `The file is not UTF-8: byte ${offset + 1} is not valid. ${hint.en}`,
  });
}

/** Offset of the first byte that is not UTF-8, by halving. */
function firstInvalid(bytes: Uint8Array): number {
  const decoder = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (decoder(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
