/** @jest-environment node */
import { wordsOf } from './segments';

describe('the words of a standard', () => {
  it('never changes the text', () => {
    for (const text of [
      '清楚、簡潔和完整地向客戶提出提案計畫書',
      '檢視目前的服務水準協議(SLAs)',
      '',
      '「客戶」包括：外部組織',
    ]) {
      expect(wordsOf(text).join('')).toBe(text);
    }
  });

  it('breaks between words and keeps punctuation with the word before it', () => {
    expect(wordsOf('和客戶協商條款，必要時記錄變更')).toEqual(
      expect.arrayContaining(['客戶', '協商', '條款，', '變更']),
    );
  });

  it('keeps an opening bracket with what it opens', () => {
    for (const word of wordsOf('依「客戶」的需求(含內部)提供')) {
      expect(word).not.toMatch(/[「(]$/u);
      expect(word).not.toMatch(/^[」)]/u);
    }
  });
});
