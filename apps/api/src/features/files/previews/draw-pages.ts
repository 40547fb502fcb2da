import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';

/** Enough to leaf through; the reader of the portal draws the rest from the original. */
const MOST_PAGES = 20;
/** A page of a poster in a document must not fill the memory. */
const MOST_MAGNIFIED = 4;
const MOST_IMAGE_PIXELS = 50_000_000;

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const inPackage = (folder: string): string => join(packageFolder, folder) + sep;

/** The picture of a page, as it stands in memory: to pack it for handing it on takes longer than to draw it. */
export interface DrawnPage {
  readonly number: number;
  /** Four bytes a pixel, nothing see-through: the paper is white. */
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The first pages of a PDF as pictures whose longer side is `side` pixels. Runs nothing and fetches nothing. */
export async function* drawPages(path: string, side: number): AsyncGenerator<DrawnPage> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = library.getDocument({
    data: Uint8Array.from(await readFile(path)),
    cMapUrl: inPackage('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: inPackage('standard_fonts'),
    wasmUrl: inPackage('wasm'),
    useSystemFonts: false,
    // Letters are drawn as outlines: no font of a document ever reaches the system.
    disableFontFace: true,
    enableXfa: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    maxImageSize: MOST_IMAGE_PIXELS,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const count = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number += 1) {
      const page = await document.getPage(number);
      const natural = page.getViewport({ scale: 1 });
      const scale = Math.min(MOST_MAGNIFIED, side / Math.max(natural.width, natural.height));
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(
        Math.max(1, Math.round(viewport.width)),
        Math.max(1, Math.round(viewport.height)),
      );
      const context = canvas.getContext('2d');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      if (!drawsLikeABrowser(context)) throw new Error('The canvas cannot be drawn on.');
      await page.render({ canvas: null, canvasContext: context, viewport }).promise;
      yield { number, pixels: canvas.data(), width: canvas.width, height: canvas.height };
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
}

/** The canvas lacks the focus rings of a browser's, which no page asks for. */
const drawsLikeABrowser = (context: object): context is CanvasRenderingContext2D =>
  'drawImage' in context && 'setTransform' in context;
