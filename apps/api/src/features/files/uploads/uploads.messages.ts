import type { Messages } from '../../../platform/errors/wording';

export const uploadMessages = {
  'upload.malformed': {
    'zh-TW': { title: '上傳請求不正確', detail: '續傳需要檔案大小、名稱與 SHA-256。請重新選擇檔案。' },
    en: {
      title: 'Malformed upload',
      detail:
        'A resumable upload needs the size, the name and the SHA-256 of the file. Choose the file again.',
    },
  },
  'upload.version': {
    'zh-TW': { title: '不支援的續傳版本', detail: '伺服器使用 tus 1.0.0，請重新整理頁面後再試。' },
    en: {
      title: 'Version not supported',
      detail: 'This server speaks tus 1.0.0. Reload the page and try again.',
    },
  },
  'upload.offset_mismatch': {
    'zh-TW': {
      title: '續傳位置不符',
      detail: '伺服器收到的長度和這一段的起點不同，會從實際收到的位置繼續。',
    },
    en: {
      title: 'Not where the upload stands',
      detail: 'The server holds another number of bytes than this piece begins at. It goes on from there.',
    },
  },
  'upload.cut': {
    'zh-TW': { title: '連線中斷', detail: '這一段沒有傳完；已收到的部分保留著，可以接著傳。' },
    en: {
      title: 'Connection lost',
      detail: 'The piece did not arrive whole. What came is kept, and the upload can go on from there.',
    },
  },
  'upload.busy': {
    'zh-TW': { title: '上傳正在處理中', detail: '這個檔案的前一段還在處理，稍後會自動繼續。' },
    en: {
      title: 'The upload is being worked on',
      detail: 'A piece sent before is still being worked on. It goes on shortly by itself.',
    },
  },
  'upload.checksum_mismatch': {
    'zh-TW': { title: '這一段在傳送中受損', detail: '這一段的內容和檢核碼不符，沒有收下，會再傳一次。' },
    en: {
      title: 'A piece was damaged on its way',
      detail: 'The piece does not match its checksum and was not taken. It is sent again.',
    },
  },
  'upload.over': {
    'zh-TW': { title: '這次上傳已經結束', detail: '這次上傳已完成、取消或逾時。需要的話請重新選擇檔案。' },
    en: {
      title: 'This upload is over',
      detail:
        'The upload was finished, given up, or nothing came for too long. Choose the file again if need be.',
    },
  },
  'upload.too_many': {
    'zh-TW': {
      title: '未完成的上傳太多',
      detail: '同時進行的上傳最多 {limit} 個。請等其他檔案傳完，或移除不需要的。',
    },
    en: {
      title: 'Too many uploads under way',
      detail: 'At most {limit} uploads may be under way. Wait for others to finish, or remove some.',
    },
  },
  'upload.too_much': {
    'zh-TW': {
      title: '未完成的上傳太大',
      detail: '進行中的上傳合計超過 {gigabytes} GB。請等其他檔案傳完，或移除不需要的。',
    },
    en: {
      title: 'Too much under way',
      detail:
        'The uploads under way exceed {gigabytes} GB together. Wait for others to finish, or remove some.',
    },
  },
  'file.hash_mismatch': {
    'zh-TW': {
      title: '檔案與原檔不一致',
      detail: '收到的內容和你裝置上的檔案不同，因此沒有存下。請確認原檔沒有在上傳時被修改，再傳一次。',
    },
    en: {
      title: 'Not the same as the original',
      detail:
        'What arrived differs from the file on your device, so nothing was kept. Make sure that it is not changed while it is sent, and upload it again.',
    },
  },
  'file.already_uploaded': {
    'zh-TW': {
      title: '這個檔案你已經上傳過',
      detail: '內容完全相同的檔案已在系統中，可以直接使用，不必再傳。',
    },
    en: {
      title: 'You have uploaded this file before',
      detail: 'A file with exactly this content is here already. Use it; it need not be sent again.',
    },
  },
} as const satisfies Messages;
