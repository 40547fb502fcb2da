import { createInstance, type BackendModule, type i18n, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { applyLocale, isLocale, locales, type Locale } from './locale';

/** The words of one namespace in one language, as its JSON file has them. */
export type LoadNamespace = (locale: Locale, namespace: string) => Promise<Record<string, unknown>>;

function backendOf(load: LoadNamespace): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read: (language: string, namespace: string, done: ReadCallback) => {
      if (!isLocale(language)) {
        done(new Error(`Unknown language ${language}`), false);
        return;
      }
      load(language, namespace).then(
        (words) => {
          done(null, words);
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error(String(error)), false);
        },
      );
    },
  };
}

/** `common` and `terms` are there before the first paint; a feature's words come with the feature. */
export async function createI18n(load: LoadNamespace, locale: Locale): Promise<i18n> {
  const instance = createInstance();
  await instance
    .use(backendOf(load))
    .use(initReactI18next)
    .init({
      lng: locale,
      supportedLngs: [...locales],
      // A missing key is a defect that a test finds, so no language stands in for the other.
      fallbackLng: false,
      load: 'currentOnly',
      ns: ['common', 'terms'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    });
  applyLocale(locale);
  return instance;
}
