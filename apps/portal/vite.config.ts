import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

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

/**
 * Each request costs a slow network a third of a second, so the portal comes in few parts: what every page needs before
 * anything is seen, the addresses of all features, one part a feature, and what four pages or more have in common. What
 * only some page shows now and then (the viewer of PDF, the calendar) stays a part of its own. The words of a language
 * are one part by themselves (src/app/words).
 */
const parts = [
  { name: 'base', tags: ['$initial' as const], priority: 5 },
  { name: 'pdf', test: /[\\/]node_modules[\\/]pdfjs-dist[\\/]/, priority: 4 },
  { name: 'routes', test: /[\\/]features[\\/][^\\/]+[\\/]routes\.tsx?$/, priority: 3 },
  {
    name: 'shared',
    test: (id: string) => featureOf(id) === null && !opensPdf.test(id) && !id.endsWith('.json'),
    priority: 2,
    minShareCount: 4,
  },
  { name: featureOf, test: /[\\/]portal[\\/]src[\\/]features[\\/].*\.(?:tsx?|css)$/, priority: 1 },
];

/** What draws a PDF comes with it, when one is shown. */
const opensPdf = /[\\/]ui[\\/](?:files|viewer)[\\/](?!pdf-cover)[\w-]*pdf/;

function featureOf(id: string): string | null {
  return /[\\/]features[\\/]([^\\/]+)[\\/]/.exec(id)?.[1] ?? null;
}

/**
 * Opened from the home screen in a basement, the portal still starts: the service worker keeps its own code, words and
 * styles, and nothing else. Left out is what only a network makes useful, or what only some page shows now and then: the
 * viewer of PDF, the letters of Noto Sans TC, the gallery. No answer of the API is ever kept by it (ADR 0088).
 */
const startsOffline = () =>
  VitePWA({
    // Registered by the portal itself (base/update), when its first page is there.
    injectRegister: false,
    registerType: 'prompt',
    filename: 'sw.js',
    manifest: {
      id: '/',
      name: 'Attest 職能評量',
      short_name: 'Attest',
      description: '職能評量與證據 · Competency assessment and evidence',
      lang: 'zh-Hant-TW',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: '#F6F7F9',
      background_color: '#F6F7F9',
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['index.html', 'first-paint.js', 'icon.svg', 'assets/*.{js,css}'],
      globIgnores: [
        'assets/{pdf,openjpeg,jbig2,quickjs,browser,gallery}*',
        // The faces of Noto Sans TC by weight.
        'assets/{400,700}-*.css',
      ],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 1_500_000,
      navigateFallback: '/index.html',
      navigateFallbackDenylist: onlyOnline,
      // Asked for by a script, `/` is the server's own page: that is how a new version is noticed.
      directoryIndex: null,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      clientsClaim: false,
      skipWaiting: false,
    },
  });

/** The API, what is for developers, files, and the pages behind the links of letters: always the server's own answer. */
const onlyOnline = [
  /^\/api(?:[/?]|$)/,
  /^\/dev(?:[/?]|$)/,
  /^\/(?:third-party|invitation|reset-password|forgot-password)(?:[/?]|$)/,
  /^[^?]*\.[a-z0-9]+(?:\?|$)/i,
];

/** The host stays the one that the browser asked: the API takes a sign-in from its own address alone. */
const proxy = { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } };

export default defineConfig({
  root: here,
  plugins: [woff2Only(), paperIsNoPhone(), react(), startsOffline()],
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
    rolldownOptions: { output: { codeSplitting: { groups: parts } } },
  },
  server: { port: 5173, proxy },
  preview: { port: 4173, proxy },
});
