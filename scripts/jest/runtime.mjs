import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Runtime from 'jest-runtime';
import './typescript-loader.mjs';
import './test-file-loader.mjs';
import { placeOf } from './translations.mjs';

/**
 * Jest's runtime with Node's own modules: what a file of tests imports is loaded once for all files of a worker
 * (ADR 0060). The file itself is loaded each time. Reports, time limits, hooks and mocks of functions are Jest's; mocks
 * of modules and `resetModules` are not there.
 */

const require = createRequire(import.meta.url);

/**
 * Where the map of each translated module lies; looked up when a stack is printed.
 * @extends {Map<string, string>}
 */
class TranslatedMaps extends Map {
  /**
   * @override
   * @param {string} url
   */
  get(url) {
    if (!url.startsWith('file:') || !new URL(url).pathname.endsWith('.ts')) return undefined;
    const file = fileURLToPath(url);
    const map = super.get(file) ?? placeOf(file, readFileSync(file)).map;
    this.set(file, map);
    return map;
  }
}

const maps = new TranslatedMaps();
let files = 0;

class SharedRuntime extends Runtime {
  /** @override */
  unstable_shouldLoadAsEsm() {
    return true;
  }

  /**
   * @override
   * @param {string} file
   */
  async unstable_importModule(file) {
    files += 1;
    Reflect.set(
      globalThis,
      Symbol.for('attest.jest-globals'),
      this.requireModuleOrMock(file, '@jest/globals'),
    );
    // An address of its own, or Node would say that it is loaded already.
    return import(`${pathToFileURL(file).href}?file=${files}`);
  }

  /**
   * @override
   * @template T
   * @param {string} from
   * @param {string} [name]
   * @returns {T}
   */
  requireModule(from, name) {
    return createRequire(from)(name ?? from);
  }

  /**
   * jest-circus anew for each file, since it keeps what it was told.
   * @override
   * @template T
   * @param {string} file
   * @returns {T}
   */
  requireInternalModule(file) {
    Reflect.deleteProperty(require.cache, file);
    return require(file);
  }

  /** @override */
  getSourceMaps() {
    return maps;
  }
}

export { SharedRuntime as 'module.exports' };
