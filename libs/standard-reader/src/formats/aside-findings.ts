import { quote } from '../findings';
import type { Finding, Localised } from '../reading';
import type { DrawnAside } from './drawn-document';

/** Text of a file that is no text of the document, by the reason why. */
const REASONS: Readonly<Record<string, Localised>> = {
  'page number': { 'zh-TW': '頁碼', en: 'page numbers' },
  'running header': { 'zh-TW': '每頁重複的頁首或頁尾', en: 'headers and footers that pages repeat' },
  deleted: { 'zh-TW': '追蹤修訂中已刪除的文字', en: 'text that tracked changes have deleted' },
  comment: { 'zh-TW': '註解', en: 'comments' },
  'other sheet': { 'zh-TW': '範本以外的工作表', en: 'sheets other than the template' },
  drawing: { 'zh-TW': '圖形與文字方塊裡的文字', en: 'text in drawings and text boxes' },
  reading: { 'zh-TW': '字旁的注音', en: 'readings printed beside characters' },
  watermark: { 'zh-TW': '浮水印', en: 'text printed across the page' },
  hidden: { 'zh-TW': '隱藏文字', en: 'hidden text' },
};

/** What only a look at the page can settle. */
const DOUBTS: Readonly<
  Record<string, { code: string; message: (pages: string) => Localised; choice?: Localised }>
> = {
  'page without text': {
    code: 'page.without-text',
    message: (pages) => ({
      'zh-TW': `第 ${pages} 頁可能是空白頁，也可能是圖片。圖片裡的內容沒有讀到。`,
      en: `Page ${pages} may be blank, or a picture. Nothing was read from a picture.`,
    }),
    choice: { 'zh-TW': '已看過，那裡沒有標準的內容', en: 'Looked at: nothing of the standard stands there' },
  },
  'page of a picture': {
    code: 'page.picture',
    message: (pages) => ({
      'zh-TW': `第 ${pages} 頁只有圖片，圖片裡的內容沒有讀到。`,
      en: `Page ${pages} is a picture only; nothing was read from it.`,
    }),
    choice: { 'zh-TW': '已看過，那裡沒有標準的內容', en: 'Looked at: nothing of the standard stands there' },
  },
  'page turned': {
    code: 'page.turned',
    message: (pages) => ({
      'zh-TW': `第 ${pages} 頁是轉向的，已轉正後讀取。`,
      en: `Page ${pages} lies turned; it was read as if turned back.`,
    }),
  },
  'table without borders': {
    code: 'table.without-borders',
    message: (pages) => ({
      'zh-TW': `第 ${pages} 頁的表格沒有框線，欄與列是依空白判斷的，可能讀錯位置。`,
      en: `Tables on page ${pages} have no ruling lines: columns and rows were told by the blanks between them, and may be wrong.`,
    }),
    choice: { 'zh-TW': '已逐項核對讀出的結果', en: 'What was read has been checked item by item' },
  },
};

/** What was set aside is said, reason by reason; what may be a loss is asked about. */
export function asideFindings(asides: readonly DrawnAside[]): Finding[] {
  const at = { line: 1, column: 1 };
  const reasons = [...new Set(asides.map(({ reason }) => reason))];
  return reasons.map((reason): Finding => {
    const own = asides.filter((aside) => aside.reason === reason);
    const doubt = DOUBTS[reason];
    if (doubt !== undefined) {
      const pages = [...new Set(own.map(({ page }) => page ?? 0))];
      return {
        grade: doubt.choice === undefined ? 'repaired' : 'decide',
        code: doubt.code,
        key: doubt.code,
        subject: pages.join(','),
        at,
        seen: pages.join('、'),
        proposed: '',
        message: doubt.message(pages.join('、')),
        ...(doubt.choice === undefined
          ? {}
          : { choices: [{ id: 'looked-at', label: doubt.choice, effects: [] }] }),
      };
    }
    const name = REASONS[reason] ?? { 'zh-TW': reason, en: reason };
    return {
      grade: 'kept',
      code: 'document.set-aside',
      key: `document.set-aside:${reason}`,
      subject: reason,
      at,
      seen: quote([...new Set(own.map(({ text }) => text))].join('｜'), 200),
      proposed: '',
      message: {
        'zh-TW': `${name['zh-TW']}不算內文，共 ${own.length} 處。`,
        en: `${own.length} × ${name.en}: not part of the text.`,
      },
    };
  });
}
