import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../../../', import.meta.url);
/** Hundreds of processes begin in one run of the tests, and each translates the same modules. */
const kept = new URL('node_modules/.cache/attest-test-modules/', root);

/** As the build does (.swcrc): Nest reads the types that decorators leave behind. */
const options = {
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

/** Finds what an import without an extension means, as the compiler does. */
export async function resolve(specifier, context, next) {
  if (specifier === '@attest/migrations')
    return { url: new URL('migrations/index.ts', root).href, shortCircuit: true };
  const lib = /^@attest\/(domain|standard-reader)$/.exec(specifier)?.[1];
  if (lib !== undefined) return { url: new URL(`libs/${lib}/src/index.ts`, root).href, shortCircuit: true };
  if (specifier.startsWith('.') && context.parentURL?.endsWith('.ts')) {
    const path = fileURLToPath(new URL(`${specifier}.ts`, context.parentURL));
    if (existsSync(path)) return { url: pathToFileURL(path).href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const text = await readFile(fileURLToPath(url), 'utf8');
  const place = new URL(
    `${createHash('sha256').update(JSON.stringify(options)).update(text).digest('hex')}.mjs`,
    kept,
  );
  const known = await readFile(place, 'utf8').catch(() => undefined);
  return { format: 'module', source: known ?? (await translate(text, place)), shortCircuit: true };
}

async function translate(text, place) {
  const { transform } = await import('@swc/core');
  const { code } = await transform(text, options);
  // Under its name only when it is whole: another process may look at the same moment.
  const whole = new URL(`${randomUUID()}.part`, kept);
  await mkdir(kept, { recursive: true });
  await writeFile(whole, code);
  await rename(whole, place);
  return code;
}
