/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..', '..');
const texts = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith(join('zh-TW.json')),
);
/** What a placeholder of this name holds is a person or an organisation; a file is named by its label instead. */
const people = '(?:assessor|supervisor|candidate|organisation|checker)';
const spaced = new RegExp(String.raw`\p{Script=Han} \{\{${people}\}\}|\{\{${people}\}\} \p{Script=Han}`, 'u');
const spoken = /\{\{name\}\} (?:的|於|已|正在|會|與|在你|請你|譯|核對|建立)(?!.*(?:MB|上限|進度))/u;

it('sets names in Chinese text without typed spaces', () => {
  expect(texts.length).toBeGreaterThan(20);
  const wrong = texts.flatMap((path) =>
    readFileSync(join(source, path), 'utf8')
      .split('\n')
      .filter(
        (line) =>
          spaced.test(line) || (spoken.test(line) && !/imports|files|uploads|translations/.test(path)),
      )
      .filter((line) => !/"(?:tooLarge|progress)"/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});
