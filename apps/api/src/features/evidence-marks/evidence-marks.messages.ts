import type { Messages } from '../../platform/errors/wording';

export const evidenceMarkMessages = {
  'mark.settled': {
    'zh-TW': {
      title: '單元已判定',
      detail: '單元判定之後，標記就固定下來，主管看到的和判定時一樣。主管退回後可以再標記。',
    },
    en: {
      title: 'The unit is decided',
      detail:
        'Marks stand still from the decision on, so that the supervisor sees what it was made in view of. They open again when the unit is sent back.',
    },
  },
  'mark.version_superseded': {
    'zh-TW': { title: '這件證據有新版本', detail: '標記只能加在最新的版本上，請重新開啟這件證據。' },
    en: {
      title: 'There is a newer version',
      detail: 'Marks are made on the newest version. Open the evidence again.',
    },
  },
  'mark.removed': {
    'zh-TW': { title: '標記已移除', detail: '這個標記已經移除。' },
    en: { title: 'Removed', detail: 'This mark was removed before.' },
  },
  'mark.too_many': {
    'zh-TW': { title: '標記太多', detail: '一個版本最多 {most} 個標記，請先移除用不到的。' },
    en: { title: 'Too many marks', detail: 'A version takes {most} marks. Remove what is not needed first.' },
  },
  'mark.not_claimed': {
    'zh-TW': {
      title: '不是這個單元的證據',
      detail: '這件證據沒有用在這筆受評登錄，不能標記到它的指標。',
    },
    en: {
      title: 'Not evidence of this unit',
      detail:
        'This evidence is not claimed for the enrolment, so nothing in it can be tied to its indicators.',
    },
  },
  'mark.file_unknown': {
    'zh-TW': { title: '找不到檔案', detail: '這個版本沒有這個檔案。' },
    en: { title: 'No such file', detail: 'The version has no such file.' },
  },
  'mark.kind_unfit': {
    'zh-TW': {
      title: '這種檔案不能這樣標記',
      detail: '文件標記頁面、文字或區域，試算表標記儲存格，圖片標記區域，影音標記時段。',
    },
    en: {
      title: 'Not in this kind of file',
      detail:
        'Mark pages, passages and regions in documents, cells in sheets, regions in pictures, spans in sound and film.',
    },
  },
  'mark.locator_invalid': {
    'zh-TW': { title: '標記的位置不對', detail: '標記超出了檔案的範圍，或缺了一部分，請重新標記。' },
    en: { title: 'Not a place', detail: 'The mark lies outside the file or lacks a part. Mark again.' },
  },
} as const satisfies Messages;
