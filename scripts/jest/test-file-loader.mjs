import { registerHooks } from 'node:module';

/** Imported for what it does: a file of tests finds what it imports by a name that means something else to Jest. */

const globals = new URL('globals.mjs', import.meta.url).href;
const fastCheck = new URL('../../jest.fast-check.mjs', import.meta.url).href;

registerHooks({
  /** What belongs to one file of tests has its number in the address, so that each file has its own. */
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals')
      return { url: `${globals}${new URL(context.parentURL ?? globals).search}`, shortCircuit: true };
    if (specifier === 'fast-check') return { url: fastCheck, shortCircuit: true };
    return next(specifier, context);
  },
});
