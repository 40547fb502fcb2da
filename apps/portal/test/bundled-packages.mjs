import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Jest loads every module of a package anew for each file of tests, and those of Mantine are nine hundred small ones: a
 * third of what a file takes. So each of its packages is one module there, made once for a version.
 */

const NAMES = ['core', 'dates', 'hooks'];
const root = join(import.meta.dirname, '..', '..', '..');
const versions = NAMES.map((name) => {
  const manifest = JSON.parse(
    readFileSync(join(root, 'node_modules', '@mantine', name, 'package.json'), 'utf8'),
  );
  return `${name}-${manifest.version}`;
});
const folder = join(root, 'node_modules', '.cache', 'attest-test-packages', versions.join('_'));

/** For `moduleNameMapper`. */
export const bundledPackages = { '^@mantine/(core|dates|hooks)$': `${folder}/$1.mjs` };

/** `globalSetup`. */
export default async function bundle() {
  if (existsSync(folder)) return;
  const staging = `${folder}.${process.pid}`;
  await build({
    root: join(root, 'apps', 'portal'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: staging,
      minify: false,
      target: 'es2022',
      lib: {
        entry: Object.fromEntries(
          NAMES.map((name) => [name, fileURLToPath(import.meta.resolve(`@mantine/${name}`))]),
        ),
        formats: ['es'],
        fileName: (_, name) => `${name}.mjs`,
      },
      rollupOptions: {
        external: (name) => !/^[./\0]|^@mantine\//.test(name),
        output: { chunkFileNames: '[name].mjs' },
      },
    },
  });
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(folder)) throw error;
    rmSync(staging, { recursive: true });
  }
}
