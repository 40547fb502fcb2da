import type { Messages } from '../errors/wording';

export const storageMessages = {
  'file.too_large': {
    'zh-TW': { title: '檔案太大', detail: '檔案超過上限，沒有存下任何內容。影片可先裁剪或降低解析度。' },
    en: {
      title: 'File too large',
      detail: 'The file exceeds the limit and nothing of it was kept. Cut a video, or lower its resolution.',
    },
  },
  'file.missing': {
    'zh-TW': { title: '沒有收到檔案', detail: '請求裡沒有名為 file 的檔案。' },
    en: { title: 'No file received', detail: 'The request has no file in its field “file”.' },
  },
  'file.malformed': {
    'zh-TW': {
      title: '上傳格式不正確',
      detail: '上傳的內容不完整或格式不正確，沒有存下任何內容。請再上傳一次。',
    },
    en: {
      title: 'Malformed upload',
      detail: 'The upload is incomplete or malformed; nothing was kept. Upload it again.',
    },
  },
} as const satisfies Messages;
