import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** @type {typeof import('@swc/core') | undefined} */
let compiler;

/** Loaded for the first module that was not translated before: most processes need none. */
const swc = () => (compiler ??= createRequire(import.meta.url)('@swc/core'));

/**
 * @param {string} file
 * @returns {string} JavaScript
 */
export function translationOf(file) {
  const text = readFileSync(file, 'utf8');
  const place = placeOf(file, text);
  if (existsSync(place.code)) return readFileSync(place.code, 'utf8');
  const { code, map = '' } = swc().transformSync(text, { ...options, sourceFileName: basename(file) });
  makeFolder(folder);
  keep(place.map, map);
  keep(place.code, code);
  return code;
}

/**
 * Under its name only when it is whole: another process may look at the same moment.
 * @param {string} place
 * @param {string} text
 */
function keep(place, text) {
  const part = `${folder}${randomUUID()}.part`;
  writeFileSync(part, text);
  renameSync(part, place);
}
