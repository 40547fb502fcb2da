/** Words of Chinese text, so that a narrow line breaks between them; punctuation stays with the word before it. */
export function wordsOf(text: string): string[] {
  // Without the browser's own segmenter the text breaks as it always did.
  if (typeof Intl.Segmenter === 'undefined') return [text];
  const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const opens = /^[「『（(【《〈[]/u.test(segment);
    const last = words.at(-1);
    const lastOpens = last !== undefined && /[「『（(【《〈[]$/u.test(last);
    if (last === undefined || (isWordLike === true && !lastOpens) || opens) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}
