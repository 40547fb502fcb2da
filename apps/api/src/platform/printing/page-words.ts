import type { Locale } from '@attest/domain';

/** What every printed file says around its content. */
const words = {
  'zh-TW': {
    page: (now: number, all: number) => `第 ${String(now)} 頁，共 ${String(all)} 頁`,
    printed: (day: string) => `列印日期 ${day}`,
    missingLetters: (names: readonly string[]) =>
      `這份檔案的字型沒有下列的字，文中以〓和編號代替，原字請見系統頁面：${names.join('、')}。`,
  },
  en: {
    page: (now: number, all: number) => `Page ${String(now)} of ${String(all)}`,
    printed: (day: string) => `Printed ${day}`,
    missingLetters: (names: readonly string[]) =>
      `The fonts of this file lack these letters, which stand as 〓 with a number; the page in the system shows them: ${names.join(', ')}.`,
  },
} satisfies Record<Locale, unknown>;

export const pageWords = (locale: Locale) => words[locale];
