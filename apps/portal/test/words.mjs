import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.join(import.meta.dirname, '../src');

/** Where each namespace keeps its words: those of all in `shared`, and one a feature beside its pages. */
export function namespaces() {
  const found = new Map();
  for (const name of readdirSync(path.join(source, 'shared/locales'))) {
    found.set(name, path.join(source, 'shared/locales', name));
  }
  for (const name of readdirSync(path.join(source, 'features'))) {
    const folder = path.join(source, 'features', name, 'locales');
    if (existsSync(folder)) found.set(name, folder);
  }
  return found;
}

/** A file that is not there has no words, and the test says which. */
export function wordsOf(folder, locale) {
  const file = path.join(folder, `${locale}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** `{ a: { b: 'x' } }` as pairs of `a.b` and `x`. */
export function flatten(words, prefix = '') {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Every source file that may ask for words, with its text. */
export function sourceFiles() {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(source, file), text: readFileSync(file, 'utf8') }));
}
