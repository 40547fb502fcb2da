import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { sources } from './sources.mjs';
import { translationOf } from './translations.mjs';

/**
 * Imported for what it does: Node's own modules find our packages and translate TypeScript, so that tests, and the
 * processes and threads they start, run the sources. In the thread that imports, without another one to ask.
 */

const root = new URL('../../', import.meta.url);
const ofOurs = new Map(Object.entries(sources).map(([name, file]) => [name, new URL(file, root).href]));

/** @param {string} url */
const isTypeScript = (url) => url.startsWith('file:') && new URL(url).pathname.endsWith('.ts');

registerHooks({
  /** Finds what an import without an extension means, as the compiler does. */
  resolve(specifier, context, next) {
    const ours = ofOurs.get(specifier);
    if (ours !== undefined) return { url: ours, shortCircuit: true };
    const parent = context.parentURL ?? '';
    if (specifier.startsWith('.') && isTypeScript(parent)) {
      const url = new URL(`${specifier}.ts`, parent);
      if (existsSync(url)) return { url: url.href, shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!isTypeScript(url)) return next(url, context);
    return { format: 'module', source: translationOf(fileURLToPath(url)), shortCircuit: true };
  },
});
