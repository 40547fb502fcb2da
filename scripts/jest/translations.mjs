import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../lib/make-folder.mjs';
import { translatedBy } from './sources.mjs';

/** Hundreds of processes begin in one run of the tests, and each translates the same modules. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/attest-test-modules/', import.meta.url));
const options = { ...translatedBy(), sourceMaps: true };
const salt = JSON.stringify(options);

/**
 * Where the translation of a module is kept, and the map from it to its source.
 * @param {string} file
 * @param {string | Buffer} text
 */
export function placeOf(file, text) {
  const name = createHash('sha256').update(salt).update(basename(file)).update(text).digest('hex');
  return { code: `${folder}${name}.mjs`, map: `${folder}${name}.map` };
}

/**
 * @param {string} file
 * @returns {Promise<string>} JavaScript
 */
export async function translationOf(file) {
  const text = await readFile(file, 'utf8');
  const place = placeOf(file, text);
  const known = await readFile(place.code, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const { transform } = await import('@swc/core');
  const { code, map = '' } = await transform(text, { ...options, sourceFileName: basename(file) });
  makeFolder(folder);
  await keep(place.map, map);
  await keep(place.code, code);
  return code;
}

/**
 * Under its name only when it is whole: another process may look at the same moment.
 * @param {string} place
 * @param {string} text
 */
async function keep(place, text) {
  const part = `${folder}${randomUUID()}.part`;
  await writeFile(part, text);
  await rename(part, place);
}
