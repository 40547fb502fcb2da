import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

/** Imports as this code base writes them: `from '…'`, `import '…'`, `import('…')`, `@import '…'` in styles. */
const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|@import\s+)['"]([^'"]+)['"]/g;

/**
 * @param {string} root
 * @param {string[]} files relative to the root
 * @returns {Map<string, string>} package → a file that imports it
 */
export function importedPackages(root, files) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const file of files) {
    for (const [, target = ''] of readFileSync(join(root, file), 'utf8').matchAll(IMPORT)) {
      const name = packageOf(target);
      if (name !== undefined && !found.has(name)) found.set(name, file);
    }
  }
  return found;
}

/**
 * @param {string} target what stands in an import
 * @returns {string | undefined} undefined when it is no package of the registry
 */
export function packageOf(target) {
  if (isBuiltin(target) || target.startsWith('@attest/')) return undefined;
  return /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?=\/|$)/.exec(target)?.[0];
}
