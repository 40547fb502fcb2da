import type { Messages } from '../../platform/errors/wording';

export const fileMessages = {
  'file.empty': {
    'zh-TW': { title: '檔案是空的', detail: '這個檔案沒有內容。請確認原檔能開啟，再上傳一次。' },
    en: {
      title: 'Empty file',
      detail: 'The file has no content. Check that the original opens, then upload it again.',
    },
  },
  'file.type_mismatch': {
    'zh-TW': {
      title: '檔案內容與名稱不符',
      detail:
        '檔案的內容和它的名稱說的不是同一類（例如名稱是文件、內容是壓縮檔），因此沒有收下。請以原本的應用程式另存後再上傳。',
    },
    en: {
      title: 'The content contradicts the name',
      detail:
        'The content is of another family than the name says (such as an archive under the name of a document), so the file was not taken. Save it again from the program it was made with.',
    },
  },
  'file.encrypted': {
    'zh-TW': {
      title: '檔案有密碼保護',
      detail: '有密碼的文件，評量人員打不開，也無法掃毒。請在原本的應用程式取消密碼，另存後再上傳。',
    },
    en: {
      title: 'Protected by a password',
      detail:
        'An assessor cannot open a document with a password, and it cannot be scanned for viruses. Remove the password in the program it was made with, and upload it again.',
    },
  },
  'file.type_refused': {
    'zh-TW': {
      title: '不收這種檔案',
      detail:
        '可上傳圖片、PDF、Office 文件、純文字、錄音與影片；不收壓縮檔、程式、會執行程式的網頁與含巨集的文件。',
    },
    en: {
      title: 'Kind of file not taken',
      detail:
        'Pictures, PDF, office documents, plain text, sound and video are taken; archives, programs, pages that run something and documents with macros are not.',
    },
  },
  'file.ticket_invalid': {
    'zh-TW': { title: '檔案連結已失效', detail: '檔案連結只在五分鐘內有效，請回到頁面重新開啟檔案。' },
    en: {
      title: 'Link to the file is over',
      detail: 'A link to a file lasts five minutes. Go back to the page and open the file again.',
    },
  },
} as const satisfies Messages;
