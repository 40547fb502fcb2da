import { termWords } from '@attest/domain';
import { flatten, namespaces, sourceFiles, wordsOf } from '../../../test/words.mjs';
import { askedWords, type AskedWord } from '../../../test/asked-words.mjs';
import { locales } from './locale';

/** English tells one from many, Chinese does not: `count_one` and `count_other` are one key. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\s*[\w.]+/g) ?? [])].sort();

const all = [...namespaces()].map(([name, folder]) => ({
  name,
  zh: new Map(flatten(wordsOf(folder, 'zh-TW'))),
  en: new Map(flatten(wordsOf(folder, 'en'))),
}));

const keysOf = new Map(all.map(({ name, zh }) => [name, new Set([...zh.keys()].map(withoutPlural))]));

function patternOf(asked: AskedWord): RegExp {
  const escaped = asked.parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`);
}

function exists(asked: AskedWord): boolean {
  const sets =
    asked.namespace === null ? [...keysOf.values()] : [keysOf.get(asked.namespace) ?? new Set<string>()];
  const pattern = patternOf(asked);
  return sets.some((keys) => [...keys].some((key) => pattern.test(key)));
}

describe('the words of the portal', () => {
  it('has words for something', () => {
    expect(all.length).toBeGreaterThan(3);
  });

  it.each(all)('says the same in both languages: $name', ({ zh, en }) => {
    const chinese = [...new Set([...zh.keys()].map(withoutPlural))].sort();
    const english = [...new Set([...en.keys()].map(withoutPlural))].sort();
    expect(english).toEqual(chinese);
  });

  it.each(all)('has words at all: $name', ({ zh, en }) => {
    expect([zh.size > 0, en.size > 0]).toEqual([true, true]);
  });

  it.each(all)('fills in the same values in both languages: $name', ({ zh, en }) => {
    const used = (words: Map<string, string>) => {
      const byKey = new Map<string, string[]>();
      for (const [key, text] of words) {
        const base = withoutPlural(key);
        byKey.set(base, [...new Set([...(byKey.get(base) ?? []), ...placeholders(text)])].sort());
      }
      return Object.fromEntries(byKey);
    };
    expect(used(en)).toEqual(used(zh));
  });

  it.each(locales)('calls the terms of the record as files and letters do (%s)', (locale) => {
    const terms: Readonly<Record<string, unknown>> = wordsOf(namespaces().get('terms') ?? '', locale);
    expect(terms).toMatchObject(termWords[locale]);
  });

  it.each(all)('leaves no text empty: $name', ({ zh, en }) => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(all)('speaks plainly: no 您, no exclamation: $name', ({ zh, en }) => {
    const refused = [...zh, ...en].filter(([, text]) => /您|！|!/u.test(text));
    expect(refused).toEqual([]);
  });

  it.each(all)('punctuates each language as it is punctuated: $name', ({ zh, en }) => {
    // A language's own name is written as that language writes it, whichever language it is read in.
    const sentences = [...en].filter(([key]) => !locales.some((locale) => key === `language.${locale}`));
    const [ofChinese, ofEnglish] = [/[\u3000-\u303F\uFF00-\uFFEF«»"]/u, /[“”«»"]/u];
    expect(sentences.filter(([, text]) => ofChinese.test(text))).toEqual([]);
    expect([...zh].filter(([, text]) => ofEnglish.test(text))).toEqual([]);
  });

  it('gives every language its own plural forms', () => {
    for (const { name, zh, en } of all) {
      for (const key of en.keys()) {
        if (key.endsWith('_one'))
          expect([name, key, en.has(key.replace(/_one$/, '_other'))]).toEqual([name, key, true]);
      }
      for (const key of zh.keys()) expect(key).not.toMatch(/_one$/);
    }
    expect(locales).toEqual(['zh-TW', 'en']);
  });

  it('knows every key that the code asks for', () => {
    const missing = sourceFiles().flatMap(({ name, text }) =>
      askedWords(name, text)
        .filter((asked) => !exists(asked))
        .map((asked) => `${name}:${asked.line} ${asked.namespace ?? '?'}:${asked.parts.join('${…}')}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps no words that nobody asks for', () => {
    const files = sourceFiles();
    const asked = files.flatMap(({ name, text }) => askedWords(name, text));
    const source = files.map(({ text }) => text).join('\n');
    const idle = [...keysOf].flatMap(([name, keys]) =>
      [...keys]
        .filter(
          (key) =>
            !asked.some(
              (one) => (one.namespace === null || one.namespace === name) && patternOf(one).test(key),
            ) &&
            // A key may also stand in a table and reach `t` from there.
            !source.includes(`'${key}'`) &&
            !source.includes(`'${name}:${key}'`),
        )
        .map((key) => `${name}:${key}`),
    );
    expect(idle).toEqual([]);
  });
});
