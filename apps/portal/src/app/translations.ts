import type { LoadNamespace } from '../shared/i18n/create-i18n';

type Words = Record<string, unknown>;

/** One file a language and namespace: `common` and `terms` for all, and one namespace a feature, named after its folder. */
const files: Record<string, () => Promise<Words>> = {
  ...import.meta.glob<Words>('../shared/locales/*/*.json', { import: 'default' }),
  ...import.meta.glob<Words>('../features/*/locales/*.json', { import: 'default' }),
};

export const loadNamespace: LoadNamespace = async (locale, namespace) => {
  const load =
    files[`../shared/locales/${namespace}/${locale}.json`] ??
    files[`../features/${namespace}/locales/${locale}.json`];
  if (load === undefined) throw new Error(`No words for ${namespace} in ${locale}`);
  return await load();
};
