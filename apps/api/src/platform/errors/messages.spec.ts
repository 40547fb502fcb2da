import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownCodes, wordingOf } from './messages';

const source = join(import.meta.dirname, '..', '..');

/** Every code thrown anywhere: `new Conflict('enrolment.exists'`. */
const thrown = (): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('spec.ts'))
    .flatMap((path) => [
      ...readFileSync(join(source, path), 'utf8').matchAll(
        /new (?:BadRequest|Forbidden|Conflict|Unprocessable|Unauthenticated|TooLarge|UnsupportedType|Throttled|Gone|VersionRefused|ChecksumMismatch)\(\s*'([^']+)'/g,
      ),
    ])
    .map(([, code = '']) => code);

describe('the words for what goes wrong', () => {
  it('exist for every code that is thrown', () => {
    const known = knownCodes();
    expect(thrown().length).toBeGreaterThan(20);
    expect(thrown().filter((code) => !known.includes(code))).toEqual([]);
  });

  it('are punctuated as each language is', () => {
    for (const code of knownCodes()) {
      const [chinese, english] = [wordingOf(code, 'zh-TW'), wordingOf(code, 'en')];
      expect([code, english.title + english.detail]).toEqual([
        code,
        expect.not.stringMatching(/[\u3000-\u303F\uFF00-\uFFEF«»]/u),
      ]);
      expect([code, chinese.title + chinese.detail]).toEqual([code, expect.not.stringMatching(/[“”«»]/u)]);
    }
  });

  it('are there in both languages, and ask for no fact by another name', () => {
    for (const code of knownCodes()) {
      const [chinese, english] = [wordingOf(code, 'zh-TW'), wordingOf(code, 'en')];
      expect([code, chinese.title !== '', english.detail !== '']).toEqual([code, true, true]);
      expect([code, /\p{Script=Han}/u.test(chinese.title), /\p{Script=Han}/u.test(english.title)]).toEqual([
        code,
        true,
        false,
      ]);
      // {zh} and {en} are sentences that come in both languages themselves.
      const facts = (text: string) => (text.match(/\{(?!zh|en)\w+\}/g) ?? []).sort();
      expect([code, facts(chinese.detail)]).toEqual([code, facts(english.detail)]);
    }
  });
});
