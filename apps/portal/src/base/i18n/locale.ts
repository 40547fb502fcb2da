import type { i18n } from 'i18next';

export const locales = ['zh-TW', 'en'] as const;

export type Locale = (typeof locales)[number];

const storageKey = 'attest.locale';

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** What the reader chose before; else English for a browser that asks for English first, Chinese for everyone else. */
export function initialLocale(stored: string | null, browser: readonly string[]): Locale {
  if (isLocale(stored)) return stored;
  return browser[0]?.toLowerCase().startsWith('en') === true ? 'en' : 'zh-TW';
}

/** As the page and the fonts want it: script before region. */
export const htmlLang = (locale: Locale): string => (locale === 'zh-TW' ? 'zh-Hant-TW' : 'en');

export const storedLocale = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

let current: Locale = 'zh-TW';

/** For code outside React: the language requests ask for. */
export const currentLocale = (): Locale => current;

export function applyLocale(locale: Locale): void {
  current = locale;
  document.documentElement.lang = htmlLang(locale);
}

export async function changeLocale(instance: i18n, locale: Locale): Promise<void> {
  await instance.changeLanguage(locale);
  applyLocale(locale);
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
  }
}
