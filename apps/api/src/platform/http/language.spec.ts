import { languageOf } from './language';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh-TW'],
    ['', 'zh-TW'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['zh-Hant-TW,zh;q=0.9,en;q=0.8', 'zh-TW'],
    ['zh;q=0.2,en;q=0.7', 'en'],
    ['de-DE,fr;q=0.5', 'zh-TW'],
    ['de-DE,en;q=0.1', 'en'],
    ['en;q=0,zh', 'zh-TW'],
    ['*', 'zh-TW'],
  ])('%s → %s', (header, locale) => {
    expect(languageOf(header)).toBe(locale);
  });
});
