import type { LoadNamespace } from '../base/i18n/create-i18n';
import type { Locale } from '../base/i18n/locale';
import { loadChunk } from '../base/chunks/load-chunk';

type Files = Readonly<Record<string, Record<string, unknown>>>;

/** One part a language: on a slow network, a part for each namespace would cost more than all their words. */
const languages: Record<Locale, () => Promise<{ files: Files }>> = {
  'zh-TW': () => import('./words/zh-tw'),
  en: () => import('./words/en'),
};

/** `common`, `terms` and what else is shared have a folder each; a feature's namespace is named after its folder. */
export const loadNamespace: LoadNamespace = async (locale, namespace) => {
  const { files } = await loadChunk(languages[locale]);
  const words =
    files[`../../shared/locales/${namespace}/${locale}.json`] ??
    files[`../../features/${namespace}/locales/${locale}.json`];
  if (words === undefined) throw new Error(`No words for ${namespace} in ${locale}`);
  return words;
};
