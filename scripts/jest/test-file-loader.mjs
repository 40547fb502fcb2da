/** Hooks for what a file of tests imports by a name that means something else to Jest. */

const globals = new URL('globals.mjs', import.meta.url).href;
const fastCheck = new URL('../../jest.fast-check.mjs', import.meta.url).href;

/**
 * What belongs to one file of tests has its number in the address, so that each file has its own.
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals')
    return { url: `${globals}${new URL(context.parentURL ?? globals).search}`, shortCircuit: true };
  if (specifier === 'fast-check') return { url: fastCheck, shortCircuit: true };
  return next(specifier, context);
}
