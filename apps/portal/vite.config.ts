import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const lib = (name: string) => path.resolve(here, `../../libs/${name}/src/index.ts`);

/** Every browser this portal supports reads woff2; the woff twins would double the size of the build. */
function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource') || !id.includes('.css')) return null;
      return { code: code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, ''), map: null };
    },
  };
}

/**
 * Paper is no phone: what a phone leaves out or stacks is there on a sheet of any size. Widths of a phone, and what a
 * hand can do, are asked of screens only.
 */
function paperIsNoPhone(): Plugin {
  return {
    name: 'paper-is-no-phone',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(here) || !id.endsWith('.css')) return null;
      const narrow = /(@media\s|,\s*)(\((?:max-width: (?:767|479)\.98px|hover: none|pointer: coarse)\))/g;
      return { code: code.replaceAll(narrow, '$1screen and $2'), map: null };
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [woff2Only(), paperIsNoPhone(), react()],
  resolve: {
    alias: { '@attest/domain': lib('domain'), '@attest/api-client': lib('api-client') },
  },
  build: {
    outDir: path.resolve(here, '../../dist/apps/portal'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Fonts stay files, so that only the subsets a page needs are fetched.
    assetsInlineLimit: 0,
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  preview: { port: 4173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
