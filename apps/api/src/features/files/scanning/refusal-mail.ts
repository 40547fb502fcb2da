import type { Locale } from '@attest/domain';

interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Told to the one who uploaded it: what happened, what was kept, what to do. */
export const refusalMail = (locale: Locale, name: string): Letter =>
  locale === 'zh-TW'
    ? {
        subject: '上傳的檔案未通過掃毒',
        body: `你上傳的檔案「${name}」未通過掃毒，已從系統移除，其他人看不到它。\n\n請先以防毒軟體檢查你的裝置，再上傳乾淨的檔案。若這個檔案已附在證據裡，請為該證據上傳新版本。`,
      }
    : {
        subject: 'A file you uploaded did not pass the virus scan',
        body: `The file «${name}» that you uploaded did not pass the virus scan and was removed. Nobody else can see it.\n\nCheck your device with a virus scanner, then upload a clean file. If the file is part of evidence, upload a new version of that evidence.`,
      };
