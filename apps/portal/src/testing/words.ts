import type { i18n } from 'i18next';
import { namespaces, wordsOf } from '../../test/words.mjs';
import { createI18n } from '../base/i18n/create-i18n';
import type { Locale } from '../base/i18n/locale';

const folders = namespaces();

/** The portal's own words in one language: `common`, `terms` and the namespaces named, as a page would have them. */
export async function wordsFor(locale: Locale, names: readonly string[]): Promise<i18n> {
  const instance = await createI18n((language, namespace) => {
    const folder = folders.get(namespace);
    if (folder === undefined) return Promise.reject(new Error(`No words for ${namespace}`));
    return Promise.resolve(wordsOf(folder, language));
  }, locale);
  await instance.loadNamespaces([...names]);
  return instance;
}
