import type { Messages } from '../errors/wording';

export const printingMessages = {
  'export.busy': {
    'zh-TW': { title: '列印工作太多', detail: '前面還有幾份正在製作，稍後再試一次。' },
    en: { title: 'The printer is busy', detail: 'Several files are being made. Try again in a moment.' },
  },
  'export.too_large': {
    'zh-TW': { title: '檔案做不出來', detail: '內容太多，製作時間或記憶體超過上限。可改用 JSON 匯出。' },
    en: {
      title: 'The file could not be made',
      detail: 'It takes more time or memory than allowed. JSON works for any size.',
    },
  },
} as const satisfies Messages;
