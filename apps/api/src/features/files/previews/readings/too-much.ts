import { ReaderError } from '@attest/standard-reader';

/** One paragraph that is longer than everything that is shown of a file. */
export const tooMuch = (): ReaderError =>
  new ReaderError('document.too-much', { 'zh-TW': '一段太長。', en: 'One paragraph is too long.' });
