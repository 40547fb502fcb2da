/** All words in this language, by the path of their file. */
export const files: Readonly<Record<string, Record<string, unknown>>> = {
  ...import.meta.glob<Record<string, unknown>>('../../shared/locales/*/zh-TW.json', {
    eager: true,
    import: 'default',
  }),
  ...import.meta.glob<Record<string, unknown>>('../../features/*/locales/zh-TW.json', {
    eager: true,
    import: 'default',
  }),
};
