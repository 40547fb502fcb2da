import type { LoadNamespace } from '../shared/i18n/create-i18n';
import type { Locale } from '../shared/i18n/locale';

/** The words of one language by namespace. */
type Language = Readonly<Record<string, Record<string, unknown>>>;

/** One part a language: on a slow network, a part for each namespace would cost more than all their words. */
const languages: Record<Locale, () => Promise<{ words: Language }>> = {
  'zh-TW': () => import('./words/zh-tw'),
  en: () => import('./words/en'),
};

export const loadNamespace: LoadNamespace = async (locale, namespace) => {
  const { words } = await languages[locale]();
  const found = words[namespace];
  if (found === undefined) throw new Error(`No words for ${namespace} in ${locale}`);
  return found;
};
