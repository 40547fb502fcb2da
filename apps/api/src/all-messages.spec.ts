import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresInOrder } from '../layers.mjs';
import { addAllMessages } from './all-messages';
import { addMessages, codeOfConstraint, knownCodes, wordingOf } from './platform/errors/messages';

const source = import.meta.dirname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('spec.ts'),
);
const textOf = (path: string) => readFileSync(join(source, path), 'utf8');

/** Every code thrown anywhere, such as `new Conflict('enrolment.exists'`, and by which file. */
const thrown = files.flatMap((path) =>
  [
    ...textOf(path).matchAll(
      /new (?:BadRequest|Forbidden|Conflict|Unprocessable|Unauthenticated|TooLarge|UnsupportedType|Throttled|Gone|VersionRefused|ChecksumMismatch)\(\s*'([^']+)'/g,
    ),
  ].map(([, code = '']) => ({ code, path })),
);

/** Which file has the words of a code. */
const homes = new Map(
  files
    .filter((path) => path.endsWith('.messages.ts'))
    .flatMap((path) =>
      [...textOf(path).matchAll(/^ {2}'?([a-z_0-9.]+)'?: \{$/gm)].map(
        ([, code = '']) => [code, path] as const,
      ),
    ),
);

/** The place of a file's feature in the order of the layers; below all of them for the platform, above for the rest. */
function heightOf(path: string): number {
  const [room, feature = ''] = path.split('/');
  if (room === 'platform') return -1;
  return room === 'features' ? featuresInOrder.indexOf(feature) : featuresInOrder.length;
}

beforeAll(addAllMessages);

describe('the words for what goes wrong', () => {
  it('exist for every code that is thrown', () => {
    const known = knownCodes();
    expect(thrown.length).toBeGreaterThan(20);
    expect(thrown.filter(({ code }) => !known.includes(code))).toEqual([]);
  });

  it('stand beside the feature that refuses, or in a layer below', () => {
    expect(
      thrown.filter(({ code, path }) => heightOf(homes.get(code) ?? 'nowhere') > heightOf(path)),
    ).toEqual([]);
  });

  it('are known to the platform from every file that has some, each code from one', () => {
    expect([...homes.keys()].sort()).toEqual(knownCodes().sort());
    expect(() => {
      addMessages({
        'enrolment.exists': { 'zh-TW': { title: '', detail: '' }, en: { title: '', detail: '' } },
      });
    }).toThrow('enrolment.exists has words in two places.');
  });

  it('are chosen by the constraint that refuses in a race', () => {
    expect(codeOfConstraint('enrolment_open_unique')).toBe('enrolment.exists');
    expect(codeOfConstraint('no_such_constraint')).toBeUndefined();
    const known = knownCodes();
    const named = files.flatMap((path) =>
      [...textOf(path).matchAll(/^ {2}([a-z]+_\w+_unique): '/gm)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.includes(codeOfConstraint(name) ?? ''))).toEqual([]);
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
