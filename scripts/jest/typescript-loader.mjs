import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sources } from './sources.mjs';
import { translationOf } from './translations.mjs';

/** Hooks of Node's own modules, so that tests, and the processes they start, run the sources. */

const root = new URL('../../', import.meta.url);
const ofOurs = new Map(Object.entries(sources).map(([name, file]) => [name, new URL(file, root).href]));

/**
 * Finds what an import without an extension means, as the compiler does.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  const ours = ofOurs.get(specifier);
  if (ours !== undefined) return { url: ours, shortCircuit: true };
  if (specifier.startsWith('.') && context.parentURL !== undefined) {
    const parent = new URL(context.parentURL);
    const url = new URL(`${specifier}.ts`, parent);
    if (parent.pathname.endsWith('.ts') && existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'file:' || !pathname.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await translationOf(fileURLToPath(url)), shortCircuit: true };
}
