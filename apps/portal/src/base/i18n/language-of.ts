/** The language of words that may be in another than the page: what bears a Han character is Chinese. */
export const languageOf = (text: string): 'zh-Hant' | 'en' =>
  /\p{Script=Han}/u.test(text) ? 'zh-Hant' : 'en';

/**
 * Whether questions asked in English are in Chinese all the same. A name or a title may be Chinese in an English
 * sentence, so a question is in Chinese when more of it is.
 */
export const isChinese = (text: string): boolean => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]+/giu)?.length ?? 0;
  return han > latin;
};
